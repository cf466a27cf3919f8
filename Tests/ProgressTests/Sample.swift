import Facts
import Foundation
import Journal
import Memory

@testable import Progress

/// A folder of its own for one test; removed when the test lets go of it.
final class Scratch {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "progress-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String = "progress.sqlite") -> String { folder + "/" + name }

    func store(_ name: String = "progress.sqlite") throws -> ProgressStore {
        try ProgressStore.open(path(name))
    }
}

/// Makes logs: the same seed makes the same.
struct LogMaker {
    var random: SeededRandom
    private var ids = UUIDv7Generator()
    private(set) var moment = Moment(seconds: 1_700_000_000)

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    mutating func id() -> UUIDv7 { ids.next(at: moment, using: &random) }

    mutating func attempt(_ mode: AttemptMode = .practice, banks: [BankID] = ["geo"]) -> Attempt {
        pass(upTo: 30_000)
        return Attempt(
            id: id(), mode: mode, banks: banks, started: moment, seed: random.next())
    }

    mutating func pass(upTo seconds: Double) {
        moment = moment.advanced(bySeconds: Double.random(in: 0.5...seconds, using: &random))
    }

    mutating func answer(in attempt: Attempt, facet: FacetID? = nil) -> Answer {
        pass(upTo: 400)
        let bank = attempt.banks.randomElement(using: &random) ?? "geo"
        let fact = Int.random(in: 0..<7, using: &random)
        let verdict = Answer.Verdict.allCases.randomElement(using: &random) ?? .correct
        let typed = ["", "Austria", "日本, \"x\"\r\n=1+1", "'quoted'", "-2", "é\t\u{1B}[31m"]
        let facets = (0..<Int.random(in: 0...2, using: &random)).map { part in
            FacetReview(
                facet: FacetID("\(bank)/fact-\(fact)/item/\(part)"),
                fingerprint: Fingerprint(Bool.random(using: &random) ? "a" : "b"),
                rating: RecordedRating(rawValue: Int.random(in: 0...4, using: &random)),
                credit: Double.random(in: 0...1, using: &random))
        }
        let form = ["choice", "date", "list"][Int(moment.microseconds % 3)]
        return Answer(
            id: id(), attempt: attempt.id, bank: bank, question: "\(bank)/fact-\(fact)/\(form)",
            kind: ["choice", "date", "list"].randomElement(using: &random) ?? "date",
            frame: Bool.random(using: &random) ? .article : .record,
            topic: Bool.random(using: &random) ? nil : ["history", "focus"][fact % 2],
            facets: facet.map {
                [FacetReview(facet: $0, fingerprint: "a", rating: .good, credit: 1)]
            } ?? facets,
            typed: typed.randomElement(using: &random) ?? "",
            firstTyped: Int.random(in: 0..<5, using: &random) == 0 ? "vague" : nil,
            verdict: verdict,
            credit: verdict == .correct
                ? 1 : verdict == .partial ? Double.random(in: 0...1, using: &random) : 0,
            hints: Int.random(in: 0...2, using: &random),
            seconds: Double.random(in: 0...60, using: &random),
            wasForgiven: Bool.random(using: &random),
            confusedWith: verdict == .incorrect
                ? Array(["entity:australia", "date:2007"].prefix(fact % 3)) : [],
            distractors: fact % 2 == 0 ? ["entity:australia", "date:2007", "text:é\n"] : [],
            wasSkipped: Int.random(in: 0..<8, using: &random) == 0, moment: moment)
    }

    mutating func event(_ kind: Event.Kind) -> Event {
        pass(upTo: 5)
        return Event(id: id(), kind: kind, moment: moment)
    }

    /// A log of several sittings with all that can happen in them.
    mutating func log(sittings: Int, answers: Int) -> [LogEntry] {
        var log: [LogEntry] = []
        for _ in 0..<sittings {
            let mode = AttemptMode.allCases.randomElement(using: &random) ?? .practice
            let attempt = attempt(mode, banks: [["geo"], ["geo", "cyber"]][log.count % 2])
            log.append(.attempt(attempt))
            for _ in 0..<answers {
                let answer = answer(in: attempt)
                log.append(.answer(answer))
                switch Int.random(in: 0..<10, using: &random) {
                case 0: log.append(.event(event(.retract(answer: answer.id))))
                case 1: log.append(.event(event(.overrule(answer: answer.id))))
                case 2:
                    log.append(
                        .event(event(.flag(question: answer.question, note: "wrong?\n\"so\""))))
                case 3:
                    log.append(.event(event(.retract(answer: answer.id))))
                    log.append(.event(event(.restore(answer: answer.id))))
                case 4: log.append(.event(event(.bury(fact: FactName("geo/fact-1")))))
                case 5: log.append(.event(event(.suspend(fact: FactName("geo/fact-2")))))
                case 6: log.append(.event(event(.resume(fact: FactName("geo/fact-2")))))
                default: break
                }
            }
            if Bool.random(using: &random) {
                log.append(.event(event(.end(attempt: attempt.id))))
            }
        }
        log.append(.event(event(.weights([0.25, 1 / 3]))))
        return log
    }
}

extension Moment {
    /// The time of tests that have no other, later than all that their logs hold.
    static let testing = Moment(seconds: 2_000_000_000)
}

extension ProgressStore {
    /// Takes in reviews by days of UTC.
    @discardableResult
    func add(_ reviews: some Sequence<ReviewImport>) throws -> Int {
        try add(reviews) { Int($0.seconds / 86_400) }
    }

    func append(_ entries: some Sequence<LogEntry>) throws {
        for entry in entries {
            switch entry {
            case .attempt(let attempt): try append(attempt)
            case .answer(let answer): try append(answer)
            case .event(let event): try append(event)
            }
        }
    }

    /// The same as adding one after the other, but synced to disk only once.
    func appendAtOnce(_ entries: some Sequence<LogEntry>) throws {
        try writing { db in
            var taking = LogTaking(path: path)
            for entry in entries { try taking.take(entry, db) }
            try StateTable.refresh(taking.touched, rule: rule, db)
        }
    }

    var answers: [Answer] {
        get throws {
            var answers: [Answer] = []
            try forEachAnswer { answers.append($0) }
            return answers
        }
    }
}

extension LogEntry {
    var answer: Answer? { if case .answer(let answer) = self { answer } else { nil } }

    /// The answer that this takes back or, where `isGone` is false, brings back.
    var taking: (answer: UUIDv7, isGone: Bool)? {
        guard case .event(let event) = self else { return nil }
        return switch event.kind {
        case .retract(let id): (id, true)
        case .restore(let id): (id, false)
        default: nil
        }
    }

    var overruled: UUIDv7? {
        if case .event(let event) = self, case .overrule(let id) = event.kind { id } else { nil }
    }
}

extension Sequence<LogEntry> {
    /// The answers taken back and not brought back after, in a log by time.
    var retracted: Set<UUIDv7> {
        reduce(into: []) { gone, entry in
            guard let (answer, isGone) = entry.taking else { return }
            if isGone { gone.insert(answer) } else { gone.remove(answer) }
        }
    }
}

extension ProgressStore {
    /// The whole log as text, the same for the same log.
    func text(_ format: LogFormat = .jsonLines) throws -> String {
        var text = ""
        try export(as: format) { text += $0 }
        return text
    }
}
