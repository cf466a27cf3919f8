import Facts

extension Vocabulary {
    /// How large, long, heavy, fast, warm and dear things are.
    static let measures: [Relation] = [
        Relation(
            "height", .number, .one,
            ask: "How high is {subject}?",
            say: ["{subject} is {value} high.", "The height of {subject} is {value}."],
            deny: ["{subject} is not {value} high.", "The height of {subject} is not {value}."],
            inverse: "What is {value} high?", noun: "height",
            synonyms: ["high", "height", "tall", "rises to", "altitude", "elevation"], unit: "m"),
        Relation(
            "length", .number, .one,
            ask: "How long is {subject}?",
            say: ["{subject} is {value} long.", "The length of {subject} is {value}."],
            deny: ["{subject} is not {value} long.", "The length of {subject} is not {value}."],
            inverse: "What is {value} long?", noun: "length",
            synonyms: ["long", "length", "runs for", "stretches", "measures"]),
        Relation(
            "depth", .number, .one,
            ask: "How deep is {subject}?",
            say: ["{subject} is {value} deep.", "The depth of {subject} is {value}."],
            deny: ["{subject} is not {value} deep.", "The depth of {subject} is not {value}."],
            inverse: "What is {value} deep?", noun: "depth",
            synonyms: ["deep", "depth", "goes down to"], unit: "m"),
        Relation(
            "mass", .number, .one,
            ask: "How heavy is {subject}?",
            say: ["{subject} has a mass of {value}.", "The mass of {subject} is {value}."],
            deny: [
                "{subject} does not have a mass of {value}.",
                "The mass of {subject} is not {value}.",
            ],
            inverse: "What has a mass of {value}?", noun: "mass", nouns: "masses",
            synonyms: ["mass", "weighs", "weight", "heavy"]),
        Relation(
            "speed", .number, .one,
            ask: "How fast is {subject}?",
            say: ["{subject} moves at {value}.", "The speed of {subject} is {value}."],
            deny: [
                "{subject} does not move at {value}.", "The speed of {subject} is not {value}.",
            ],
            inverse: "What moves at {value}?", noun: "speed",
            synonyms: ["speed", "fast", "moves at", "travels at", "velocity"]),
        Relation(
            "temperature", .number, .one,
            ask: "What is the temperature of {subject}?",
            say: [
                "The temperature of {subject} is {value}.",
                "{subject} has a temperature of {value}.",
            ],
            deny: [
                "The temperature of {subject} is not {value}.",
                "{subject} does not have a temperature of {value}.",
            ],
            inverse: "What has a temperature of {value}?", noun: "temperature",
            synonyms: ["temperature", "hot", "cold", "degrees"], unit: "°C"),
        Relation(
            "price", .number, .one,
            ask: "How much does {subject} cost?",
            say: ["{subject} costs {value}.", "The price of {subject} is {value}."],
            deny: ["{subject} does not cost {value}.", "The price of {subject} is not {value}."],
            inverse: "What costs {value}?", noun: "price",
            synonyms: ["price", "costs", "sells for", "worth", "charged"]
        ).changing,
    ]
}
