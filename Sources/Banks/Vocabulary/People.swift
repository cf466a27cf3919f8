import Facts

extension Vocabulary {
    /// Who someone is.
    static let people: [Relation] = [
        Relation(
            "given-name", .text, .one,
            ask: "What is {subject's} given name?",
            say: ["{subject's} given name is {value}.", "The given name of {subject} is {value}."],
            deny: [
                "{subject's} given name is not {value}.",
                "The given name of {subject} is not {value}.",
            ],
            inverse: "Whose given name is {value}?", noun: "given name",
            synonyms: ["given name", "first name", "forename", "is called"]),
        Relation(
            "family-name", .text, .one,
            ask: "What is {subject's} family name?",
            say: [
                "{subject's} family name is {value}.", "The family name of {subject} is {value}.",
            ],
            deny: [
                "{subject's} family name is not {value}.",
                "The family name of {subject} is not {value}.",
            ],
            inverse: "Whose family name is {value}?", noun: "family name",
            synonyms: ["family name", "surname", "last name"]),
        Relation(
            "full-name", .text, .one,
            ask: "What is {subject's} full name?",
            say: ["{subject's} full name is {value}.", "The full name of {subject} is {value}."],
            deny: [
                "{subject's} full name is not {value}.",
                "The full name of {subject} is not {value}.",
            ],
            inverse: "Whose full name is {value}?", noun: "full name",
            synonyms: ["full name", "complete name", "official name", "is formally called"]),
        Relation(
            "born", .date, .one,
            ask: "When was {subject} born?",
            say: ["{subject} was born {when}.", "{subject} came into the world {when}."],
            deny: [
                "{subject} was not born {when}.", "{subject} did not come into the world {when}.",
            ],
            inverse: "Who was born {when}?", noun: "date of birth", nouns: "dates of birth",
            synonyms: ["born", "birth", "date of birth", "birthday", "came into the world"]),
        Relation(
            "died", .date, .one,
            ask: "When did {subject} die?",
            say: ["{subject} died {when}.", "{subject} passed away {when}."],
            deny: ["{subject} did not die {when}.", "{subject} did not pass away {when}."],
            inverse: "Who died {when}?", noun: "date of death", nouns: "dates of death",
            synonyms: ["died", "death", "passed away", "was killed"]),
        Relation(
            "birthplace", .anything, .one,
            ask: "Where was {subject} born?",
            say: ["{subject} was born in {value}.", "The birthplace of {subject} is {value}."],
            deny: [
                "{subject} was not born in {value}.", "The birthplace of {subject} is not {value}.",
            ],
            inverse: "Who was born in {value}?", noun: "birthplace",
            synonyms: ["born in", "birthplace", "place of birth", "comes from", "a native of"]),
        Relation(
            "nationality", .text,
            ask: "What is {subject's} nationality?",
            say: ["{subject's} nationality is {value}.", "By nationality, {subject} is {value}."],
            deny: [
                "{subject's} nationality is not {value}.",
                "By nationality, {subject} is not {value}.",
            ],
            inverse: "Whose nationality is {value}?", noun: "nationality", nouns: "nationalities",
            synonyms: ["is", "was", "nationality", "citizen", "citizenship", "a national of"]),
        Relation(
            "occupation", .text,
            ask: "What is {subject's} occupation?",
            say: [
                "{subject's} occupation is that of {value}.",
                "{subject's} profession is that of {value}.",
            ],
            deny: [
                "{subject's} occupation is not that of {value}.",
                "{subject's} profession is not that of {value}.",
            ],
            inverse: "Whose occupation is {value}?", noun: "occupation",
            synonyms: [
                "is", "was", "occupation", "profession", "job", "works as", "worked as", "by trade",
            ]
        ).changing,
        Relation(
            "spouse", .anything,
            ask: "Who is {subject} married to?",
            say: [
                "{subject} is married to {value}.",
                "{subject} and {value} are married to each other.",
            ],
            deny: [
                "{subject} is not married to {value}.",
                "{subject} and {value} are not married to each other.",
            ],
            inverse: "Who is married to {value}?", noun: "spouse",
            synonyms: ["married to", "spouse", "wife", "husband", "wed"]
        ).changing.symmetric,
        Relation(
            "parent", .anything,
            ask: "Who is a parent of {subject}?",
            say: ["{value} is a parent of {subject}.", "{subject} is a child of {value}."],
            deny: [
                "{value} is not a parent of {subject}.", "{subject} is not a child of {value}.",
            ],
            inverse: "Who is a child of {value}?", noun: "parent",
            synonyms: ["parent", "mother", "father", "child of", "son of", "daughter of"]),
        Relation(
            "child", .anything,
            ask: "Who is a child of {subject}?",
            say: ["{value} is a child of {subject}.", "{subject} is a parent of {value}."],
            deny: [
                "{value} is not a child of {subject}.", "{subject} is not a parent of {value}.",
            ],
            inverse: "Who is a parent of {value}?", noun: "child", nouns: "children",
            synonyms: ["child", "son", "daughter", "parent of", "mother of", "father of"]),
        Relation(
            "award", .text,
            ask: "What award did {subject} receive?",
            say: ["{subject} received {value}.", "{subject} was awarded {value}."],
            deny: ["{subject} did not receive {value}.", "{subject} was not awarded {value}."],
            inverse: "Who received {value}?", noun: "award",
            synonyms: ["award", "awarded", "received", "won", "prize", "honoured with"]),
    ]
}
