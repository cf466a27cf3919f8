import Facts

extension Vocabulary {
    /// When things begin, happen and end.
    static let beginnings: [Relation] = [
        Relation(
            "founded", .date, .one,
            ask: "When was {subject} founded?",
            say: [
                "{subject} was founded {when}.", "{subject} was established {when}.",
                "The founding of {subject} took place {when}.",
            ],
            deny: [
                "{subject} was not founded {when}.", "{subject} was not established {when}.",
                "The founding of {subject} did not take place {when}.",
            ],
            inverse: "What was founded {when}?", noun: "founding date",
            synonyms: [
                "founded", "established", "set up", "created", "formed", "came into being",
                "the founding of", "the establishment of", "was born", "dates from",
                "dates back to",
            ]),
        Relation(
            "dissolved", .date, .one,
            ask: "When was {subject} dissolved?",
            say: [
                "{subject} was dissolved {when}.", "{subject} ceased to exist {when}.",
            ],
            deny: [
                "{subject} was not dissolved {when}.", "{subject} did not cease to exist {when}.",
            ],
            inverse: "What was dissolved {when}?", noun: "date of dissolution",
            nouns: "dates of dissolution",
            synonyms: [
                "dissolved", "disbanded", "abolished", "wound up", "ceased to exist", "closed down",
                "the dissolution of",
            ]),
        Relation(
            "started", .date, .one,
            ask: "When did {subject} start?",
            say: [
                "{subject} started {when}.", "{subject} began {when}.",
                "The start of {subject} was {when}.",
            ],
            deny: [
                "{subject} did not start {when}.", "{subject} did not begin {when}.",
                "The start of {subject} was not {when}.",
            ],
            inverse: "What started {when}?", noun: "start date",
            synonyms: [
                "started", "began", "broke out", "opened", "the start of", "the beginning of",
            ]),
        Relation(
            "ended", .date, .one,
            ask: "When did {subject} end?",
            say: [
                "{subject} ended {when}.", "{subject} came to an end {when}.",
                "The end of {subject} was {when}.",
            ],
            deny: [
                "{subject} did not end {when}.", "{subject} did not come to an end {when}.",
                "The end of {subject} was not {when}.",
            ],
            inverse: "What ended {when}?", noun: "end date",
            synonyms: ["ended", "finished", "closed", "came to an end", "was over", "the end of"]),
        Relation(
            "took-place", .date, .one,
            ask: "When did {subject} take place?",
            say: [
                "{subject} took place {when}.", "{subject} happened {when}.",
                "{subject} occurred {when}.",
            ],
            deny: [
                "{subject} did not take place {when}.", "{subject} did not happen {when}.",
                "{subject} did not occur {when}.",
            ],
            inverse: "What took place {when}?", noun: "date",
            synonyms: [
                "took place", "happened", "occurred", "was held", "were held", "was carried out",
            ]),
        Relation(
            "announced", .date, .one,
            ask: "When was {subject} announced?",
            say: [
                "{subject} was announced {when}.", "The announcement of {subject} came {when}.",
            ],
            deny: [
                "{subject} was not announced {when}.",
                "The announcement of {subject} did not come {when}.",
            ],
            inverse: "What was announced {when}?", noun: "announcement date",
            synonyms: [
                "announced", "made public", "made known", "declared", "the announcement of",
            ]),
        Relation(
            "confirmed", .date, .one,
            ask: "When was {subject} confirmed?",
            say: [
                "{subject} was confirmed {when}.", "The confirmation of {subject} came {when}.",
            ],
            deny: [
                "{subject} was not confirmed {when}.",
                "The confirmation of {subject} did not come {when}.",
            ],
            inverse: "What was confirmed {when}?", noun: "confirmation date",
            synonyms: ["confirmed", "made official", "formally confirmed", "the confirmation of"]),
        Relation(
            "published", .date, .one,
            ask: "When was {subject} published?",
            say: [
                "{subject} was published {when}.", "{subject} came out {when}.",
                "{subject} appeared {when}.",
            ],
            deny: [
                "{subject} was not published {when}.", "{subject} did not come out {when}.",
                "{subject} did not appear {when}.",
            ],
            inverse: "What was published {when}?", noun: "publication date",
            synonyms: [
                "published", "came out", "appeared", "released", "issued", "the publication of",
            ]),
        Relation(
            "signed", .date, .one,
            ask: "When was {subject} signed?",
            say: ["{subject} was signed {when}.", "The signing of {subject} took place {when}."],
            deny: [
                "{subject} was not signed {when}.",
                "The signing of {subject} did not take place {when}.",
            ],
            inverse: "What was signed {when}?", noun: "date of signing", nouns: "dates of signing",
            synonyms: ["signed", "concluded", "the signing of", "the signature of"]),
        Relation(
            "joined", .date, .one,
            ask: "When did {subject} join?",
            say: ["{subject} joined {when}.", "{subject} became a member {when}."],
            deny: ["{subject} did not join {when}.", "{subject} did not become a member {when}."],
            inverse: "Who joined {when}?", noun: "date of joining", nouns: "dates of joining",
            synonyms: ["joined", "became a member", "acceded", "entered", "was admitted"]),
    ]
}
