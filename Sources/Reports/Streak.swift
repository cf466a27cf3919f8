/// Days in a row on which something was answered.
public struct Streak: Hashable, Sendable {
    /// The days in a row up to today, or up to yesterday where today is still to come.
    public let current: Int
    /// The most days in a row there have been.
    public let longest: Int

    /// Takes the days on which something was answered, in any order; days after today do not count.
    public init(_ days: some Sequence<Day>, today: Day) {
        let active = Set(days.filter { $0 <= today })
        var longest = 0
        for day in active where !active.contains(day.advanced(by: -1)) {
            longest = max(longest, Self.length(from: day, step: 1, in: active))
        }
        let end = active.contains(today) ? today : today.advanced(by: -1)
        current = Self.length(from: end, step: -1, in: active)
        self.longest = longest
    }

    private static func length(from day: Day, step: Int, in active: Set<Day>) -> Int {
        var length = 0
        while active.contains(day.advanced(by: length * step)) { length += 1 }
        return length
    }
}

extension History {
    /// The days in a row on which something was answered.
    public func streak(today: Day) -> Streak { Streak(days.map(\.day), today: today) }
}
