import Facts
import Questions

/// Lays out what learners get of one form.
struct PaperSheets {
    let quiz: Quiz
    let form: Form

    /// The paper, and its answer sheet where the quiz has them.
    var all: [Sheet] { quiz.hasAnswerSheet ? [paper, answerSheet] : [paper] }

    private var name: String { "Form \(form.letter)" }

    private var paper: Sheet {
        var blocks: [Block] = [.heading(1, quiz.header.title)]
        blocks.append(
            .paragraph(
                [name, quiz.header.particulars].compactMap { $0 }
                    .joined(separator: " · ")))
        blocks.append(.fields(quiz.header.fields))
        blocks.append(.items(quiz.header.rules + rules))
        blocks.append(contentsOf: sections)
        blocks.append(contentsOf: origins.map(Block.note))
        return Sheet(name: name, startsLeaf: true, blocks: blocks)
    }

    private var answerSheet: Sheet {
        Sheet(
            name: "\(name) · answers", startsLeaf: true,
            blocks: [
                .heading(1, "\(quiz.header.title) – answer sheet"),
                .paragraph(name),
                .fields(quiz.header.fields),
                .answerRows(form.questions.enumerated().map(answerRow)),
            ])
    }

    /// Points and how they are counted, as far as this form's questions need it.
    private var rules: [String] {
        let count = form.questions.count
        let total = quiz.points.total(of: form.questions)
        var rules = [
            "\(count) \(count == 1 ? "question" : "questions"), \(Self.points(total)) in all."
        ]
        if form.questions.contains(where: { $0.keyPlace != nil }) {
            rules.append("Tick one box, unless a question says otherwise.")
        }
        if form.questions.contains(where: { $0.key == .selectAll }) {
            rules.append(
                """
                Where it says "every one that applies", each right tick earns its share of the \
                points, and each wrong tick costs the points divided by the number of wrong \
                options, or by 2 where there is only one. No question gives less than 0.
                """)
        }
        if form.questions.contains(where: { $0.kind == .correction }) {
            rules.append(
                """
                Where one part of a statement is wrong, what should stand in its place earns the \
                points; naming the wrong part alone earns half of them.
                """)
        }
        return rules
    }

    /// The questions under what names their frame, once for all that share it.
    private var sections: [Block] {
        let numbered = Array(form.questions.enumerated())
        return [Frame.article, .record].flatMap { frame -> [Block] in
            let own = numbered.filter { $0.element.frame == frame }
            guard !own.isEmpty else { return [] }
            // The lead with a day in it says more than the others of its frame.
            let leads = own.map(\.element.lead).filter { !$0.isEmpty }
            let lead = leads.max { $0.count < $1.count }
            return (lead.map { [.heading(2, $0)] } ?? []) + [.questions(own.map(block))]
        }
    }

    private func block(_ place: Int, _ question: Question) -> QuestionBlock {
        QuestionBlock(
            number: place + 1, points: quiz.points.points(of: question), stem: question.bare,
            instruction: QuestionLayout.instruction(question),
            response: QuestionLayout.response(question))
    }

    private var origins: [String] {
        let sources = quiz.provenance.compactMap { origin in
            origin.source.map { "The \(origin.noun): \($0)" }
        }
        let banks = quiz.provenance.map { "\($0.title) (\($0.bank))" }.joined(separator: "; ")
        let mark = quiz.mark ?? Fingerprint(of: form.questions)
        return sources + ["\(banks) · form \(form.letter) · seed \(form.seed) · mark \(mark)"]
    }

    private func answerRow(_ place: Int, _ question: Question) -> AnswerRow {
        AnswerRow(number: place + 1, cells: QuestionLayout.cells(question))
    }

    /// "1 point", "4 points".
    static func points(_ count: Int) -> String { count == 1 ? "1 point" : "\(count) points" }
}
