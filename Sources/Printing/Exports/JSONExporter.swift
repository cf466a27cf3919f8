import Questions

/// Writes questions as a JSON array with the keys that scripts rely on, one question a line.
public struct JSONExporter: TextExporter {
    /// Makes an exporter.
    public init() {}

    /// Writes the array; every kind is carried, with its texts as the bank has them.
    public func export(
        _ questions: some Sequence<Question>, _ metadata: ExportMetadata,
        to output: inout some TextOutputStream
    ) -> ExportReport {
        var report = ExportReport()
        for question in questions {
            output.write(report.written == 0 ? "[\n  " : ",\n  ")
            output.write(Self.node(question).text)
            report.written += 1
        }
        output.write(report.written == 0 ? "[]\n" : "\n]\n")
        return report
    }

    /// One question, its keys in the order of the contract.
    static func node(_ question: Question) -> JSONNode {
        let options = question.options.map { option in
            JSONNode.object([
                ("text", .string(option.text)), ("correct", .bool(option.isCorrect)),
            ])
        }
        var members: [(key: String, value: JSONNode)] = [
            ("id", .string("\(question.id)")),
            ("bank", .string(question.bank.rawValue)),
            ("kind", .string(question.kind.rawValue)),
            ("frame", .string(question.frame.rawValue)),
            ("topic", question.topic.map { .string($0.rawValue) } ?? .null),
            ("prompt", .string(question.prompt)),
            ("lead", .string(question.lead)),
            ("stem", .string(question.bare)),
            ("rows", strings(question.rows)),
            ("options", .array(options)),
            ("answers", strings(question.answers)),
            ("facts", strings(question.facts.map(\.rawValue))),
            ("facets", strings(question.facets.map(\.id.rawValue))),
            ("paragraph", question.paragraph.map { .number($0) } ?? .null),
            ("explanation", .string(question.explanation)),
        ]
        if let tolerance = question.typed?.tolerance, tolerance > 0 {
            members.append(("tolerance", .decimal(tolerance)))
        }
        return .object(members)
    }

    private static func strings(_ texts: [String]) -> JSONNode { .array(texts.map { .string($0) }) }
}
