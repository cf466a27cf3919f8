import Facts

extension Vocabulary {
    /// Where things are, and what belongs to a country.
    static let places: [Relation] = [
        Relation(
            "based-in", .anything, .one,
            ask: "Where is {subject} based?",
            say: [
                "{subject} is based in {value}.", "{subject} has its seat in {value}.",
                "{subject} is located in {value}.",
            ],
            deny: [
                "{subject} is not based in {value}.",
                "{subject} does not have its seat in {value}.",
                "{subject} is not located in {value}.",
            ],
            inverse: "What is based in {value}?", noun: "seat",
            synonyms: [
                "based in", "located in", "situated in", "has its seat in", "seated in",
                "housed in",
                "hosted by", "headquartered in", "home", "is in",
            ]
        ).changing,
        Relation(
            "headquartered-in", .anything, .one,
            ask: "Where does {subject} have its headquarters?",
            say: [
                "{subject} has its headquarters in {value}.",
                "{subject} is headquartered in {value}.",
                "The headquarters of {subject} are in {value}.",
            ],
            deny: [
                "{subject} does not have its headquarters in {value}.",
                "{subject} is not headquartered in {value}.",
                "The headquarters of {subject} are not in {value}.",
            ],
            inverse: "What has its headquarters in {value}?", noun: "place of headquarters",
            nouns: "places of headquarters",
            synonyms: [
                "headquartered in", "has its headquarters in", "headquarters in", "main office in",
                "head office in", "based in",
            ]
        ).changing,
        Relation(
            "located-in", .anything,
            ask: "Where is {subject}?",
            say: [
                "{subject} is in {value}.", "{subject} lies in {value}.",
                "{subject} is located in {value}.",
            ],
            deny: [
                "{subject} is not in {value}.", "{subject} does not lie in {value}.",
                "{subject} is not located in {value}.",
            ],
            inverse: "What lies in {value}?", noun: "location",
            synonyms: [
                "located in", "lies in", "is in", "situated in", "found in", "stands in",
                "located on", "lies on", "is on", "stands on",
            ]
        ).containment,
        Relation(
            "part-of", .anything,
            ask: "What is {subject} part of?",
            say: [
                "{subject} is part of {value}.", "{subject} belongs to {value}.",
                "{value} includes {subject}.",
            ],
            deny: [
                "{subject} is not part of {value}.", "{subject} does not belong to {value}.",
                "{value} does not include {subject}.",
            ],
            inverse: "What is part of {value}?", noun: "whole",
            synonyms: ["part of", "belongs to", "included in", "a component of", "falls under"]
        ).containment,
        Relation(
            "capital", .anything, .one, inverseCardinality: .one,
            ask: "What is the capital of {subject}?",
            say: [
                "The capital of {subject} is {value}.", "{value} is the capital of {subject}.",
                "{subject} has {value} as its capital.",
            ],
            deny: [
                "The capital of {subject} is not {value}.",
                "{value} is not the capital of {subject}.",
                "{subject} does not have {value} as its capital.",
            ],
            inverse: "Which country or region has {value} as its capital?", noun: "capital",
            synonyms: ["capital", "capital city", "the capital of", "seat of government"]
        ).changing,
        Relation(
            "language", .text,
            ask: "What language is spoken in {subject}?",
            say: [
                "{value} is spoken in {subject}.", "In {subject}, people speak {value}.",
            ],
            deny: [
                "{value} is not spoken in {subject}.",
                "In {subject}, people do not speak {value}.",
            ],
            inverse: "Where is {value} spoken?", noun: "language",
            synonyms: ["language", "official language", "speak", "spoken in"]),
        Relation(
            "currency", .text,
            ask: "What is the currency of {subject}?",
            say: [
                "The currency of {subject} is {value}.", "{subject} uses {value} as its currency.",
            ],
            deny: [
                "The currency of {subject} is not {value}.",
                "{subject} does not use {value} as its currency.",
            ],
            inverse: "Where is {value} the currency?", noun: "currency", nouns: "currencies",
            synonyms: ["currency", "money", "pay with", "legal tender"]),
        Relation(
            "population", .number, .one,
            ask: "How many people live in {subject}?",
            say: [
                "The population of {subject} is {value}.", "{subject} has a population of {value}.",
            ],
            deny: [
                "The population of {subject} is not {value}.",
                "{subject} does not have a population of {value}.",
            ],
            noun: "population",
            synonyms: ["population", "inhabitants", "people live in", "people", "residents"]
        ).changing,
        Relation(
            "area", .number, .one,
            ask: "What is the area of {subject}?",
            say: ["The area of {subject} is {value}.", "{subject} covers {value}."],
            deny: ["The area of {subject} is not {value}.", "{subject} does not cover {value}."],
            noun: "area", synonyms: ["area", "covers", "surface", "extends over"], unit: "km²"),
    ]
}
