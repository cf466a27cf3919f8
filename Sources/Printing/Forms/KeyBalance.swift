import Facts
import Questions

/// Spreads the right options of a form over the letters.
enum KeyBalance {
    /// The longest run of one letter that a form may have.
    static let longestRun = 3

    /// Puts each free key at the letter that has fewest so far; sorted options stay as they are and
    /// are counted. Questions with few options choose first, so that the letters come out as equal
    /// as they can.
    static func placeKeys(in questions: [Question], _ random: inout SeededRandom) -> [Question] {
        var counts: [Int: Int] = [:]
        var free: [Int: [Int]] = [:]
        for (position, question) in questions.enumerated() {
            guard case .choice = question.key, let place = question.keyPlace else { continue }
            if OptionOrder.ascending(question.options) != nil {
                counts[place, default: 0] += 1
            } else {
                free[question.options.count, default: []].append(position)
            }
        }
        var result = questions
        for size in free.keys.sorted() {
            let positions = free[size] ?? []
            var letters: [Int] = []
            for _ in positions {
                let fewest = (0..<size).map { counts[$0, default: 0] }.min() ?? 0
                let candidates = (0..<size).filter { counts[$0, default: 0] == fewest }
                let letter = candidates[random.below(candidates.count)]
                counts[letter, default: 0] += 1
                letters.append(letter)
            }
            for (position, letter) in zip(positions, random.shuffled(letters)) {
                result[position] = movingKey(of: result[position], to: letter)
            }
        }
        return result
    }

    private static func movingKey(of question: Question, to place: Int) -> Question {
        guard let key = question.keyPlace else { return question }
        var order = Array(question.options.indices)
        order.remove(at: key)
        order.insert(key, at: min(place, order.count))
        return question.reorderingOptions(order)
    }

    /// Swaps questions until no letter is right more than ``longestRun`` times in a row among those
    /// that are answered by a letter, as far as there are other letters to put between.
    static func breakRuns(in questions: [Question]) -> [Question] {
        var result = questions
        let positions = result.indices.filter { result[$0].keyPlace != nil }
        var letters = positions.map { result[$0].keyPlace ?? 0 }
        var hopeless: Set<Int> = []
        for place in letters.indices where endsRun(letters, place) {
            let letter = letters[place]
            guard !hopeless.contains(letter) else { continue }
            let count = letters.count
            let others = (1..<count).lazy.map { (place + $0) % count }
            let partner = others.first { other in
                guard letters[other] != letter else { return false }
                letters.swapAt(place, other)
                let isBetter = !isInRun(letters, place) && !isInRun(letters, other)
                if !isBetter { letters.swapAt(place, other) }
                return isBetter
            }
            if let partner {
                result.swapAt(positions[place], positions[partner])
            } else {
                hopeless.insert(letter)
            }
        }
        return result
    }

    /// Whether the letters up to `place` end in a run that is too long.
    private static func endsRun(_ letters: [Int], _ place: Int) -> Bool {
        place >= longestRun
            && letters[(place - longestRun)...place].allSatisfy { $0 == letters[place] }
    }

    /// Whether `place` lies in a run that is too long.
    private static func isInRun(_ letters: [Int], _ place: Int) -> Bool {
        let lower = max(0, place - longestRun)
        let upper = min(letters.count - 1, place + longestRun)
        var run = 0
        for index in lower...upper {
            run = letters[index] == letters[place] ? run + 1 : 0
            if run > longestRun { return true }
        }
        return false
    }
}
