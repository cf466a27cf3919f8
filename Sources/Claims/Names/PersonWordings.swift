/// The other ways in which people write a person's name.
enum PersonWordings {
    /// Of "John C. Mather": "J. C. Mather", "J. Mather", "John Mather", and each with the surname
    /// first: "Mather, John C.".
    ///
    /// Names within names, "van" and "de", stay with what follows them.
    static func others(of words: [String]) -> [[String]] {
        guard (2...5).contains(words.count), let first = words.first, !titles.contains(first),
            let start = words.indices.dropFirst().first(where: { particles.contains(words[$0]) })
                ?? words.indices.last, words[words.count - 1].utf8.count > 1,
            words.allSatisfy({ $0.utf8.first.map { $0 > 0x39 } ?? false })
        else { return [] }
        let given = Array(words[..<start])
        let surname = Array(words[start...])
        let initials = given.map { String($0.prefix(1)) }
        var wordings: [[String]] = [given]
        if first.utf8.count > 1 {
            wordings += [[first] + initials.dropFirst(), [first], initials, [initials[0]]]
        }
        let ordered =
            wordings.map { $0 + surname } + wordings.map { surname + $0 }
            // "J.C." is one word.
            + [[initials.joined()] + surname]
        var seen: Set<[String]> = [words]
        return ordered.filter { seen.insert($0).inserted }
    }

    /// What may stand before a name without being a part of it.
    private static let titles: Set<String> = [
        "sir", "dame", "lord", "lady", "dr", "mr", "mrs", "prof", "professor", "king", "queen",
        "prince", "princess", "pope", "saint", "st", "emperor", "count", "baron", "duke",
        "general", "captain", "president",
    ]

    private static let particles: Set<String> = [
        "van", "von", "de", "der", "den", "da", "di", "du", "la", "le", "ten", "ter", "zu", "del",
        "della", "bin", "al",
    ]
}
