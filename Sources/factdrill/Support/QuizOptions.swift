import ArgumentParser
import Banks
import Facts
import Foundation
import Printing
import Questions

/// What a quiz is made of: with the same banks and options it is made again, form by form.
struct QuizOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: "How many questions.")
    var count = 10

    @Option(parsing: .unconditional, help: "How many forms: the same questions in other order.")
    var forms = 1

    @Flag(help: "Forms ask other facts, alike in topic, kind and difficulty.")
    var siblings = false

    @Option(help: "Only this topic, by its identifier or title.")
    var topic: String?

    @Option(help: "Only this kind of question; cloze is the one called \"fill the gap\" on screen.")
    var kind: QuestionKind?

    @Option(
        help: "What is asked of: the article alone, the public record, or both. (default: article)")
    var frame: QuizFrame?

    @Flag(help: "Every question there is, for another program's pool; not for paper.")
    var all = false

    @Option(
        help: ArgumentHelp(
            "Make it of parts: a file of lines topic,kind,count under that head.",
            valueName: "file"))
    var blueprint: String?

    @Option(help: "How near distractors lie to the key: far, near or nearest.")
    var difficulty = Difficulty.near

    @Option(help: "Chooses the questions and their order; chance if not given.")
    var seed: UInt64?

    @Option(
        help: ArgumentHelp(
            "Points for a kind of question, such as choice=2; may be given more than once.",
            valueName: "kind=n"),
        transform: KindPoints.init(reading:))
    var points: [KindPoints] = []

    /// Refuses what cannot be.
    func check() throws {
        if !(1...1_000_000).contains(count) {
            throw ValidationError("--count takes 1 to 1000000.")
        }
        if !(1...26).contains(forms) { throw ValidationError("--forms takes 1 to 26.") }
        if siblings, forms < 2 {
            throw ValidationError("--siblings needs --forms 2 or more.")
        }
        if blueprint != nil, topic != nil || kind != nil || frame != nil {
            throw ValidationError("--blueprint says itself which topics, kinds and frames.")
        }
        if all, blueprint != nil || siblings || forms > 1 {
            throw ValidationError("--all takes every question, so there are no parts or forms.")
        }
    }

    /// Whether anything is told that a file which keeps a quiz tells, too.
    var hasChoices: Bool {
        count != 10 || forms != 1 || siblings || blueprint != nil || difficulty != .near
            || seed != nil || !points.isEmpty || topic != nil || kind != nil || frame != nil || all
    }

    /// The points as told, the last of a kind counting.
    var scheme: PointScheme {
        var scheme = PointScheme()
        for points in points { scheme.byKind[points.kind] = points.points }
        return scheme
    }

    /// The plan, with what is not given chosen by chance.
    func plan(_ session: Session, _ models: [Model]) throws -> QuizPlan {
        var plan = QuizPlan(
            seed: seed ?? session.newSeed(), parts: try parts(session, models))
        plan.difficulty = difficulty
        plan.forms = forms
        plan.hasSiblings = siblings
        return plan
    }

    private func parts(_ session: Session, _ models: [Model]) throws -> [SetPart] {
        guard let blueprint else {
            var part = SetPart(count: count)
            part.topic = try session.topic(topic, in: models)
            part.kind = kind
            // A pool wants all; a class has the article.
            part.frame = (frame ?? (all ? .both : .article)).only
            return [part]
        }
        let text = try InputFile.text(of: blueprint, limit: 1 << 20)
        let read = Blueprint(text, topics: models.flatMap(\.bank.topics))
        guard read.problems.isEmpty else {
            throw Failure.badLines(
                blueprint, read.problems.map { FileLine(number: $0.line, problem: $0.text) })
        }
        return read.parts.map { part in
            var part = part
            if !read.namesFrames { part.frame = .article }
            return part
        }
    }
}

/// What a quiz asks of.
enum QuizFrame: String, CaseIterable, ExpressibleByArgument {
    case article, record, both

    /// The one frame that it asks in; nil for both.
    var only: Frame? { Frame(rawValue: rawValue) }
}

/// What one kind of question is worth.
struct KindPoints: Hashable {
    let kind: QuestionKind
    let points: Int

    /// Reads `choice=2`; from 0 to 1,000 points.
    init(reading argument: String) throws {
        let parts = argument.split(
            separator: "=", maxSplits: 1, omittingEmptySubsequences: false
        ).map(String.init)
        guard parts.count == 2 else {
            throw ValidationError("a kind, = and points are wanted, such as choice=2")
        }
        guard let kind = QuestionKind(rawValue: parts[0]) else {
            let kinds = QuestionKind.allCases.map(\.rawValue)
            let near = Nearest.names(to: parts[0], among: kinds, count: 1)
            throw ValidationError(
                "there is no kind '\(parts[0])'; "
                    + (near.first.map { "did you mean \($0)?" }
                        ?? "the kinds are \(kinds.joined(separator: ", "))"))
        }
        guard let points = Int(parts[1]), (0...1000).contains(points) else {
            throw ValidationError("'\(parts[1])' is no number of points from 0 to 1000")
        }
        self.kind = kind
        self.points = points
    }
}
