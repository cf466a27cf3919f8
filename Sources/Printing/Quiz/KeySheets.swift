import Questions

/// Lays out what the teacher keeps.
struct KeySheets {
    let quiz: Quiz

    /// A key for each form, then master key and likeness where there are several, then solutions.
    var all: [Sheet] {
        let several = quiz.forms.count > 1
        var sheets = quiz.forms.map(formKey) + (several ? [masterKey] : []) + [solutions]
        sheets[0].startsLeaf = true
        return sheets
    }

    private func formKey(_ form: Form) -> Sheet {
        let total = PaperSheets.points(quiz.points.total(of: form.questions))
        return Sheet(
            name: "Form \(form.letter) · key",
            blocks: [
                .heading(1, "\(quiz.header.title) – key to form \(form.letter)"),
                .paragraph("\(total) in all · \(origin(form))"),
                .key(
                    form.questions.enumerated().map { entry("\($0 + 1)", $1) }),
            ])
    }

    /// What tells whether a key belongs to a paper: the seed and the mark printed on both.
    private func origin(_ form: Form) -> String {
        "seed \(form.seed) · mark \(quiz.mark ?? Fingerprint(of: form.questions))"
    }

    private var masterKey: Sheet {
        let title = "\(quiz.header.title) – master key"
        let tables = stride(from: 0, to: quiz.forms.count, by: Self.formsPerTable).map {
            Block.table(
                masterTable(quiz.forms[$0..<min($0 + Self.formsPerTable, quiz.forms.count)]))
        }
        return Sheet(
            name: "Master key",
            blocks: [.heading(1, title)] + quiz.forms.prefix(1).map { .paragraph(origin($0)) }
                + tables + [
                    .heading(2, "How alike the forms are"),
                    .table(FormComparison(quiz.forms, points: quiz.points).table),
                ])
    }

    /// As many columns as fit on a page side by side.
    private static let formsPerTable = 8

    private func masterTable(_ forms: ArraySlice<Form>) -> TableBlock {
        let longest = forms.map(\.questions.count).max() ?? 0
        let rows = (0..<longest).map { place in
            ["\(place + 1)"]
                + forms.map { form in
                    form.questions.indices.contains(place)
                        ? KeyText.short(form.questions[place]) : "–"
                }
        }
        return TableBlock(head: ["No."] + forms.map { "Form \($0.letter)" }, rows: rows)
    }

    private var solutions: Sheet {
        var places: [QuestionID: [String]] = [:]
        var order: [Question] = []
        let several = quiz.forms.count > 1
        for form in quiz.forms {
            for (place, question) in form.questions.enumerated() {
                if places[question.id] == nil { order.append(question) }
                places[question.id, default: []].append(
                    several ? "\(form.letter)\(place + 1)" : "\(place + 1)")
            }
        }
        let entries = order.map { question in
            var entry = KeyEntry(
                label: (places[question.id] ?? []).joined(separator: " "),
                answer: solution(question), text: nil, points: quiz.points.points(of: question))
            entry.details = details(question)
            return entry
        }
        return Sheet(
            name: "Solutions",
            blocks: [.heading(1, "\(quiz.header.title) – solutions"), .key(entries)])
    }

    private func entry(_ label: String, _ question: Question) -> KeyEntry {
        KeyEntry(
            label: label, answer: KeyText.short(question), text: KeyText.words(question),
            points: quiz.points.points(of: question))
    }

    /// Letters differ from form to form, so that solutions give words.
    private func solution(_ question: Question) -> String {
        switch question.key {
        case .value, .list, .correction: KeyText.short(question)
        case .choice, .selectAll, .verdict, .ordering, .matching:
            KeyText.words(question) ?? KeyText.short(question)
        }
    }

    private func details(_ question: Question) -> [String] {
        let origin = quiz.provenance.first { $0.bank == question.bank }
        var details = [question.prompt]
        if !question.explanation.isEmpty { details.append(question.explanation) }
        if let paragraph = question.paragraph {
            details.append("Paragraph \(paragraph) of the \(origin?.noun ?? "article").")
        }
        // A full stop behind an address would be taken for a part of it.
        for citation in question.citations {
            let source = "Source: " + (origin?.citations[citation] ?? "\(citation)")
            if !details.contains(source) { details.append(source) }
        }
        return details
    }
}
