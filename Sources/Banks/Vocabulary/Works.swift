import Facts

extension Vocabulary {
    /// Who made, found and thought of what.
    static let works: [Relation] = [
        Relation(
            "author", .anything,
            ask: "Who wrote {subject}?",
            say: [
                "{subject} was written by {value}.", "The author of {subject} is {value}.",
                "{value} wrote {subject}.",
            ],
            deny: [
                "{subject} was not written by {value}.", "The author of {subject} is not {value}.",
                "{value} did not write {subject}.",
            ],
            inverse: "What did {value} write?", noun: "author",
            synonyms: ["author", "wrote", "written by", "penned", "posted by", "by"]),
        Relation(
            "founder", .anything,
            ask: "Who founded {subject}?",
            say: [
                "{subject} was founded by {value}.", "{value} founded {subject}.",
                "The founder of {subject} is {value}.",
            ],
            deny: [
                "{subject} was not founded by {value}.", "{value} did not found {subject}.",
                "The founder of {subject} is not {value}.",
            ],
            inverse: "What did {value} found?", noun: "founder",
            synonyms: ["founder", "founded by", "set up by", "established by", "created by"]),
        Relation(
            "discovered-by", .anything,
            ask: "Who discovered {subject}?",
            say: ["{subject} was discovered by {value}.", "{value} discovered {subject}."],
            deny: [
                "{subject} was not discovered by {value}.", "{value} did not discover {subject}.",
            ],
            inverse: "What did {value} discover?", noun: "discoverer",
            synonyms: ["discovered by", "discoverer", "found by", "first observed by"]),
        Relation(
            "invented-by", .anything,
            ask: "Who invented {subject}?",
            say: ["{subject} was invented by {value}.", "{value} invented {subject}."],
            deny: ["{subject} was not invented by {value}.", "{value} did not invent {subject}."],
            inverse: "What did {value} invent?", noun: "inventor",
            synonyms: ["invented by", "inventor", "devised by", "developed by", "thought up by"]),
        Relation(
            "discovered", .date, .one,
            ask: "When was {subject} discovered?",
            say: ["{subject} was discovered {when}.", "The discovery of {subject} came {when}."],
            deny: [
                "{subject} was not discovered {when}.",
                "The discovery of {subject} did not come {when}.",
            ],
            inverse: "What was discovered {when}?", noun: "date of discovery",
            nouns: "dates of discovery",
            synonyms: ["discovered", "the discovery of", "found", "first observed"]),
        Relation(
            "invented", .date, .one,
            ask: "When was {subject} invented?",
            say: ["{subject} was invented {when}.", "{subject} was devised {when}."],
            deny: [
                "{subject} was not invented {when}.", "{subject} was not devised {when}.",
            ],
            inverse: "What was invented {when}?", noun: "date of invention",
            nouns: "dates of invention",
            synonyms: ["invented", "the invention of", "devised", "developed"]),
        Relation(
            "stands-for", .text, .one,
            ask: "What does {subject} stand for?",
            say: ["{subject} stands for {value}.", "{subject} is short for {value}."],
            deny: ["{subject} does not stand for {value}.", "{subject} is not short for {value}."],
            inverse: "What is short for {value}?", noun: "full form",
            synonyms: ["stands for", "is short for", "abbreviates", "is an acronym for", "means"]),
    ]
}
