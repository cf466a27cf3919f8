import Facts
import Questions
import Wording

/// Judges a typed text against one expected value, by the value's form.
struct ValueJudge {
    private let asking: Asking

    /// Prepares to judge answers to a question.
    init(_ asking: Asking) { self.asking = asking }

    /// Judges an answer that should be exactly this value.
    func grade(_ text: String, _ expected: Expected) -> Grade {
        let match = match(text, expected)
        var grade = Grade(credit: match.credit, note: match.note ?? usual(match, expected))
        grade.isForgiven = match.isForgiven
        grade.confusedWith = match.confusedWith
        grade.isUnread = match.isUnread
        grade.isVague = match.isVague
        if grade.credit > 0 {
            grade.matched = [expected.canonical]
        } else {
            grade.extra = [Note.quoted(text)]
        }
        if let facet = expected.facet { grade.parts = [.init(facet: facet, credit: grade.credit)] }
        return grade
    }

    /// How a text stands to a value.
    func match(_ text: String, _ expected: Expected) -> Match {
        if let told = told(text, expected) { return told }
        let match = whole(text, expected)
        // A weekday behind a date is part of it.
        if match.credit > 0, expected.value.date != nil { return match }
        guard !match.isRight, let aside = Aside(text), !aside.says(expected, asking) else {
            return match
        }
        let outer = whole(aside.outer, expected)
        return outer.credit > match.credit ? outer : match
    }

    /// What the bank itself says of a text that is not simply right.
    private func told(_ text: String, _ expected: Expected) -> Match? {
        guard !expected.prompted.isEmpty || !expected.rejected.isEmpty else { return nil }
        let typed = asking.folded(text)
        let right = [expected.canonical] + expected.accepted
        // Word by word first, so that an article may tell: "The Invisible Man".
        if expected.rejected.contains(where: { asking.folded($0).words == typed.words }) {
            return .wrong(Note.rejected(text, expected.canonical))
        }
        if right.contains(where: { asking.folded($0).words == typed.words }) { return nil }
        let reduced = TextJudge.reduced(typed.words)
        func isSaid(_ texts: [String]) -> Bool {
            texts.contains { other in
                let words = TextJudge.reduced(asking.folded(other).words)
                return !words.isEmpty && words == reduced
            }
        }
        if isSaid(right) { return nil }
        if isSaid(expected.rejected) { return .wrong(Note.rejected(text, expected.canonical)) }
        // A decade's number for the decade: "80" for "80s".
        let decade = [typed.words.joined() + "s"]
        if isSaid(expected.prompted)
            || expected.prompted.contains(where: { asking.folded($0).words == decade })
                && typed.words.allSatisfy(GenericNouns.isNumber)
        {
            return .vague(0.5, Note.preciser(expected.canonical))
        }
        return nil
    }

    private func whole(_ text: String, _ expected: Expected) -> Match {
        // What the bank accepts as it stands needs no reading.
        if expected.value.entity == nil, !text.contains(where: \.isNumber),
            isAccepted(asking.folded(text), expected)
        {
            return .right()
        }
        switch expected.value {
        case .entity(let id):
            guard let entity = asking.model.entity(id) else {
                return TextJudge(asking, expected).judge(text)
            }
            return NameJudge(asking, expected, entity).judge(text)
        case .date(let date): return DateJudge(asking, expected, date).judge(text)
        case .number(let quantity): return NumberJudge(asking, expected, quantity).judge(text)
        case .text: return written(text, expected)
        case .flag(let flag): return FlagJudge.judge(asking.folded(text).words, flag)
        }
    }

    /// Judges a text, as the name or the number that it is where a question was written by hand.
    private func written(_ text: String, _ expected: Expected) -> Match {
        let match = TextJudge(asking, expected).judge(text)
        guard asking.isWritten(expected), !match.isRight, match.confusedWith == nil else {
            return match
        }
        if let quantity = writtenNumber(expected) {
            let other = NumberJudge(asking, expected, quantity).judge(text)
            return other.isRight ? other : match
        }
        guard let name = WrittenName(asking, expected) else { return match }
        let other = NameJudge(asking, name.expected, name.entity).judge(text)
        return other.credit > match.credit ? other : match
    }

    /// The number that a question with "how" asks for: "46".
    private func writtenNumber(_ expected: Expected) -> Quantity? {
        guard asking.promptWords.contains("how"),
            let reading = NumberReader.read(expected.canonical).first, reading.others.isEmpty,
            reading.unit == nil
        else { return nil }
        return Quantity(reading.amount)
    }

    private func isAccepted(_ typed: NormalText, _ expected: Expected) -> Bool {
        guard !typed.isEmpty else { return false }
        let key = typed.key
        return asking.folded(expected.canonical).key == key
            || expected.accepted.contains { asking.folded($0).key == key }
    }

    private func usual(_ match: Match, _ expected: Expected) -> String {
        let told = asking.told(expected)
        if match.isRight { return Note.right(told) }
        return match.credit > 0 ? Note.fuller(told) : Note.wrong(told)
    }
}

/// Judges yes and no.
enum FlagJudge {
    /// Judges folded words against the right one.
    static func judge(_ words: [String], _ flag: Bool) -> Match {
        let saysYes = words.contains(where: yes.contains)
        let saysNo = words.contains(where: no.contains)
        guard saysYes != saysNo, words.count <= 8 else { return .unread() }
        return saysYes == flag ? .right() : .wrong()
    }

    private static let yes: Set<String> = [
        "yes", "y", "true", "t", "right", "correct", "yeah", "yep", "agree",
    ]
    private static let no: Set<String> = [
        "no", "n", "false", "f", "wrong", "incorrect", "nope", "nay", "not", "disagree",
    ]
}
