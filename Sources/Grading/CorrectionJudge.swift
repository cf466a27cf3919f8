import Facts
import Questions
import Wording

/// Judges the mending of a wrong statement.
struct CorrectionJudge {
    private let asking: Asking
    private let values: ValueJudge

    /// Prepares to judge corrections.
    init(_ asking: Asking) {
        self.asking = asking
        values = ValueJudge(asking)
    }

    /// Judges an answer: the right value, "wrong -> right", "right, not wrong", or the whole
    /// statement mended.
    func judge(_ text: String, wrong: String, right: Expected) -> Grade {
        if asking.folded(text).key == asking.folded(wrong).key { return found(wrong, right) }
        for candidate in candidates(text, wrong) {
            let match = values.match(candidate, right)
            if match.credit > 0 { return values.grade(candidate, right) }
        }
        let wrongWords = Array(asking.folded(wrong).content)
        let typed = asking.folded(text).words
        if contains(typed, wrongWords), typed.contains(where: Self.denials.contains),
            typed.count <= wrongWords.count + 4
        {
            return found(wrong, right)
        }
        let names = [right.canonical] + right.accepted
        if contains(asking.folded(text).words, wrongWords),
            !names.contains(where: { contains(NormalText($0).words, wrongWords) })
        {
            // The wrong part still stands there, and not as what is taken away.
            var grade = Grade(
                credit: 0, note: "\(wrong) is still in it; it should be \(asking.told(right)).")
            grade.extra = [Note.quoted(text)]
            return grade
        }
        var grade = values.grade(text, right)
        if grade.verdict == .incorrect,
            asking.folded(text).key == asking.folded(asking.question.statement ?? "").key
        {
            grade.note =
                "That repeats the statement; it should be \(asking.told(right)) instead of \(wrong)."
        }
        return grade
    }

    private func found(_ wrong: String, _ right: Expected) -> Grade {
        var grade = Grade(
            credit: 0.5,
            note: "You found the wrong part, which is half of it; still missing is what should "
                + "stand in its place: \(asking.told(right)).")
        grade.extra = [wrong]
        grade.missed = [right.canonical]
        return grade
    }

    private static let denials: Set<String> = ["wrong", "incorrect", "false", "mistake", "error"]

    /// "Yasukazu is wrong, it is Seiichi"
    private func clauses(_ text: String, _ wrongWords: [String]) -> [String] {
        let clauses = text.split { ",;.:\n".contains($0) }.map { NormalText(String($0)).words }
        guard (2...4).contains(clauses.count) else { return [] }
        let denied = clauses.contains {
            contains($0, wrongWords) && $0.contains(where: Self.denials.contains)
        }
        let isLabelled = clauses.contains { $0.count == 1 && Self.denials.contains($0[0]) }
        guard denied || isLabelled else { return [] }
        return clauses.filter { !contains($0, wrongWords) }.map { $0.joined(separator: " ") }
    }

    /// The parts of an answer that may be the right value, the likeliest first.
    private func candidates(_ text: String, _ wrong: String) -> [String] {
        var found: [String] = []
        if let mended = mended(text, wrong) { found.append(mended) }
        let words = asking.folded(text).words
        let wrongWords = Array(asking.folded(wrong).content)
        for arrow in ["->", "=>", "→", "⇒", ">", " becomes ", " should be ", " should read ", ":"]
        where text.contains(arrow) {
            let parts = text.split(separator: arrow, maxSplits: 1).map(String.init)
            guard parts.count == 2 else { continue }
            if isWrong(parts[0], wrong) { found.append(parts[1]) }
            found += patched(NormalText(parts[0]).words, NormalText(parts[1]).words, wrongWords)
        }
        guard words.count <= 40 else { return found }
        found += clauses(text, wrongWords)
        for (mark, isRightFirst) in Self.marks {
            guard let place = words.indices.first(where: { words[$0...].starts(with: mark) }) else {
                continue
            }
            let before = Array(words[..<place])
            let after = Array(words[(place + mark.count)...])
            let (meant, denied) = isRightFirst ? (before, after) : (after, before)
            guard contains(denied, wrongWords) else {
                found += patched(denied, meant, wrongWords)
                continue
            }
            found.append(meant.joined(separator: " "))
        }
        // "not Seiichi but Yasukazu", "replace Seiichi with Yasukazu"
        for (start, middle) in [
            ("not", "but"), ("replace", "with"), ("replace", "by"), ("change", "to"),
        ] {
            guard words.first == start, let place = words.firstIndex(of: middle) else { continue }
            guard contains(Array(words[1..<place]), wrongWords) else {
                found += patched(
                    Array(words[1..<place]), Array(words[(place + 1)...]), wrongWords)
                continue
            }
            found.append(words[(place + 1)...].joined(separator: " "))
        }
        return found
    }

    /// The wrong part with a piece of it replaced: "1956 should be 1965" mends 18 February 1956.
    private func patched(_ denied: [String], _ meant: [String], _ wrong: [String]) -> [String] {
        func core(_ words: [String]) -> [String] {
            words.filter { !FunctionWords.all.contains($0) }
        }
        let (old, new) = (core(denied), core(meant))
        guard !old.isEmpty, !new.isEmpty, old.count < wrong.count, new.count <= 12,
            let place = wrong.indices.first(where: { wrong[$0...].starts(with: old) })
        else { return [] }
        let mended = wrong[..<place] + new + wrong[(place + old.count)...]
        return [mended.joined(separator: " ")]
    }

    private static let marks: [(words: [String], isRightFirst: Bool)] = [
        (["instead", "of"], true), (["rather", "than"], true), (["and", "not"], true),
        (["not"], true), (["to"], false), (["should", "be"], false), (["should", "read"], false),
    ]

    private func isWrong(_ text: String, _ wrong: String) -> Bool {
        contains(asking.folded(text).words, Array(asking.folded(wrong).content))
    }

    private func contains(_ words: [String], _ part: [String]) -> Bool {
        !part.isEmpty && words.count <= part.count + 6
            && words.indices.contains { words[$0...].starts(with: part) }
    }

    /// What stands in the learner's sentence where the statement has its wrong part.
    private func mended(_ text: String, _ wrong: String) -> String? {
        guard let statement = asking.question.statement else { return nil }
        let original = NormalText(statement).words
        let wrongWords = Array(asking.folded(wrong).words)
        guard !wrongWords.isEmpty,
            let place = original.indices.first(where: { original[$0...].starts(with: wrongWords) })
        else { return nil }
        let before = original[..<place]
        let after = original[(place + wrongWords.count)...]
        let typed = asking.folded(text).words
        guard typed.count > before.count + after.count, typed.starts(with: before),
            typed.reversed().starts(with: after.reversed())
        else { return nil }
        let middle = typed[before.count..<(typed.count - after.count)]
        return middle.count <= 30 ? middle.joined(separator: " ") : nil
    }
}
