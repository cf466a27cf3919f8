public import Facts

/// What one answer says of one facet.
public struct FacetReview: Hashable, Sendable {
    /// The facet.
    public let facet: FacetID
    /// Which value of the fact was asked, see ``Fingerprint``; empty where that is not known.
    public let fingerprint: Fingerprint
    /// How well it was remembered; nil where the answer says nothing of that.
    public let rating: RecordedRating?
    /// The facet's own part of the credit, 0 to 1.
    public let credit: Double

    /// Takes a facet's part of an answer; the credit is held within 0 to 1, names are cut at 1,024
    /// bytes.
    public init(
        facet: FacetID, fingerprint: Fingerprint, rating: RecordedRating?, credit: Double
    ) {
        self.facet = LoggedText.id(facet)
        self.fingerprint = LoggedText.id(fingerprint)
        self.rating = rating
        self.credit = LoggedText.clamped(credit, to: 0...1)
    }
}
