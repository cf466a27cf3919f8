import Facts
import Journal

/// Why a line is no entry of the log.
struct LineProblem: Error {
    /// A sentence without its full stop.
    let reason: String
}

extension LogLine {
    /// The entry that the line stands for.
    func entry() throws(LineProblem) -> LogEntry {
        switch type {
        case "attempt":
            return .attempt(
                Attempt(
                    id: try uuid(id, "id"), mode: try choice(mode, "mode"),
                    banks: (banks ?? []).map { BankID($0) }, started: try moment(),
                    seed: seed ?? 0))
        case "answer": return .answer(try answerEntry())
        case "end": return try event(.end(attempt: uuid(attempt, "attempt")))
        case "retract": return try event(.retract(answer: uuid(answer, "answer")))
        case "overrule": return try event(.overrule(answer: uuid(answer, "answer")))
        case "restore": return try event(.restore(answer: uuid(answer, "answer")))
        case "bury": return try event(.bury(fact: FactName(fact ?? "")))
        case "suspend": return try event(.suspend(fact: FactName(fact ?? "")))
        case "resume": return try event(.resume(fact: FactName(fact ?? "")))
        case "flag": return try event(.flag(question: question ?? "", note: note ?? ""))
        case "weights": return try event(.weights(weights ?? []))
        default: throw LineProblem(reason: "\"\(type.prefix(40))\" is no type of entry")
        }
    }

    private func answerEntry() throws(LineProblem) -> Answer {
        guard let credit, (0...1).contains(credit) else {
            throw LineProblem(reason: "credit is not a number from 0 to 1")
        }
        var reviews: [FacetReview] = []
        for part in facets ?? [] {
            let rating = part.rating.map { RecordedRating(rawValue: $0) }
            if case .some(nil) = rating { throw LineProblem(reason: "a rating is not 1 to 4") }
            reviews.append(
                FacetReview(
                    facet: FacetID(part.facet), fingerprint: Fingerprint(part.fingerprint),
                    rating: rating ?? nil, credit: part.credit))
        }
        return Answer(
            id: try uuid(id, "id"), attempt: try uuid(attempt, "attempt"),
            bank: BankID(bank ?? ""), question: question ?? "", kind: kind ?? "",
            frame: try choice(frame, "frame"), topic: topic.map { TopicID($0) },
            facets: reviews, typed: typed ?? "",
            firstTyped: firstTyped, verdict: try choice(verdict, "verdict"),
            credit: credit, hints: hints ?? 0, seconds: seconds ?? 0,
            wasForgiven: forgiven ?? false,
            confusedWith: (confusedWith ?? []).map { ValueKey($0) },
            distractors: (distractors ?? []).map { ValueKey($0) }, wasSkipped: skipped ?? false,
            moment: try moment())
    }

    private func event(_ kind: Event.Kind) throws(LineProblem) -> LogEntry {
        .event(Event(id: try uuid(id, "id"), kind: kind, moment: try moment()))
    }

    private func uuid(_ text: String?, _ name: String) throws(LineProblem) -> UUIDv7 {
        guard let text, let id = UUIDv7(text) else {
            throw LineProblem(reason: "\(name) is no UUID of version 7")
        }
        return id
    }

    private func moment() throws(LineProblem) -> Moment {
        guard let moment = Moment(iso8601: at), Moment.loggable.contains(moment) else {
            throw LineProblem(reason: "at is no time such as 2022-11-04T08:30:00Z")
        }
        return moment
    }

    private func choice<Choice: RawRepresentable>(
        _ text: String?, _ name: String
    ) throws(LineProblem) -> Choice where Choice.RawValue == String {
        guard let choice = text.flatMap(Choice.init) else {
            throw LineProblem(
                reason: "\(name) is missing or unknown: \"\((text ?? "").prefix(40))\"")
        }
        return choice
    }
}
