/// The nouns that name what a verb does, where they are more than the verb with "-ing".
enum VerbNouns {
    /// Nouns by the reduced form of the verb.
    static let table = read(pairs)

    /// Nouns for who does it, by the reduced form of the verb.
    static let agents = read(doers)

    private static func read(_ pairs: String) -> [String: [String]] {
        var table: [String: [String]] = [:]
        for line in pairs.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let verb = words.first else { continue }
            table[Lemma.of(verb).first, default: []] += words.dropFirst()
        }
        return table
    }

    private static let doers = """
        lead leader
        command commander
        head head
        chair chair chairman chairwoman
        found founder
        establish founder
        create creator
        discover discoverer
        invent inventor
        write writer author
        compose composer
        paint painter
        design designer
        build builder
        direct director
        own owner
        publish publisher
        produce producer
        develop developer
        edit editor
        organise organiser
        run head
        """

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
