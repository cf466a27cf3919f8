import ArgumentParser
import Facts
import Printing
import Questions
import Terminal

/// Lists questions, one by one as they are made.
struct QuestionsCommand: Verb {
    static let configuration = CommandConfiguration(
        verb: "questions", abstract: "List the questions of banks.")

    @OptionGroup var banks: BankArguments
    @OptionGroup var filter: QuestionFilter

    @Option(help: "Chooses distractors and the order of options.")
    var seed: UInt64 = 0

    @Option(help: "How near distractors lie to the key: far, near or nearest.")
    var difficulty = Difficulty.near

    @Option(help: "text or json.")
    var format = ListFormat.text

    func run(in session: Session) throws {
        let models = try session.models(banks.banks)
        let topic = try session.topic(filter.topic, in: models)
        let kinds = filter.kinds
        let all = models.lazy.flatMap { model in
            AnySequence(
                QuestionSource(model: model, seed: seed, difficulty: difficulty).all)
        }
        let wanted = all.filter { question in
            (topic == nil || question.topic == topic)
                && (kinds?.contains(question.kind) ?? true)
                && (filter.frame == nil || question.frame == filter.frame)
        }
        switch format {
        case .json:
            var stream = OutputStream(output: session.console.output)
            _ = JSONExporter().export(
                wanted,
                ExportMetadata(title: "", provenance: models.map { Provenance($0.bank) }),
                to: &stream)
        case .text:
            for question in wanted {
                session.console.output.write(QuestionText.listed(question, session.console))
            }
        }
    }
}

/// How a command writes a list.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// The console's output as a stream that exporters write to.
struct OutputStream: TextOutputStream {
    let output: Output

    mutating func write(_ text: String) {
        output.write(text)
    }
}
