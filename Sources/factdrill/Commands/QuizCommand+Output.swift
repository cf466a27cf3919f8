import Facts
import Printing
import Questions
import Terminal
import Wording

extension QuizCommand {
    /// Writes the forms and the key, on standard output or into files.
    func print(
        _ made: QuizMaker.Result, _ order: KeptQuiz, _ session: Session
    ) throws {
        var quiz = Quiz(
            header: paper.header(title: order.models.map(\.bank.title).joined(separator: "; ")),
            forms: made.forms.filter { form == nil || $0.letter == form },
            provenance: order.models.filter { model in
                made.forms.contains { $0.questions.contains { $0.bank == model.bank.id } }
            }.map { Provenance($0.bank) })
        quiz.hasAnswerSheet = paper.answerSheet
        quiz.points = order.points
        quiz.mark = made.mark
        if compare { tellLikeness(made, order.points, session) }
        let documents = QuizComposer(quiz).documents(key: key)
        guard let output else {
            var stream = OutputStream(output: session.console.output)
            for document in documents { paper.print(document, as: format, to: &stream) }
            return
        }
        let names = Array([output, QuizFormat.keyName(output)].prefix(documents.count))
        // All are begun before any is written, so that none is left alone for another's sake.
        var files = try names.map { try WholeFile($0, force: force) }
        for place in files.indices {
            if format == .pdf {
                var html = ""
                paper.print(documents[place], as: format, to: &html)
                files[place].write(bytes: try PDF().make(fromHTML: html))
            } else {
                paper.print(documents[place], as: format, to: &files[place])
            }
        }
        for (file, name) in zip(files, names) {
            try file.finish()
            session.say("Wrote \(name).")
        }
    }

    private func tellLikeness(
        _ made: QuizMaker.Result, _ points: PointScheme, _ session: Session
    ) {
        let likeness = FormComparison(made.forms, points: points).table
        var table = Table(likeness.head.map { Table.Column($0) }, rows: likeness.rows)
        table.overflow = .wrap
        session.show(table.lines(width: max(session.console.width, 40)).joined(separator: "\n"))
    }

    /// Writes every question that the plan admits, whatever they tell of each other.
    func exportAll(_ quiz: KeptQuiz, _ session: Session) throws {
        let sources = quiz.models.map {
            QuestionSource(model: $0, seed: quiz.plan.seed, difficulty: quiz.plan.difficulty)
        }
        let questions = sources.flatMap { source in
            source.all.filter { question in quiz.plan.parts.contains { $0.admits(question) } }
        }
        if questions.isEmpty { throw Failure.nothingToAsk }
        try export(questions, quiz, session)
    }

    /// Writes the questions for another program, and tells what it cannot carry.
    func export(
        _ questions: [Question], _ quiz: KeptQuiz, _ session: Session
    ) throws {
        var metadata = ExportMetadata(
            title: paper.title ?? quiz.models.map(\.bank.title).joined(separator: "; "),
            provenance: quiz.models.map { Provenance($0.bank) })
        metadata.points = quiz.points
        let report: ExportReport
        if let output {
            var file = try WholeFile(output, force: force)
            report = try format.export(questions, metadata, to: &file)
            try file.finish()
            session.say("Wrote \(output) with \(English.count(report.written, "question")).")
        } else {
            var stream = OutputStream(output: session.console.output)
            report = try format.export(questions, metadata, to: &stream)
        }
        for line in LeftOut.lines(of: report, width: session.console.width) { session.say(line) }
    }
}

extension OutputStream: ByteOutput {
    mutating func write(bytes: [UInt8]) {
        output.write(String(decoding: bytes, as: UTF8.self))
    }
}
