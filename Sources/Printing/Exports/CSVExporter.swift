import Questions

/// Writes a table of questions as comma-separated values, a header first.
public struct CSVExporter: TextExporter {
    /// Makes an exporter.
    public init() {}

    /// Writes a row a question; options and answers are parted by " | ".
    public func export(
        _ questions: some Sequence<Question>, _ metadata: ExportMetadata,
        to output: inout some TextOutputStream
    ) -> ExportReport {
        output.write(
            CSVWriter.row([
                "id", "bank", "kind", "frame", "topic", "prompt", "rows", "options", "answers",
                "points", "paragraph", "explanation", "tolerance",
            ]))
        var report = ExportReport()
        for question in questions {
            output.write(
                CSVWriter.row([
                    "\(question.id)", question.bank.rawValue, question.kind.rawValue,
                    question.frame.rawValue, question.topic?.rawValue ?? "",
                    CleanText.text(question.prompt), Self.cell(question.rows),
                    Self.cell(question.options.map(\.text)), Self.cell(question.answers),
                    "\(metadata.points.points(of: question))",
                    question.paragraph.map(String.init) ?? "",
                    CleanText.text(question.explanation), Self.tolerance(question),
                ]))
            report.written += 1
        }
        return report
    }

    /// How far off a number may be; nothing where not at all.
    private static func tolerance(_ question: Question) -> String {
        guard let tolerance = question.typed?.tolerance, tolerance > 0 else { return "" }
        return PlainDecimal.text(tolerance, places: PlainDecimal.places(of: tolerance))
    }

    private static func cell(_ items: [String]) -> String {
        items.map(CleanText.line).joined(separator: " | ")
    }
}
