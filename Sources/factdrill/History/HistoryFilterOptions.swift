import ArgumentParser
import Banks
import Facts
import Foundation
import Journal
import Progress
import Reports

/// What narrows a history.
struct HistoryFilterOptions: ParsableArguments {
    @Option(help: "Only since this day, such as 2026-01-31.")
    var since: String?

    @Option(help: "Only this bank, by its name or file.")
    var bank: String?

    @Option(help: "Only this topic, by its identifier or title.")
    var topic: String?

    @Option(help: "Only sittings of this sort: practice, exam, paper or import.")
    var mode: AttemptMode?

    /// Whether anything is left out.
    var isNarrow: Bool { since != nil || bank != nil || topic != nil || mode != nil }

    /// What they mean for a log; throws where they name what neither the log nor any bank has.
    func filter(_ session: Session, _ store: ProgressStore) throws -> HistoryFilter {
        var filter = HistoryFilter()
        if let since {
            guard let moment = Self.startOfDay(since) else {
                throw Failure.usage("--since takes a day such as 2026-01-31, not '\(since)'.")
            }
            filter.since = moment
        }
        filter.bank = try bank.map { try session.recordedBank($0, in: store) }
        filter.topic = try topic.map {
            try session.recordedTopic($0, of: filter.bank, in: store)
        }
        filter.modes = mode.map { [$0] }
        return filter
    }

    /// When the learner's day of that date begins.
    private static func startOfDay(_ text: String) -> Moment? {
        guard case .on(let date)? = try? EDTF.read(text), let month = date.month,
            let day = date.day,
            let start = Calendar.current.date(
                from: DateComponents(
                    year: date.year, month: month, day: day, hour: LocalDays.start))
        else { return nil }
        return Moment(seconds: start.timeIntervalSince1970)
    }
}

extension AttemptMode: ExpressibleByArgument {
    /// The names that may be given.
    public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
}

extension Session {
    /// The bank that `text` names, under the name that the log has it by: one of the log's own, or
    /// one that is found as a file or by name.
    fileprivate func recordedBank(_ text: String, in store: ProgressStore) throws -> BankID {
        let recorded = try store.recordedBanks()
        if recorded.contains(BankID(text)) { return BankID(text) }
        let library = library
        let name = (try? bankFile(text))?.name ?? text
        guard let bank = library.bank(text) ?? library.bank(name) else {
            let names = library.entries().map { BankID($0.name) }
            let known = Set(recorded + names).sorted().map(\.rawValue)
            throw Failure.noBank(id: text, known: known)
        }
        if recorded.contains(bank.id) { return bank.id }
        let former = try FormerName.of(
            Model(bank), among: recorded, states: { try store.facetStates(of: $0) })
        return former ?? bank.id
    }

    /// The topic that `text` names by identifier or title, in either case.
    fileprivate func recordedTopic(
        _ text: String, of bank: BankID?, in store: ProgressStore
    ) throws -> TopicID {
        let banks = try bank.map { [$0] } ?? store.recordedBanks()
        let recorded = try store.recordedTopics(of: bank)
        if recorded.contains(TopicID(text)) { return TopicID(text) }
        let titled = models(remembered: Set(banks), in: store).flatMap(\.bank.topics)
        let wanted = text.lowercased()
        if let found = titled.first(where: {
            $0.id.rawValue.lowercased() == wanted || $0.title.lowercased() == wanted
        }) {
            return found.id
        }
        let known = Set(recorded + titled.map(\.id)).sorted().map(\.rawValue)
        throw Failure.noTopic(text, known: known)
    }
}
