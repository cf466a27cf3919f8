extension WordNet {
    private static let deepest = 8

    /// What the places of a name lie in, step by step outwards; one list for each sense that names
    /// something particular, an empty one for what is no place.
    ///
    /// "Geneva" gives that of the Swiss city alone, "Paris" those of the French and the Texan one.
    public func wholes(ofPlace name: String) -> [[String]] {
        synsets(of: name, .noun).compactMap { synset in
            guard let own = entry(synset), own.pointers.contains(where: { $0.link == .instance })
            else { return nil }
            var names: [String] = []
            var level = [own]
            for _ in 0..<Self.deepest where !level.isEmpty {
                level = level.flatMap { $0.pointers.filter { $0.link == .whole } }
                    .compactMap { entry($0.target) }
                names += level.flatMap(\.words)
            }
            return names
        }
    }
}
