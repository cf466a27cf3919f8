import Facts

extension Vocabulary {
    /// The chemical elements.
    static let sciences: [Relation] = [
        Relation(
            "chemical-symbol", .text, .one, inverseCardinality: .one,
            ask: "What is the chemical symbol of {subject}?",
            say: [
                "The chemical symbol of {subject} is {value}.",
                "{subject} has the chemical symbol {value}.",
            ],
            deny: [
                "The chemical symbol of {subject} is not {value}.",
                "{subject} does not have the chemical symbol {value}.",
            ],
            inverse: "Which element has the chemical symbol {value}?", noun: "chemical symbol",
            synonyms: ["chemical symbol", "symbol", "written as", "abbreviated"]),
        Relation(
            "atomic-number", .number, .one, inverseCardinality: .one,
            ask: "What is the atomic number of {subject}?",
            say: [
                "The atomic number of {subject} is {value}.",
                "{subject} has the atomic number {value}.",
            ],
            deny: [
                "The atomic number of {subject} is not {value}.",
                "{subject} does not have the atomic number {value}.",
            ],
            inverse: "Which element has the atomic number {value}?", noun: "atomic number",
            synonyms: ["atomic number", "number of protons", "protons"]),
    ]
}
