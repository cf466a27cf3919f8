import Questions

/// Writes a quiz as a ZIP of QTI 1.2 that Canvas imports as a classic quiz.
///
/// Identifiers follow from the questions' identities, so that importing again updates. Every item
/// is checked before it is written, since Canvas fails in silence.
public struct QTIExporter: Sendable {
    /// Makes an exporter.
    public init() {}

    /// Writes the archive in pieces, and tells which questions the format cannot carry.
    ///
    /// Questions are gone through twice, one at a time, so that memory stays bounded.
    /// - Throws: what the output throws, or ``QTIFailure`` where the quiz is too large for a ZIP.
    public func export<Output: ByteOutput>(
        _ questions: some Collection<Question>, _ metadata: ExportMetadata,
        to output: inout Output
    ) throws -> ExportReport {
        var report = ExportReport()
        var points = 0
        let start = QTIFiles.assessmentStart(metadata)
        var measure = ZIPMeasure()
        measure.add(start)
        for question in questions {
            do throws(ExportRefusal) {
                measure.add(try Self.item(question, metadata).xml)
                report.written += 1
                points += metadata.points.points(of: question)
            } catch {
                report.skipped.append(.init(id: question.id, obstacle: error.obstacle))
            }
        }
        measure.add(QTIFiles.assessmentEnd)
        let files = QTIFiles(metadata, points: points)
        let items = questions.lazy.compactMap { try? Self.item($0, metadata).xml }
        let assessment = [
            AnySequence([start]), AnySequence(items), AnySequence([QTIFiles.assessmentEnd]),
        ].joined()
        var archive = ZIPWriter(output: output)
        do {
            try archive.add("imsmanifest.xml", [files.manifest])
            try archive.add("\(files.id)/\(files.id).xml", measure, assessment)
            try archive.add("\(files.id)/assessment_meta.xml", [files.meta])
            try archive.add("non_cc_assessments/", [])
            try archive.finish()
        } catch is ZIPWriter<Output>.TooLarge {
            throw QTIFailure.tooLarge
        }
        output = archive.output
        return report
    }

    private static func item(
        _ question: Question, _ metadata: ExportMetadata
    ) throws(ExportRefusal) -> QTIItem {
        try ExportCheck.texts(of: question)
        return try QTIItem(question, points: metadata.points.points(of: question))
    }
}

/// Why a quiz cannot be written as an archive.
public enum QTIFailure: Error, Hashable, Sendable {
    /// It needs more than 4 GiB.
    case tooLarge
}
