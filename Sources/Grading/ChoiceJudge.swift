import Questions
import Wording

/// Judges the choice of one option, or of all that are right.
struct ChoiceJudge {
    private let asking: Asking
    private let reader: OptionReader
    private var options: [Option] { asking.question.options }

    /// Prepares to judge choices.
    init(_ asking: Asking) {
        self.asking = asking
        reader = OptionReader(asking)
    }

    /// Judges the choice of one option.
    func choice(_ text: String) -> Grade {
        let canonical = English.list(asking.toldAnswers)
        switch reader.one(text) {
        case .none(let why):
            var grade = Grade(
                credit: 0,
                note: why.map { "\($0.dropLast(while: ".")); it is \(canonical)." }
                    ?? "That is none of the options; it is \(canonical).")
            grade.extra = [Note.quoted(text)]
            return grade
        case .one(let index, let isForgiven):
            let option = options[index]
            guard option.isCorrect else {
                var grade = Grade(credit: 0, note: option.lure ?? Note.wrong(canonical))
                grade.extra = [option.text]
                grade.confusedWith = option.value
                grade.chosen = [index]
                return grade
            }
            var grade = Grade(
                credit: 1,
                note: isForgiven
                    ? Note.spelled(option.text)
                    : Note.right(asking.told(option.text, option.value)))
            grade.isForgiven = isForgiven
            grade.chosen = [index]
            return grade
        }
    }

    /// Judges the choice of all right options: right ones less wrong ones.
    func selection(_ text: String) -> Grade {
        var chosen: [Int] = []
        var strangers: [String] = []
        var isForgiven = false
        let words = asking.folded(text).words
        if let letters = reader.letters(words) {
            chosen = letters
        } else if let rest = exceptions(words, text) {
            chosen = rest
        } else if words.contains("all"), words.count <= 4,
            !words.contains(where: FunctionWords.negations.contains)
        {
            chosen = Array(options.indices)
        } else if words.first == "none", words.count <= 4 {
            chosen = []
        } else {
            for piece in ListReader(known: options.map(\.text)).split(text).prefix(
                options.count * 2 + 8)
            {
                switch reader.one(piece) {
                case .one(let index, let forgiven):
                    chosen.append(index)
                    isForgiven = isForgiven || forgiven
                case .none: strangers.append(Note.quoted(piece))
                }
            }
        }
        var seen: Set<Int> = []
        chosen = chosen.filter { seen.insert($0).inserted }
        return grade(chosen, strangers, isForgiven)
    }

    /// "all but c": the options without those that are taken out; nil for anything else.
    private func exceptions(_ words: [String], _ text: String) -> [Int]? {
        guard let first = words.first, ["all", "everything", "every"].contains(first),
            let joint = words.prefix(5).first(where: Self.excepting.contains),
            let place = text.lowercased().firstRange(of: joint)
        else { return nil }
        let rest = String(text.lowercased()[place.upperBound...])
        let out =
            reader.letters(NormalText(rest).words.filter { $0 != "for" })
            ?? ListReader(known: options.map(\.text)).split(rest).map { piece -> Int in
                if case .one(let index, _) = reader.one(piece) { index } else { -1 }
            }
        guard !out.isEmpty, !out.contains(-1) else { return nil }
        return options.indices.filter { !out.contains($0) }
    }

    private static let excepting: Set<String> = [
        "but", "except", "excluding", "besides", "bar", "without", "not", "minus",
    ]

    private func grade(_ chosen: [Int], _ strangers: [String], _ isForgiven: Bool) -> Grade {
        let correct = options.indices.filter { options[$0].isCorrect }
        let right = chosen.filter { options[$0].isCorrect }
        let wrong = chosen.filter { !options[$0].isCorrect }
        let errors = wrong.count + strangers.count
        let credit =
            correct.isEmpty
            ? (errors == 0 ? 1 : 0) : Double(right.count - errors) / Double(correct.count)
        let open = correct.filter { !chosen.contains($0) }
        let missed = open.map { options[$0].text }
        var grade = Grade(credit: credit, note: "")
        grade.note = note(grade, right, wrong.map(told) + strangers, open.map(told))
        grade.chosen = chosen
        grade.matched = right.map { options[$0].text }
        grade.missed = missed
        grade.extra = wrong.map { options[$0].text } + strangers
        grade.isForgiven = isForgiven
        grade.confusedWith = wrong.first.flatMap { options[$0].value }
        return grade
    }

    private func told(_ place: Int) -> String {
        asking.told(options[place].text, options[place].value)
    }

    private func note(_ grade: Grade, _ right: [Int], _ extra: [String], _ missed: [String])
        -> String
    {
        if grade.verdict == .correct { return "Right, exactly those." }
        var parts: [String] = []
        if !right.isEmpty { parts.append("\(right.count) right") }
        if !missed.isEmpty { parts.append("missing: \(English.list(missed))") }
        if !extra.isEmpty {
            parts.append("not among them: \(English.list(Array(extra.prefix(6))))")
        }
        return parts.joined(separator: "; ").capitalizedFirst + "."
    }
}

extension String {
    /// The text without the characters at its end that are one of `characters`.
    func dropLast(while characters: String) -> Substring {
        var rest = self[...]
        while let last = rest.last, characters.contains(last) { rest = rest.dropLast() }
        return rest
    }
}
