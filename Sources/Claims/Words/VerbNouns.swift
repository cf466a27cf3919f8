/// The nouns that name what a verb does, where they are more than the verb with "-ing".
enum VerbNouns {
    /// Nouns by the reduced form of the verb.
    static let table: [String: [String]] = {
        var table: [String: [String]] = [:]
        for line in pairs.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let verb = words.first else { continue }
            table[Lemma.of(verb).first, default: []] += words.dropFirst()
        }
        return table
    }()

    private static let pairs = """
        found foundation
        founded foundation
        establish establishment
        create creation
        form formation
        publish publication
        release release
        dissolve dissolution
        sign signature
        start start
        begin beginning
        end end
        die death
        visit visit
        launch launch
        announce announcement
        confirm confirmation
        discover discovery
        invent invention
        complete completion
        admit admission
        arrive arrival
        marry marriage
        elect election
        close closure
        agree agreement
        adopt adoption
        build construction
        construct construction
        destroy destruction
        introduce introduction
        appoint appointment
        accede accession
        conclude conclusion
        """
}
