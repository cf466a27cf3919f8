import Facts

extension Vocabulary {
    /// Who does, did and will do what.
    static let offices: [Relation] = [
        Relation(
            "holds-office", .text,
            ask: "What office does {subject} hold?",
            say: [
                "{subject} holds the office of {value}.", "{subject} serves as {value}.",
                "The office of {value} is held by {subject}.",
            ],
            deny: [
                "{subject} does not hold the office of {value}.",
                "{subject} does not serve as {value}.",
                "The office of {value} is not held by {subject}.",
            ],
            inverse: "Who holds the office of {value}?", noun: "office",
            synonyms: [
                "holds the office of", "serves as", "is the", "office", "post", "in office as",
            ]
        ).changing,
        Relation(
            "held-office", .text,
            ask: "What office did {subject} hold?",
            say: [
                "{subject} held the office of {value}.", "{subject} served as {value}.",
                "The office of {value} was held by {subject}.",
            ],
            deny: [
                "{subject} did not hold the office of {value}.",
                "{subject} did not serve as {value}.",
                "The office of {value} was not held by {subject}.",
            ],
            inverse: "Who held the office of {value}?", noun: "former office",
            synonyms: ["held the office of", "served as", "was the", "former", "ex-", "used to be"]),
        Relation(
            "predecessor", .anything,
            ask: "Who or what preceded {subject}?",
            say: [
                "{subject} was preceded by {value}.", "The predecessor of {subject} was {value}.",
            ],
            deny: [
                "{subject} was not preceded by {value}.",
                "The predecessor of {subject} was not {value}.",
            ],
            inverse: "Who or what came after {value}?", noun: "predecessor",
            synonyms: ["predecessor", "preceded by", "came before", "followed", "succeeded"]),
        Relation(
            "successor", .anything,
            ask: "Who or what succeeded {subject}?",
            say: [
                "{subject} was succeeded by {value}.", "The successor of {subject} was {value}.",
            ],
            deny: [
                "{subject} was not succeeded by {value}.",
                "The successor of {subject} was not {value}.",
            ],
            inverse: "Who or what came before {value}?", noun: "successor",
            synonyms: ["successor", "succeeded by", "followed by", "came after", "replaced by"]),
        Relation(
            "stationed-at", .anything,
            ask: "Where is {subject} stationed?",
            say: [
                "{subject} is stationed at {value}.", "{subject} is posted to {value}.",
                "{subject} works at {value}.",
            ],
            deny: [
                "{subject} is not stationed at {value}.", "{subject} is not posted to {value}.",
                "{subject} does not work at {value}.",
            ],
            inverse: "Who is stationed at {value}?", noun: "station",
            synonyms: [
                "stationed at", "posted to", "sent to", "seconded to", "works at", "deployed to",
            ]
        ).changing,
        Relation(
            "visited", .anything,
            ask: "What did {subject} visit?",
            say: ["{subject} visited {value}.", "{subject} paid a visit to {value}."],
            deny: [
                "{subject} did not visit {value}.", "{subject} did not pay a visit to {value}.",
            ],
            inverse: "Who visited {value}?", noun: "place visited", nouns: "places visited",
            synonyms: ["visited", "paid a visit to", "travelled to", "went to", "toured"]),
    ]
}
