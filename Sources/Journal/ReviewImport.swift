public import Facts

/// One review done elsewhere, as `progress import` takes it.
public struct ReviewImport: Hashable, Sendable {
    /// The facet reviewed.
    public let facet: FacetID
    /// How well it was remembered.
    public let rating: RecordedRating
    /// When.
    public let moment: Moment

    /// Takes a review done elsewhere.
    public init(facet: FacetID, rating: RecordedRating, moment: Moment) {
        self.facet = facet
        self.rating = rating
        self.moment = moment
    }

    /// The kind that imported answers bear, as they come from no question.
    public static let kind = "import"

    /// The facet's bank: what stands before its first slash, or all of it.
    public var bank: BankID {
        BankID(String(facet.rawValue.prefix { $0 != "/" }))
    }

    /// The sitting it belongs to: one for each bank and day (UTC).
    public var attempt: Attempt {
        let day = moment.microseconds.flooredDivision(by: 86_400_000_000).quotient
        let midnight = Moment(microseconds: day * 86_400_000_000)
        return Attempt(
            id: .named("import attempt \(bank) \(day)", at: midnight), mode: .imported,
            banks: [bank], started: midnight, seed: 0)
    }

    /// The review as an answer of an imported sitting.
    ///
    /// Names follow from the content, so that a file taken in twice, or on two machines, counts
    /// once.
    public var answer: Answer {
        let name = "import \(rating.rawValue) \(moment.microseconds) \(facet)"
        return Answer(
            id: .named(name, at: moment), attempt: attempt.id, bank: bank,
            question: facet.rawValue, kind: Self.kind, frame: .article,
            facets: [
                FacetReview(
                    facet: facet, fingerprint: .unknown, rating: rating,
                    credit: rating == .again ? 0 : 1)
            ],
            verdict: rating == .again ? .incorrect : .correct, credit: rating == .again ? 0 : 1,
            moment: moment)
    }
}

extension UUIDv7 {
    /// An identifier that follows from a name and a moment.
    static func named(_ name: String, at moment: Moment) -> UUIDv7 {
        UUIDv7(
            milliseconds: UInt64(max(0, moment.microseconds) / 1000),
            chance: (StableHash(name, salt: 1).value >> 32, StableHash(name, salt: 2).value))
    }
}
