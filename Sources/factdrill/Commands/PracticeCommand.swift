import ArgumentParser
import Facts
import Journal
import Memory
import Practice
import Progress
import Questions
import Terminal

/// Holds a sitting.
struct PracticeCommand: Verb {
    static let configuration = CommandConfiguration(
        verb: "practice",
        abstract: "Practise: what is due first, then what is new.",
        discussion: """
            Inside a question: :hint, :skip, :why, :source, :undo, :accept, :flag, :quit and \
            :help. Ctrl-C leaves the question, Ctrl-D the sitting; every answer is kept.
            """)

    @OptionGroup var banks: BankArguments

    @Option(parsing: .unconditional, help: "How many questions at most. (default: 10)")
    var count: Int?

    @OptionGroup var filter: QuestionFilter

    @Flag(help: "Without hints; the feedback comes at the end.")
    var exam = false

    @Option(parsing: .unconditional, help: "Minutes until the sitting ends.")
    var timeLimit: Double?

    @Option(help: "Chooses among new facts and forms; the same seed asks the same.")
    var seed: UInt64?

    @Flag(help: "Drill what was mixed up before.")
    var confusions = false

    @OptionGroup var progress: ProgressOption
    @OptionGroup var colourOption: ColourOption

    var colour: ColourChoice { colourOption.colour }

    func validate() throws {
        if let count, count < 1 { throw ValidationError("--count must be at least 1.") }
        if let timeLimit, !(timeLimit > 0 && timeLimit < 100_000) {
            throw ValidationError("--time-limit takes minutes, more than 0.")
        }
    }

    func run(in session: Session) throws {
        let found = try session.models(banks.banks)
        let store = try session.storeIfPresent(progress)
        let models = try store.map { try session.underFormerNames(found, in: $0) } ?? found
        var plan = SittingPlan(seed: seed ?? session.newSeed())
        plan.mode = exam ? .exam : .practice
        if let count = count ?? session.settings.count { plan.count = count }
        plan.topic = try session.topic(filter.topic, in: models)
        plan.kinds = filter.kinds ?? session.settings.kinds
        plan.newFacts = try session.newFactsLeft(store)
        plan.resting = try store?.restingFacts(since: session.dayStart) ?? []
        plan.frame = filter.frame
        if confusions {
            plan.facets = try confused(store, among: models)
            guard plan.facets?.isEmpty == false else {
                return session.console.output.line("Nothing was mixed up yet.")
            }
        }
        let (sitting, changed) = try makeSitting(session, models, plan, store)
        var screen = PracticeScreen(
            session: session, open: { try store ?? session.store(progress, for: .write) },
            sitting: sitting, models: models, changed: changed,
            isFirst: sitting.states.isEmpty && plan.facets == nil,
            limit: timeLimit.map { .seconds($0 * 60) })
        try screen.run()
    }

    /// The sitting, and the facets whose facts have other values than when they were last asked.
    private func makeSitting(
        _ session: Session, _ models: [Model], _ plan: SittingPlan, _ store: ProgressStore?
    ) throws -> (Sitting, changed: Set<FacetID>) {
        var states: [FacetID: MemoryState] = [:]
        var changed: Set<FacetID> = []
        var lastForms: [FacetID: String] = [:]
        let practiced = models.map { PracticeBank($0, seed: plan.seed) }
        for bank in practiced {
            guard let store else { break }
            let known = try store.facetStates(of: bank.model.bank.id, asOf: session.now)
            if known.facets.isEmpty { continue }
            // Where a fact's value has changed, what was known of the old one is no help.
            for fact in bank.model.bank.facts {
                for facet in bank.source.likelyFacets(of: fact) {
                    let print = Fingerprint(facet.position, of: fact)
                    let state = known.state(of: facet.id, print)
                    let hasChanged = known.hasChanged(facet.id, print)
                    guard state != nil || hasChanged, bank.source.asks(facet, of: fact) else {
                        continue
                    }
                    states[facet.id] = state
                    if hasChanged { changed.insert(facet.id) }
                }
            }
            for (facet, question) in try store.lastQuestions(of: bank.model.bank.id) {
                lastForms[facet] = QuestionID(question).map { id in
                    id.kind.rawValue + (id.number.map { "/\($0)" } ?? "")
                }
            }
        }
        let sitting = Sitting(
            banks: practiced, plan: plan, attempt: session.newID(), states: states,
            lastForms: lastForms, now: session.now, dayStart: session.dayStart,
            scheduler: session.scheduler(weights: try store?.weights()))
        return (sitting, changed)
    }

    /// The facets of these banks that were mixed up with something else.
    private func confused(
        _ store: ProgressStore?, among models: [Model]
    ) throws -> Set<FacetID> {
        let banks = Set(models.map(\.bank.id))
        let facets = try store?.history().confusions.compactMap(\.facet) ?? []
        return Set(facets.filter { Facet($0).map { banks.contains($0.bank) } ?? false })
    }
}
