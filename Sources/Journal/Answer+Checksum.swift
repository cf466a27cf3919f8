extension Answer {
    /// A number that follows from all that the answer says, the same on every machine: damage that
    /// changes a letter changes it.
    public var checksum: Int64 {
        var parts = [
            "\(id)", "\(attempt)", bank.rawValue, question, kind, frame.rawValue,
            topic?.rawValue ?? "", typed, verdict.rawValue, "\(credit.bitPattern)", "\(hints)",
            "\(seconds.bitPattern)", "\(wasForgiven)", "\(wasSkipped)",
            "\(moment.microseconds)",
        ]
        for facet in facets {
            parts += [
                facet.facet.rawValue, facet.fingerprint.rawValue,
                "\(facet.rating?.rawValue ?? 0)", "\(facet.credit.bitPattern)",
            ]
        }
        parts += confusedWith.map(\.rawValue) + ["/"] + distractors.map(\.rawValue)
        // Only where there is one: answers logged before there could be keep the number they have.
        if let firstTyped { parts += ["first", firstTyped] }
        return Int64(bitPattern: StableHash(parts.joined(separator: "\u{1F}")).value)
    }
}
