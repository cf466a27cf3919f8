internal import Facts

/// Whether intervals are moved a little, so that facets learnt together do not stay together.
public enum Fuzz: Hashable, Sendable {
    /// Intervals stay as computed.
    case off
    /// Intervals are moved by chance drawn from this seed, the review's moment and the facet.
    ///
    /// The same review always gets the same chance, so that states rebuilt from a log agree with
    /// those they replace.
    case seeded(UInt64)

    /// Names the setting, the same in every version: states made under another are made anew.
    public var name: String {
        switch self {
        case .off: "off"
        case .seeded(let seed): "seeded(" + seed.description + ")"
        }
    }

    /// An interval in days, moved within ``range(of:maximum:)`` where it is long enough to be.
    func applied(to days: Int, maximum: Int, at moment: Moment, salt: UInt64) -> Int {
        guard case .seeded(let seed) = self, Double(days) >= 2.5 else { return days }
        var mixer = SeededRandom(seed: seed &+ salt)
        var random = SeededRandom(
            seed: mixer.next() ^ UInt64(bitPattern: moment.microseconds))
        let range = Self.range(of: days, maximum: maximum)
        return range.lowerBound + random.below(range.count)
    }

    /// The intervals in days that may stand for one of `days`: wider, but by a smaller part, for
    /// longer ones. Bands and parts as in the reference; at least 2 days, at most `maximum`.
    ///
    /// The reference rounds a real number drawn from this range, and so can go one day beyond it;
    /// here every day of the range is as likely as any other, and none lies outside.
    static func range(of days: Int, maximum: Int) -> ClosedRange<Int> {
        let length = Double(days)
        var delta = 1.0
        for band in bands {
            delta += band.part * max(min(length, band.end) - band.start, 0)
        }
        let upper = min(Int((length + delta).rounded(.toNearestOrEven)), maximum)
        let lower = max(2, Int((length - delta).rounded(.toNearestOrEven)))
        return min(lower, upper)...upper
    }

    private static let bands: [(start: Double, end: Double, part: Double)] = [
        (2.5, 7, 0.15), (7, 20, 0.1), (20, .infinity, 0.05),
    ]
}
