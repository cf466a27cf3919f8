import ArgumentParser
import Facts
import Journal
import Memory
import Printing
import Progress
import Terminal
import Wording

/// Fits the memory model to the learner.
struct ProgressOptimiseCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "optimise",
        abstract: "Fit the 21 FSRS weights to your own log.",
        discussion: """
            The published weights stay where the log is too small or the gain may be chance.
            """)

    @OptionGroup var progress: ProgressOption

    @Option(help: "text or json.")
    var format = ListFormat.text

    @Flag(help: "Go back to the published weights.")
    var undo = false

    @Flag(help: "Show what would be done, and do nothing.")
    var dryRun = false

    func run(in session: Session) throws {
        // Looking alone changes no file, and makes none.
        let store =
            dryRun
            ? try session.store(progress, for: .read) : try session.storeIfPresent(progress)
        let own = try store?.weights()
        if undo { return try goBack(from: own, store, session) }
        let bar = ProgressBar(label: "Fitting", total: 1000)
        let fit = Optimiser(try log(store, until: session.now)).fit { bar.update(Int($0 * 1000)) }
        bar.finish()
        if let store, !dryRun, fit.kept == .fitted || own != nil {
            // What is in force afterwards is what was found best, or the published weights.
            try keep(fit.kept == .fitted ? fit.weights.values : [], store, session)
        }
        let console = session.console
        switch format {
        case .json: console.output.line(FitText.json(fit).text)
        case .text:
            for line in FitText.lines(fit, hadOwn: own != nil, isTrial: dryRun) {
                for part in Layout.wrap(line, width: console.width) { console.output.line(part) }
            }
        }
    }

    private func goBack(
        from own: [Double]?, _ store: ProgressStore?, _ session: Session
    ) throws {
        guard own != nil, let store else {
            session.say("The published weights are in force; there is nothing to undo.")
            return
        }
        guard !dryRun else {
            session.say("The published weights would be in force again.")
            return
        }
        try keep([], store, session)
        session.say("The published weights are in force again.")
    }

    /// The reviews that a memory can be fitted to: not those dated after now.
    private func log(
        _ store: ProgressStore?, until now: Moment
    ) throws -> [LoggedReview] {
        var log: [LoggedReview] = []
        try store?.forEachAnswer { answer in
            guard answer.moment <= now else { return }
            for review in answer.facets {
                guard let rating = review.rating else { continue }
                log.append(
                    LoggedReview(
                        facet: review.facet, rating: Rating(rating), moment: answer.moment))
            }
        }
        return log
    }

    private func keep(_ weights: [Double], _ store: ProgressStore, _ session: Session) throws {
        try store.append(
            Event(id: session.newID(), kind: .weights(weights), moment: session.now))
    }
}

/// Shows what a way of practising would come to.
struct ProgressSimulateCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Show the workload and retention to expect.",
        discussion: "Practises on a simulated learner, who forgets as FSRS-6 says.")

    @Option(help: "Facts to learn.")
    var facts = 200

    @Option(help: "Days to practise.")
    var days = 90

    @Option(help: "Minutes a day.")
    var minutes = 10.0

    @Option(help: "The chance of recall at which a fact is asked again, such as 0.9.")
    var retention = 0.9

    @Option(help: "How to practise: own, random, leitner or sm2.")
    var policy = PolicyName.own

    @Option(help: "Where chance comes from.")
    var seed: UInt64 = 1

    func validate() throws {
        if !(1...100_000).contains(facts) { throw ValidationError("--facts takes 1 to 100000.") }
        if !(1...3650).contains(days) { throw ValidationError("--days takes 1 to 3650.") }
        if !(0.1...1440).contains(minutes) { throw ValidationError("--minutes takes 0.1 to 1440.") }
        if !(0.5...0.99).contains(retention) {
            throw ValidationError("--retention takes 0.5 to 0.99.")
        }
    }

    func run(in session: Session) throws {
        let scheduler = try Scheduler(desiredRetention: retention)
        let simulation = Simulation(
            facts: facts, days: days, dailyMinutes: minutes, start: session.now, seed: seed)
        let bar = ProgressBar(label: "Simulating", total: 1000)
        let result = simulation.run(policy.policy(scheduler)) { bar.update(Int($0 * 1000)) }
        bar.finish()
        let perDay = result.minutes / Double(days)
        session.console.output.line(
            "\(English.count(days, "day")), \(English.count(facts, "fact")), retention wanted \(Feedback.percent(retention))"
        )
        session.console.output.line(
            "  \(oneDecimal(perDay)) minutes and \(oneDecimal(Double(result.asked) / Double(days))) "
                + "answers a day")
        session.console.output.line(
            "  \(oneDecimal(result.retained)) facts known at the end, "
                + "\(Feedback.percent(result.retention)) of those begun")
        session.console.output.line(
            "  \(twoDecimals(result.retainedPerMinute)) facts known for each minute spent")
    }

    private func twoDecimals(_ number: Double) -> String {
        "\((number * 100).rounded() / 100)"
    }

    private func oneDecimal(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
}

/// The ways of practising that can be simulated.
enum PolicyName: String, ExpressibleByArgument, CaseIterable {
    case own, random, leitner, sm2

    /// The policy; this program's own goes by `scheduler`.
    func policy(_ scheduler: Scheduler) -> Simulation.Policy {
        switch self {
        case .own: .own(scheduler)
        case .random: .random
        case .leitner: .leitner
        case .sm2: .sm2
        }
    }
}
