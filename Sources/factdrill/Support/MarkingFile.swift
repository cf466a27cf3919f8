import Facts
import Foundation
import Printing
import Questions

/// What is kept of a quiz so that its papers can be marked: not the key, but what makes it again.
struct MarkingFile: Codable {
    /// A bank by its identifier, and the name or file that it was asked for by.
    struct NamedBank: Codable {
        let id: String
        let name: String
    }

    /// Some of the questions.
    struct Part: Codable {
        let count: Int
        let topic: String?
        let kind: String?
        let frame: String?
    }

    let format: Int
    let banks: [NamedBank]
    let seed: UInt64
    let parts: [Part]
    let difficulty: String
    let forms: Int
    let siblings: Bool
    let points: [String: Int]
    let mark: String

    /// Notes a quiz.
    init(banks: [NamedBank], plan: QuizPlan, points: PointScheme, mark: Fingerprint) {
        format = 1
        self.banks = banks
        seed = plan.seed
        parts = plan.parts.map {
            Part(
                count: $0.count, topic: $0.topic?.rawValue, kind: $0.kind?.rawValue,
                frame: $0.frame?.rawValue)
        }
        difficulty = plan.difficulty.rawValue
        forms = plan.forms
        siblings = plan.hasSiblings
        self.points = Dictionary(
            uniqueKeysWithValues: points.byKind.map { ($0.key.rawValue, $0.value) })
        self.mark = "\(mark)"
    }

    /// Reads such a file.
    ///
    /// Throws ``Failure/badData(_:)`` where it is none, or of a later version.
    init(path: String) throws {
        let text = try InputFile.text(of: path, limit: 1 << 20)
        guard let read = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)),
            (1...26).contains(read.forms), read.plan != nil, Fingerprint(read.mark) != nil
        else {
            throw Failure.badData("'\(path)' was not written by `factdrill quiz --marking`.")
        }
        guard read.format == 1 else {
            throw Failure.badData("'\(path)' was written by a later version of factdrill.")
        }
        self = read
    }

    /// The plan that it keeps; nil where it names what there is not.
    var plan: QuizPlan? {
        guard let difficulty = Difficulty(rawValue: difficulty) else { return nil }
        var made: [SetPart] = []
        for part in parts {
            var set = SetPart(count: part.count)
            set.topic = part.topic.map { TopicID($0) }
            set.kind = part.kind.flatMap { QuestionKind(rawValue: $0) }
            set.frame = part.frame.flatMap { Frame(rawValue: $0) }
            guard part.count > 0, (set.kind == nil) == (part.kind == nil),
                (set.frame == nil) == (part.frame == nil)
            else { return nil }
            made.append(set)
        }
        var plan = QuizPlan(seed: seed, parts: made)
        plan.difficulty = difficulty
        plan.forms = forms
        plan.hasSiblings = siblings
        return plan
    }

    /// What each kind is worth.
    var scheme: PointScheme {
        var scheme = PointScheme()
        for (name, value) in points {
            if let kind = QuestionKind(rawValue: name) { scheme.byKind[kind] = value }
        }
        return scheme
    }

    /// The file's text.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let data = (try? encoder.encode(self)) ?? Data()
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
