internal import Facts

/// Five boxes asked every 1, 2, 4, 8 and 16 days: up a box when right, to the first when wrong
/// (Leitner, "So lernt man lernen", 1972).
struct LeitnerPolicy: SimulatedPolicy {
    private static let waits = [1, 2, 4, 8, 16]
    private var days: DayPlan
    private var boxes: [Int]

    /// Takes how many facts there are.
    init(facts: Int) {
        days = DayPlan(facts: facts)
        boxes = Array(repeating: -1, count: facts)
    }

    mutating func startDay(at now: Moment, newLimit: Int, random: inout SeededRandom) {
        days.startDay(newLimit: newLimit)
    }

    mutating func next(at now: Moment) -> Int? { days.next() }

    mutating func record(_ fact: Int, _ rating: Rating, at now: Moment) {
        boxes[fact] = rating.isRecall ? min(boxes[fact] + 1, Self.waits.count - 1) : 0
        days.ask(fact, inDays: Self.waits[max(0, boxes[fact])])
    }
}

/// SM-2: first 1 and 6 days, then times an ease that follows the answers; what is not good is
/// asked again the same day until it is (Woźniak, "Optimization of learning", 1990).
struct SM2Policy: SimulatedPolicy {
    private struct Item {
        var repetitions = 0
        var interval = 0
        var ease = 2.5
        var isRepeat = false
    }

    private var days: DayPlan
    private var items: [Item]

    /// Takes how many facts there are.
    init(facts: Int) {
        days = DayPlan(facts: facts)
        items = Array(repeating: Item(), count: facts)
    }

    mutating func startDay(at now: Moment, newLimit: Int, random: inout SeededRandom) {
        days.startDay(newLimit: newLimit)
        for fact in items.indices { items[fact].isRepeat = false }
    }

    mutating func next(at now: Moment) -> Int? { days.next() }

    mutating func record(_ fact: Int, _ rating: Rating, at now: Moment) {
        // SM-2 grades 0 to 5: a lapse where the answer looked familiar is 2, then 3, 4 and 5.
        let grade = rating.rawValue + 1
        if !items[fact].isRepeat { schedule(fact, grade: Double(grade)) }
        items[fact].isRepeat = grade < 4
        if grade < 4 { days.askAgainToday(fact) }
    }

    private mutating func schedule(_ fact: Int, grade: Double) {
        var item = items[fact]
        item.ease = max(1.3, item.ease + 0.1 - (5 - grade) * (0.08 + (5 - grade) * 0.02))
        item.repetitions = grade < 3 ? 0 : item.repetitions + 1
        switch item.repetitions {
        case 0, 1: item.interval = 1
        case 2: item.interval = 6
        default:
            item.interval = Int(min(36_500, (Double(item.interval) * item.ease).rounded(.up)))
        }
        items[fact] = item
        days.ask(fact, inDays: item.interval)
    }
}

/// What is due on which day, for policies that count in days: longest overdue first, then new.
private struct DayPlan {
    private var today = -1
    private var dueDay: [Int?]
    private var queue: [Int] = []
    private var again: [Int] = []
    private var newLeft = 0
    private var firstNew = 0

    init(facts: Int) {
        dueDay = Array(repeating: nil, count: facts)
    }

    mutating func startDay(newLimit: Int) {
        today += 1
        newLeft = newLimit
        again = []
        queue = dueDay.indices
            .compactMap { fact in
                dueDay[fact].flatMap { $0 <= today ? (day: $0, fact: fact) : nil }
            }
            .sorted { $0 > $1 }
            .map(\.fact)
    }

    mutating func next() -> Int? {
        if let fact = queue.popLast() { return fact }
        if newLeft > 0, firstNew < dueDay.count {
            newLeft -= 1
            firstNew += 1
            return firstNew - 1
        }
        return again.isEmpty ? nil : again.removeFirst()
    }

    mutating func ask(_ fact: Int, inDays days: Int) {
        dueDay[fact] = today + days
    }

    mutating func askAgainToday(_ fact: Int) {
        again.append(fact)
    }
}
