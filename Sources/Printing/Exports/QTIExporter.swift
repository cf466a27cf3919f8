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
    /// Sizes and checksums stand before what they measure, so that questions are gone through
    /// twice: the first ones are kept as they were written, the others are written again, so that
    /// memory stays bounded.
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
        var kept: [String] = []
        var room = Self.keptBytes
        var passed = 0
        for question in questions {
            do throws(ExportRefusal) {
                let xml = try Self.item(question, metadata).xml
                measure.add(xml)
                room -= xml.utf8.count
                if room >= 0 { kept.append(xml) }
                report.written += 1
                report.note(
                    ExportLoss.all(of: question, carriesParts: false), of: question)
                points += metadata.points.points(of: question)
            } catch {
                report.skipped.append(.init(id: question.id, obstacle: error.obstacle))
            }
            if room >= 0 { passed += 1 }
        }
        measure.add(QTIFiles.assessmentEnd)
        let files = QTIFiles(metadata, points: points)
        let others = questions.dropFirst(passed).lazy.compactMap {
            try? Self.item($0, metadata).xml
        }
        let assessment = [
            AnySequence([start]), AnySequence(kept), AnySequence(others),
            AnySequence([QTIFiles.assessmentEnd]),
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

    /// How many bytes of items are kept in memory at most.
    static let keptBytes = 32 << 20

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
