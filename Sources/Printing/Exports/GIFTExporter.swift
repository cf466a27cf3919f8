import Questions

/// Writes GIFT for Moodle: choices, select-all, verdicts, matching, short answers (corrections
/// among them) and numbers.
///
/// Each question is named by its identity, in its name and as ID number, so that an import that
/// matches them updates. What is escaped, and how, follows Moodle's reader.
public struct GIFTExporter: TextExporter {
    /// Makes an exporter.
    public init() {}

    /// Writes a block for each question, and one before each change of topic that names it.
    public func export(
        _ questions: some Sequence<Question>, _ metadata: ExportMetadata,
        to output: inout some TextOutputStream
    ) -> ExportReport {
        var category = ""
        return exportEach(questions) { question throws(ExportRefusal) in
            let block = try GIFTBlock(question.askingForDigits, metadata)
            let path = block.category
            if path != category {
                output.write("$CATEGORY: \(path)\n\n")
                category = path
            }
            output.write(block.text)
            output.write("\n\n")
            return ExportLoss.all(of: question, carriesParts: true)
        }
    }
}

/// One question in GIFT.
struct GIFTBlock {
    /// The category that it belongs to.
    let category: String
    /// Its lines, none of them blank.
    private(set) var text: String

    private let isHTML: Bool

    init(_ question: Question, _ metadata: ExportMetadata) throws(ExportRefusal) {
        let origin = metadata.origin(of: question)
        let path = [origin?.title ?? question.bank.rawValue, metadata.topic(of: question)]
        category = path.compactMap { $0 }.map(GIFTText.category).joined(separator: "/")
        // Plain format shows line breaks; HTML keeps the arrow out of a matching's rows.
        let texts = [question.prompt] + question.options.map(\.text)
        isHTML = !texts.contains { CleanText.text($0).contains("\n") }
        text = ""
        let answers = try answers(question)
        let tags = [metadata.topic(of: question), question.kind.rawValue].compactMap { $0 }
            .map { " [tag:\(GIFTText.comment($0))]" }.joined()
        let id = "\(question.id)"
        text = "// [id:\(GIFTText.comment(String(id.prefix(100))))]\(tags)\n"
        text += "::\(Self.name(id))::[\(isHTML ? "html" : "plain")]\(written(question.prompt)) {\n"
        for answer in answers { text += "\t\(answer)\n" }
        if !question.explanation.isEmpty {
            text += "\t####\(guardingFormat(written(question.explanation)))\n"
        }
        text += "}"
    }

    /// The name, of 255 characters at most as they count once they are read.
    private static func name(_ id: String) -> String {
        GIFTText.escape(String(CleanText.line(id).prefix(255)))
    }

    /// Text escaped for the block's format. In HTML a closing brace is an entity, since some readers
    /// end the answers even at an escaped one.
    private func written(_ text: String) -> String {
        guard isHTML else { return GIFTText.escape(text) }
        return GIFTText.escape(Markup.entities(text)).split(
            separator: "\\}", omittingEmptySubsequences: false
        ).joined(separator: "&\\#125;")
    }

    private func answers(_ question: Question) throws(ExportRefusal) -> [String] {
        switch question.key {
        case .choice, .verdict:
            let options = try ExportCheck.singleChoice(question)
            return options.map { option in
                option.isCorrect
                    ? "=" + rightOption(option)
                    : "~" + wrongOption(option) + feedback(option)
            }
        case .selectAll: return try selectAll(question.options)
        case .value(let expected): return try typed(expected)
        case .correction(let wrong, let expected):
            // To name the wrong part alone earns half.
            let half = expected.numbers.isEmpty && Self.canBeTyped(wrong)
            return try typed(expected) + (half ? ["=%50%" + GIFTText.shortAnswer(wrong)] : [])
        case .matching(let pairs): return try matching(question, pairs)
        case .list, .ordering: throw ExportRefusal(.kind(question.kind))
        }
    }

    /// A number with its tolerance, several where there are several ways to write it; else words.
    private func typed(_ expected: Expected) throws(ExportRefusal) -> [String] {
        let numbers = expected.numbers.map { "\($0.number):\($0.tolerance)" }
        if numbers.count == 1 { return ["#" + numbers[0]] }
        if !numbers.isEmpty { return ["#"] + numbers.map { "=" + $0 } }
        let texts = expected.texts.filter(Self.canBeTyped)
        guard texts.first == expected.texts.first else { throw ExportRefusal(.characters("->")) }
        return texts.map { "=" + GIFTText.shortAnswer($0) }
    }

    private func wrongOption(_ option: Option) -> String {
        let text = written(option.text)
        return GIFTText.startsLikeWeight(text) ? "%0%" + text : guardingFormat(text)
    }

    /// A right option: behind `=` Moodle reads no weight, but others do; an entity is read as text
    /// by all of them.
    private func rightOption(_ option: Option) -> String {
        let text = written(option.text)
        guard isHTML, GIFTText.startsLikeWeight(text) else { return guardingFormat(text) }
        return "&\\#37;" + text.dropFirst()
    }

    private func guardingFormat(_ text: String) -> String {
        GIFTText.guardingFormat(text, isHTML ? "html" : "plain")
    }

    private func feedback(_ option: Option) -> String {
        option.lure.map { "#" + guardingFormat(written($0)) } ?? ""
    }

    /// Weights as Moodle knows them: right ones share 100, wrong ones take off as much as one of
    /// them is of all wrong ones, at most half.
    private func selectAll(_ options: [Option]) throws(ExportRefusal) -> [String] {
        guard options.count >= 2 else {
            throw ExportRefusal(.count(options.count, 2...Int.max))
        }
        let right = options.count(where: \.isCorrect)
        guard right > 0 else { throw ExportRefusal(.rightOptions(0)) }
        guard right <= Self.shares.count else {
            throw ExportRefusal(.tooManyRight(right, limit: Self.shares.count))
        }
        let wrong = max(2, options.count - right)
        let penalty = wrong <= Self.shares.count ? Self.shares[wrong - 1] : wrong < 14 ? "10" : "5"
        return options.map { option in
            let weight = option.isCorrect ? Self.shares[right - 1] : "-" + penalty
            return "~%\(weight)%\(guardingFormat(written(option.text)))\(feedback(option))"
        }
    }

    /// The nth part of 100, as Moodle writes it.
    private static let shares = [
        "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10",
    ]

    private func matching(
        _ question: Question, _ pairs: [Int]
    ) throws(ExportRefusal) -> [String] {
        guard pairs.count >= 2, pairs.count == question.rows.count,
            pairs.allSatisfy(question.options.indices.contains)
        else { throw ExportRefusal(.count(pairs.count, 2...Int.max)) }
        let rows = question.rows.map { written(CleanText.line($0)) }
        let options = question.options.map { GIFTText.escape(CleanText.line($0.text)) }
        guard !(rows + options).contains(where: { $0.contains("->") }) else {
            throw ExportRefusal(.characters("->"))
        }
        let spare = options.indices.filter { !pairs.contains($0) }
        return zip(rows, pairs).map { "=\(guardingFormat($0)) -> \(options[$1])" }
            + spare.map { "= -> \(options[$0])" }
    }

    /// The arrow has no escape and makes a short answer a matching; Moodle's placeholders for
    /// escaped characters cannot be told from text that looks like them.
    private static func canBeTyped(_ text: String) -> Bool {
        !text.contains("->") && !text.contains("&&0")
    }
}
