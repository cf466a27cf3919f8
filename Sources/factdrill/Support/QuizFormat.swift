import ArgumentParser
import Printing
import Questions

/// What a quiz can be written as.
enum QuizFormat: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, pdf, gift, aiken, qti, anki, amc, json, csv

    /// All names, for help.
    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    /// Whether it is paper, with forms and a key of its own; else an export for a program.
    var isPaper: Bool { [.text, .markdown, .html, .pdf].contains(self) }

    /// Whether it cannot be shown on a terminal.
    var isBinary: Bool { self == .pdf || self == .qti }

    /// The file for a separate key: `quiz.html` has `quiz-key.html`.
    static func keyName(_ path: String) -> String {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        guard let dot = path[slash...].lastIndex(of: "."), dot > slash else { return path + "-key" }
        return path[..<dot] + "-key" + path[dot...]
    }

    /// Writes the questions one by one as the format has them, and tells which it cannot carry.
    func export(
        _ questions: some Collection<Question>, _ metadata: ExportMetadata,
        to output: inout some TextOutputStream & ByteOutput
    ) throws -> ExportReport {
        self == .qti
            ? try QTIExporter().export(questions, metadata, to: &output)
            : textExporter.export(questions, metadata, to: &output)
    }

    private var textExporter: any TextExporter {
        switch self {
        case .gift: GIFTExporter()
        case .aiken: AikenExporter()
        case .anki: AnkiExporter()
        case .amc: AMCExporter()
        case .csv: CSVExporter()
        default: JSONExporter()
        }
    }
}
