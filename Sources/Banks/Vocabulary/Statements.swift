import Facts

extension Vocabulary {
    /// Who says what.
    static let statements: [Relation] = [
        Relation(
            "reported-by", .anything,
            ask: "Who reported {subject}?",
            say: ["{subject} was reported by {value}.", "{value} reported {subject}."],
            deny: ["{subject} was not reported by {value}.", "{value} did not report {subject}."],
            inverse: "What did {value} report?", noun: "reporter",
            synonyms: ["reported by", "according to", "reported", "cited by", "covered by"]),
        Relation(
            "says", .text,
            ask: "What does {subject} say?",
            say: ["{subject} says that {value}.", "According to {subject}, {value}."],
            deny: [
                "{subject} does not say that {value}.", "It is not from {subject} that {value}.",
            ],
            noun: "statement",
            synonyms: ["says", "states", "said", "writes", "claims", "declares", "provides that"]),
        Relation(
            "confirmed-that", .text,
            ask: "What did {subject} confirm?",
            say: [
                "{subject} confirmed that {value}.", "It was confirmed by {subject} that {value}.",
            ],
            deny: [
                "{subject} did not confirm that {value}.",
                "It was not confirmed by {subject} that {value}.",
            ],
            inverse: "Who confirmed that {value}?", noun: "confirmation",
            synonyms: ["confirmed", "confirmed that", "affirmed"]),
        Relation(
            "announced-that", .text,
            ask: "What did {subject} announce?",
            say: [
                "{subject} announced that {value}.", "It was announced by {subject} that {value}.",
            ],
            deny: [
                "{subject} did not announce that {value}.",
                "It was not announced by {subject} that {value}.",
            ],
            inverse: "Who announced that {value}?", noun: "announcement",
            synonyms: ["announced", "announced that", "declared", "made known"]),
        Relation(
            "pledged", .text,
            ask: "What did {subject} pledge?",
            say: ["{subject} pledged to {value}.", "{subject} promised to {value}."],
            deny: [
                "{subject} did not pledge to {value}.", "{subject} did not promise to {value}.",
            ],
            inverse: "Who pledged to {value}?", noun: "pledge",
            synonyms: ["pledged", "promised", "vowed", "undertook", "committed itself"]),
    ]
}
