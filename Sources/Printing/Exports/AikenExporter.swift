import Questions

/// Writes Aiken, which Moodle and others read: questions with one right option among 2 to 26.
public struct AikenExporter: TextExporter {
    /// Makes an exporter.
    public init() {}

    /// Writes each question with its options and its answer, a blank line behind it.
    public func export(
        _ questions: some Sequence<Question>, _ metadata: ExportMetadata,
        to output: inout some TextOutputStream
    ) -> ExportReport {
        exportEach(questions) { question throws(ExportRefusal) in
            switch question.key {
            case .choice, .verdict: break
            default: throw ExportRefusal(.kind(question.kind))
            }
            let options = try ExportCheck.singleChoice(question, 2...26)
            guard !options.contains(where: { $0.text.contains(where: "&<>".contains) }) else {
                throw ExportRefusal(.characters("& < >"))
            }
            output.write(Self.stem(question.prompt) + "\n")
            for (place, option) in options.enumerated() {
                output.write("\(FormLetter(place))) \(CleanText.line(option.text))\n")
            }
            let right = options.firstIndex(where: \.isCorrect) ?? 0
            output.write("ANSWER: \(FormLetter(right))\n\n")
            return []
        }
    }

    /// The stem in one line, reworded where it would be read as an option or an answer.
    static func stem(_ text: String) -> String {
        let line = CleanText.line(text)
        let start = Array(line.unicodeScalars.prefix(2))
        let looksLikeOption =
            start.count == 2 && ("A"..."Z").contains(start[0])
            && (start[1] == "." || start[1] == ")")
        let isTooShort = line.utf8.count < 2
        return looksLikeOption || isTooShort || line.hasPrefix("ANSWER:")
            ? "Question: \(line)" : line
    }
}
