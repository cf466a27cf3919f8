import Questions

/// Writes AMC-TXT for Auto Multiple Choice: choices, select-all and verdicts as boxes, answers in
/// words as open questions that the teacher marks.
public struct AMCExporter: TextExporter {
    /// Makes an exporter.
    public init() {}

    /// Writes the options of the file, and each question with its choices.
    public func export(
        _ questions: some Sequence<Question>, _ metadata: ExportMetadata,
        to output: inout some TextOutputStream
    ) -> ExportReport {
        // Nothing of a bank's may be read as LaTeX, as an image's path or as a style.
        output.write(
            """
            # AMC-TXT
            Title: \(Self.text(metadata.title))
            PaperSize: A4
            Disable: verbatim,local_latex,images,embf,title

            """)
        return exportEach(questions) { question throws(ExportRefusal) in
            output.write("\n" + (try Self.block(question)))
            return []
        }
    }

    private static func block(_ question: Question) throws(ExportRefusal) -> String {
        let id = "id=\(identifier(question.id))"
        let stem = text(question.prompt)
        switch question.key {
        case .choice, .verdict:
            let options = try ExportCheck.singleChoice(question)
            let isFixed = question.key != .choice || OptionOrder.ascending(options) != nil
            return "*[\(id)\(isFixed ? ",ordered" : "")] \(stem)\n" + choices(options)
        case .selectAll:
            guard question.options.count >= 2 else {
                throw ExportRefusal(.count(question.options.count, 2...Int.max))
            }
            let isFixed = OptionOrder.ascending(question.options) != nil
            return "**[\(id)\(isFixed ? ",ordered" : "")] \(stem)\n" + choices(question.options)
        case .value, .list, .correction:
            let lines =
                switch QuestionLayout.cells(question) {
                case .lines(let count): count
                default: 1
                }
            let answer = text(KeyText.inFull(question))
            return "# \(answer)\n*<lines=\(lines)>[\(id)] \(stem)\n-[W]{0} wrong\n+[R]{1} right\n"
        case .ordering, .matching: throw ExportRefusal(.kind(question.kind))
        }
    }

    private static func choices(_ options: [Option]) -> String {
        options.map { "\($0.isCorrect ? "+" : "-") \(text($0.text))\n" }.joined()
    }

    /// Text in one line; `[verbatim]` is the one construct that cannot be turned off.
    private static func text(_ text: String) -> String {
        CleanText.line(text).split(separator: "[verbatim]", omittingEmptySubsequences: false)
            .joined(separator: "[ verbatim]")
    }

    /// The identity in letters, digits, hyphens and dots, which LaTeX takes in a question's name.
    private static func identifier(_ id: QuestionID) -> String {
        "\(id)".unicodeScalars.map { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-": String(scalar)
            case "/": "."
            default: "u" + String(scalar.value, radix: 16) + "u"
            }
        }.joined()
    }
}
