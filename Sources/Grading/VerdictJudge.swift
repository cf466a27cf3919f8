import Facts
import Questions
import Wording

/// Judges what a learner makes of a statement: supported, refuted, or not enough information.
struct VerdictJudge {
    private let asking: Asking

    /// Prepares to judge verdicts.
    init(_ asking: Asking) { self.asking = asking }

    /// Judges an answer.
    func judge(_ text: String, _ label: Label) -> Grade {
        guard let said = Self.read(text) else {
            return Grade(
                credit: 0,
                note: "Answer yes, no, or that it does not say; here \(finding(label)).")
        }
        guard said != label else { return Grade(credit: 1, note: "Right: \(finding(label)).") }
        var grade = Grade(credit: 0, note: "Not quite: \(finding(label)).")
        grade.extra = [said.rawValue]
        return grade
    }

    /// What the frame makes of the statement, as a clause: "the article does not say".
    private func finding(_ label: Label) -> String {
        switch label {
        case .supported: "\(asking.source) says so"
        case .refuted: "\(asking.source) says otherwise"
        case .notEnoughInfo: "\(asking.source) does not say"
        }
    }

    /// The verdict that a text gives; nil where it gives none, or several.
    static func read(_ text: String) -> Label? {
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !trimmed.isEmpty, trimmed.allSatisfy({ $0 == "?" }) { return .notEnoughInfo }
        let words = NormalText(text).words
        guard words.count <= 16 else { return nil }
        for (phrase, label) in phrases {
            guard let place = place(of: phrase, in: words) else { continue }
            let others = words[..<place] + words[(place + phrase.count)...]
            return others.compactMap { single[$0] }.allSatisfy { $0 == label } ? label : nil
        }
        let core = Phrase.core(words)
        let labels = Set((core.isEmpty ? words : core).compactMap { single[$0] })
        if core.isEmpty { return labels.count == 1 ? labels.first : nil }
        guard labels.count == 1, let label = labels.first else { return misspelt(core) }
        // "Not supported" and "not true" deny.
        let denials = core.filter { FunctionWords.negations.contains($0) && single[$0] == nil }
        if !denials.isEmpty, core.count > 1 {
            return label == .supported ? .refuted : nil
        }
        guard core.count <= 4 else { return nil }
        return label
    }

    private static func misspelt(_ words: [String]) -> Label? {
        guard words.count == 1, let word = words.first, word.utf8.count > 5 else { return nil }
        let near = single.keys.filter { Slip.distance([word], [$0], isName: false) != nil }
        let labels = Set(near.compactMap { single[$0] })
        return labels.count == 1 ? labels.first : nil
    }

    /// Where the words of a phrase first stand together.
    private static func place(of phrase: [String], in words: [String]) -> Int? {
        guard words.count >= phrase.count else { return nil }
        return (0...(words.count - phrase.count)).first { start in
            words[start] == phrase[0] && words[start...].starts(with: phrase)
        }
    }

    private static let phrases: [([String], Label)] = worded.map { phrase, label in
        (phrase.split(separator: " ").map(String.init), label)
    }

    private static let worded: [(String, Label)] = [
        ("not enough info", .notEnoughInfo), ("not enough", .notEnoughInfo),
        ("not stated", .notEnoughInfo), ("not given", .notEnoughInfo),
        ("not mentioned", .notEnoughInfo), ("not known", .notEnoughInfo),
        ("doesnt say", .notEnoughInfo), ("does not say", .notEnoughInfo),
        ("cannot tell", .notEnoughInfo), ("cant tell", .notEnoughInfo),
        ("cannot say", .notEnoughInfo),
        ("cant say", .notEnoughInfo), ("can not say", .notEnoughInfo),
        ("can not tell", .notEnoughInfo), ("dont know", .notEnoughInfo),
        ("do not know", .notEnoughInfo),
        ("cannot be determined", .notEnoughInfo), ("insufficient", .notEnoughInfo),
        ("too little", .notEnoughInfo), ("no info", .notEnoughInfo),
        ("not covered", .notEnoughInfo),
        ("no information", .notEnoughInfo), ("no evidence", .notEnoughInfo),
        ("no proof", .notEnoughInfo), ("not sure", .notEnoughInfo), ("no mention", .notEnoughInfo),
        ("no data", .notEnoughInfo), ("is silent", .notEnoughInfo), ("silent on", .notEnoughInfo),
        ("left open", .notEnoughInfo), ("says nothing", .notEnoughInfo),
        ("not false", .supported), ("not wrong", .supported), ("not incorrect", .supported),
        ("neither supported nor refuted", .notEnoughInfo),
        ("neither true nor false", .notEnoughInfo),
        ("neither confirmed nor denied", .notEnoughInfo),
        ("doesnt agree", .refuted), ("does not agree", .refuted), ("not agree", .refuted),
        ("says so", .supported), ("states so", .supported),
    ]

    private static let single: [String: Label] = {
        var table: [String: Label] = [:]
        for word in [
            "supported", "supports", "support", "true", "yes", "y", "s", "t", "agree", "agrees",
            "agreed", "correct", "right", "confirmed", "confirms", "yeah", "yep", "sup", "supp",
            "accurate", "1",
        ] { table[word] = .supported }
        for word in [
            "refuted", "refutes", "refute", "false", "no", "n", "r", "f", "disagree", "disagrees",
            "disagreed", "wrong", "incorrect", "nope", "contradicted", "contradicts", "ref",
            "untrue", "inaccurate", "denied", "2",
        ] { table[word] = .refuted }
        for word in [
            "nei", "d", "unknown", "unclear", "unsure", "undetermined", "unverifiable", "unstated",
            "neither", "unproven", "undecided", "3",
        ] { table[word] = .notEnoughInfo }
        return table
    }()
}
