import Facts

extension Vocabulary {
    /// Who took part, why it happened and what came of it.
    static let events: [Relation] = [
        Relation(
            "took-part-in", .anything,
            ask: "What did {subject} take part in?",
            say: [
                "{subject} took part in {value}.", "{subject} participated in {value}.",
                "{value} was attended by {subject}.",
            ],
            deny: [
                "{subject} did not take part in {value}.",
                "{subject} did not participate in {value}.",
                "{value} was not attended by {subject}.",
            ],
            inverse: "Who took part in {value}?", noun: "event",
            synonyms: ["took part in", "participated in", "joined in", "attended", "competed in"]),
        Relation(
            "participant", .anything,
            ask: "Who took part in {subject}?",
            say: [
                "{value} took part in {subject}.", "{value} was a participant in {subject}.",
                "{subject} had {value} among its participants.",
            ],
            deny: [
                "{value} did not take part in {subject}.",
                "{value} was not a participant in {subject}.",
                "{subject} did not have {value} among its participants.",
            ],
            inverse: "What did {value} take part in?", noun: "participant",
            synonyms: [
                "participant", "takes part in", "participates in", "participated in", "contributor",
            ]),
        Relation(
            "winner", .anything,
            ask: "Who won {subject}?",
            say: [
                "{subject} was won by {value}.", "{value} won {subject}.",
                "The winner of {subject} was {value}.",
            ],
            deny: [
                "{subject} was not won by {value}.", "{value} did not win {subject}.",
                "The winner of {subject} was not {value}.",
            ],
            inverse: "What did {value} win?", noun: "winner",
            synonyms: ["won", "winner", "won by", "champion", "came first in", "victory in"]),
        Relation(
            "lasted", .number, .one,
            ask: "How long did {subject} last?",
            say: ["{subject} lasted {value}.", "{subject} went on for {value}."],
            deny: ["{subject} did not last {value}.", "{subject} did not go on for {value}."],
            inverse: "What lasted {value}?", noun: "duration",
            synonyms: ["lasted", "lasted for", "went on for", "took", "continued for", "duration"]),
        Relation(
            "caused", .anything,
            ask: "What did {subject} cause?",
            say: [
                "{subject} caused {value}.", "{subject} led to {value}.",
                "{value} was caused by {subject}.",
            ],
            deny: [
                "{subject} did not cause {value}.", "{subject} did not lead to {value}.",
                "{value} was not caused by {subject}.",
            ],
            inverse: "What caused {value}?", noun: "consequence",
            synonyms: ["caused", "led to", "brought about", "triggered", "resulted in", "set off"]),
        Relation(
            "effect", .text,
            ask: "What effect did {subject} have?",
            say: [
                "{subject} had {value} as an effect.",
                "The effects of {subject} included {value}.",
            ],
            deny: [
                "{subject} did not have {value} as an effect.",
                "The effects of {subject} did not include {value}.",
            ],
            inverse: "What had {value} as an effect?", noun: "effect",
            synonyms: ["effect", "result", "impact", "consequence", "outcome"]),
        Relation(
            "blamed-on", .text,
            ask: "Who or what was blamed for {subject}?",
            say: [
                "{subject} was blamed on {value}.", "The blame for {subject} was put on {value}.",
            ],
            deny: [
                "{subject} was not blamed on {value}.",
                "The blame for {subject} was not put on {value}.",
            ],
            inverse: "What was blamed on {value}?", noun: "party blamed", nouns: "parties blamed",
            synonyms: [
                "blamed on", "blamed for", "attributed to", "put down to", "accused",
                "held responsible", "held responsible for",
            ]),
    ]
}
