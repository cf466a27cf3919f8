public import Facts

/// One review done elsewhere, as `progress import` takes it.
public struct ReviewImport: Hashable, Sendable {
    /// The facet reviewed.
    public let facet: FacetID
    /// How well it was remembered.
    public let rating: RecordedRating
    /// When.
    public let moment: Moment

    /// Takes a review done elsewhere; a facet's name is cut as the log cuts it.
    public init(facet: FacetID, rating: RecordedRating, moment: Moment) {
        self.facet = LoggedText.id(facet)
        self.rating = rating
        self.moment = moment
    }

    /// The kind that imported answers bear, as they come from no question.
    public static let kind = "import"

    /// The facet's bank: what stands before its first slash, or all of it.
    public var bank: BankID {
        BankID(String(facet.rawValue.prefix { $0 != "/" }))
    }

    /// A sitting of reviews of one bank that were done elsewhere on one day, by the review that
    /// begins it.
    public var sitting: Attempt {
        Attempt(
            id: .named("import attempt \(bank) \(moment.microseconds)", at: moment),
            mode: .imported, banks: [bank], started: moment, seed: 0)
    }

    /// The name that the review has as an answer.
    ///
    /// It follows from the content, so that a file taken in twice, or on two machines, counts once.
    public var id: UUIDv7 {
        .named("import \(rating.rawValue) \(moment.microseconds) \(facet)", at: moment)
    }

    /// The review as an answer of an imported sitting.
    public func answer(in attempt: UUIDv7) -> Answer {
        Answer(
            id: id, attempt: attempt, bank: bank, question: facet.rawValue, kind: Self.kind,
            frame: .article,
            facets: [
                FacetReview(
                    facet: facet, fingerprint: .unknown, rating: rating,
                    credit: rating == .again ? 0 : 1)
            ],
            verdict: rating == .again ? .incorrect : .correct, credit: rating == .again ? 0 : 1,
            moment: moment)
    }

    /// Whether the log can keep a facet's name as it is.
    public static func canBeNamed(_ facet: String) -> Bool { LoggedText.name(facet) == facet }
}

extension UUIDv7 {
    /// An identifier that follows from a name and a moment.
    static func named(_ name: String, at moment: Moment) -> UUIDv7 {
        UUIDv7(
            milliseconds: UInt64(max(0, moment.microseconds) / 1000),
            chance: (StableHash(name, salt: 1).value >> 32, StableHash(name, salt: 2).value))
    }
}
