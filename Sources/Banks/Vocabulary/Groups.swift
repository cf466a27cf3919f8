import Facts

extension Vocabulary {
    /// What belongs together and what a group is for.
    static let groups: [Relation] = [
        Relation(
            "member-of", .anything,
            ask: "What is {subject} a member of?",
            say: [
                "{subject} is a member of {value}.", "{subject} belongs to {value}.",
                "{value} has {subject} among its members.",
            ],
            deny: [
                "{subject} is not a member of {value}.", "{subject} does not belong to {value}.",
                "{value} does not have {subject} among its members.",
            ],
            inverse: "Who is a member of {value}?", noun: "membership",
            synonyms: [
                "member of", "member state of", "member country of", "belongs to", "is in",
                "membership of", "part of", "joined",
            ]
        ).changing,
        Relation(
            "ally-of", .anything,
            ask: "Who is an ally of {subject}?",
            say: [
                "{subject} is an ally of {value}.", "{subject} is allied with {value}.",
                "{subject} and {value} are allies.",
            ],
            deny: [
                "{subject} is not an ally of {value}.", "{subject} is not allied with {value}.",
                "{subject} and {value} are not allies.",
            ],
            inverse: "Who is an ally of {value}?", noun: "ally", nouns: "allies",
            synonyms: [
                "ally of", "allied with", "allied to", "allies", "in alliance with", "partner of",
            ]
        ).changing.symmetric,
        Relation(
            "status", .text, .one,
            ask: "What is the status of {subject}?",
            say: [
                "The status of {subject} is that of {value}.",
                "{subject} has the status of {value}.",
            ],
            deny: [
                "The status of {subject} is not that of {value}.",
                "{subject} does not have the status of {value}.",
            ],
            inverse: "Who or what has the status of {value}?", noun: "status", nouns: "statuses",
            synonyms: ["status", "standing", "has the status of", "ranks as"]
        ).changing,
        Relation(
            "is-a", .text,
            ask: "What is {subject} described as?",
            say: ["{subject} is {value}.", "{subject} can be described as {value}."],
            deny: ["{subject} is not {value}.", "{subject} cannot be described as {value}."],
            inverse: "What can be described as {value}?", noun: "description",
            synonyms: ["is a", "is an", "is the", "a kind of", "described as"]),
        Relation(
            "recognised-as", .text,
            ask: "What is {subject} recognised as?",
            say: [
                "{subject} is recognised as {value}.", "{subject} counts as {value}.",
                "{subject} is regarded as {value}.",
            ],
            deny: [
                "{subject} is not recognised as {value}.", "{subject} does not count as {value}.",
                "{subject} is not regarded as {value}.",
            ],
            inverse: "What is recognised as {value}?", noun: "recognition",
            synonyms: [
                "recognised as", "recognized as", "counts as", "regarded as", "seen as", "is",
            ]),
        Relation(
            "activity", .text,
            ask: "What does {subject} do?",
            say: [
                "The activities of {subject} include {value}.",
                "{subject} counts {value} among its activities.",
            ],
            deny: [
                "The activities of {subject} do not include {value}.",
                "{subject} does not count {value} among its activities.",
            ],
            inverse: "Whose activities include {value}?", noun: "activity", nouns: "activities",
            synonyms: ["activity", "activities", "carries out", "conducts", "engages in", "runs"]),
        Relation(
            "focus-area", .text,
            ask: "What does {subject} focus on?",
            say: [
                "{subject} focuses on {value}.", "{subject} counts {value} among its focus areas.",
                "The focus areas of {subject} include {value}.",
            ],
            deny: [
                "{subject} does not focus on {value}.",
                "{subject} does not count {value} among its focus areas.",
                "The focus areas of {subject} do not include {value}.",
            ],
            inverse: "What focuses on {value}?", noun: "focus area",
            synonyms: [
                "focuses on", "focus area", "concentrates on", "specialises in", "deals with",
            ]),
        Relation(
            "goal", .text,
            ask: "What is a goal of {subject}?",
            say: [
                "{subject} counts {value} among its goals.",
                "The goals of {subject} include {value}.",
            ],
            deny: [
                "{subject} does not count {value} among its goals.",
                "The goals of {subject} do not include {value}.",
            ],
            inverse: "Whose goals include {value}?", noun: "goal",
            synonyms: ["goal", "aim", "purpose", "objective", "aims at", "intended for"]),
    ]
}
