import Banks
import Facts
import Journal
import Memory
import Progress
import Questions
import Reports

/// Gathers what a history is made of: the log's sums, states, and the banks that appear in it.
struct HistoryBuilder {
    let store: ProgressStore
    let filter: HistoryFilter
    let models: [Model]
    /// The schedule in force.
    let scheduler: Scheduler

    /// Reads the sums, and the banks that appear in them.
    static func read(
        _ session: Session, _ store: ProgressStore, _ filter: HistoryFilter
    ) throws -> (sums: HistorySums, builder: HistoryBuilder) {
        let sums = try store.history(filter)
        var wanted = Set(sums.matters.map(\.matter.bank))
        wanted.formUnion(sums.facets.compactMap { Facet($0.facet)?.bank })
        if let bank = filter.bank { wanted.insert(bank) }
        return (
            sums,
            HistoryBuilder(
                store: store, filter: filter,
                models: session.models(remembered: wanted, in: store),
                scheduler: session.scheduler(weights: try store.weights()))
        )
    }

    /// The whole report; the log is only read in full for the analysis of items where it is wanted.
    func report(
        _ sums: HistorySums, now: Moment, calendar: LocalDays, withItems: Bool
    ) throws -> HistoryReport {
        let history = History(sums, days: calendar)
        let known = try store.facetStates(of: filter.bank, asOf: now)
        let latest = known.latest
        // What is due and known is told of the facets that the history is about.
        let asked = history.facets.compactMap { latest[$0.facet] }
        let shown = Set(history.facets.map(\.facet))
        return HistoryReport(
            history, states: asked,
            coverage: models.map { model in
                HistoryReport.BankCoverage(
                    bank: model.bank.id,
                    coverage: coverage(of: model, known, shown) {
                        scheduler.retrievability($0, at: now)
                    })
            }.filter { line in Coverage.Class.allCases.contains { line.coverage.count($0) > 0 } },
            leeches: history.leeches(latest),
            items: withItems ? ItemAnalysis.all(try store.optionSums(filter)) : [], now: now,
            calendar: calendar)
    }

    private func coverage(
        of model: Model, _ known: FacetStates, _ shown: Set<FacetID>,
        _ retrievability: (MemoryState) -> Double
    ) -> Coverage {
        var prints: [FacetID: Fingerprint] = [:]
        var facets: [FacetID] = []
        for facet in self.facets(of: model) {
            if filter.since != nil, !shown.contains(facet.id) { continue }
            facets.append(facet.id)
            prints[facet.id] =
                model.fact(facet.fact).map { Fingerprint(facet.position, of: $0) } ?? .unknown
        }
        return Coverage(
            facets, state: { known.state(of: $0, prints[$0] ?? .unknown) },
            retrievability: retrievability)
    }

    /// The facets of a bank that the filter admits.
    private func facets(of model: Model) -> [Facet] {
        let source = QuestionSource(model: model)
        func admits(_ topic: TopicID?) -> Bool { filter.topic == nil || topic == filter.topic }
        return model.bank.facts.filter { admits($0.topic) }.flatMap(source.facets)
            + model.bank.questions.filter { admits($0.topic) }
            .map { Facet(bank: model.bank.id, fact: $0.id, position: .value) }
    }
}
