import Facts

extension HistorySums {
    /// Adds up a log that is at hand as values, such as that of one sitting.
    ///
    /// Answers without their attempt are left out. Takes O(n log n) for n entries.
    public init(_ log: some Sequence<LogEntry>, filter: HistoryFilter = HistoryFilter()) {
        var summation = Summation(log)
        summation.addAnswers(admittedBy: filter)
        self = summation.sums
    }
}

/// Adds up a log; first what was decided later on is gathered, then the answers are counted.
private struct Summation {
    private var attempts: [UUIDv7: Attempt] = [:]
    private var answers: [Answer] = []
    private var ends: [UUIDv7: Moment] = [:]
    /// For each answer that was taken back or brought back, which of the two happened last.
    private var turns: [UUIDv7: (moment: Moment, event: UUIDv7, isGone: Bool)] = [:]
    private var overruled: Set<UUIDv7> = []

    private var lastOfAttempt: [UUIDv7: Moment] = [:]
    private var lastOfFacet: [FacetID: Moment] = [:]
    private var byAttempt: [UUIDv7: Tally] = [:]
    private var byMatter: [Matter: Tally] = [:]
    private var byQuarter: [Int64: Tally] = [:]
    private var byFacet: [FacetID: FacetSum] = [:]
    private var byConfusion: [Confusion: (count: Int, last: Moment)] = [:]
    private var accepted: [OverruledAnswer] = []

    private struct Confusion: Hashable {
        let question: String
        let facet: FacetID?
        let value: ValueKey
    }

    init(_ log: some Sequence<LogEntry>) {
        for entry in log {
            switch entry {
            case .attempt(let attempt): attempts[attempt.id] = attempt
            case .answer(let answer): answers.append(answer)
            case .event(let event): note(event)
            }
        }
    }

    private mutating func note(_ event: Event) {
        switch event.kind {
        case .end(let attempt):
            ends[attempt] = max(ends[attempt] ?? event.moment, event.moment)
        case .retract(let answer): turn(answer, event, isGone: true)
        case .restore(let answer): turn(answer, event, isGone: false)
        case .overrule(let answer): overruled.insert(answer)
        case .flag, .weights, .bury, .suspend, .resume: break
        }
    }

    private mutating func turn(_ answer: UUIDv7, _ event: Event, isGone: Bool) {
        if let last = turns[answer], (last.moment, last.event) > (event.moment, event.id) { return }
        turns[answer] = (event.moment, event.id, isGone)
    }

    mutating func addAnswers(admittedBy filter: HistoryFilter) {
        for answer in answers {
            guard let attempt = attempts[answer.attempt],
                filter.admits(answer, mode: attempt.mode)
            else { continue }
            lastOfAttempt[attempt.id] = max(
                lastOfAttempt[attempt.id] ?? answer.moment, answer.moment)
            for facet in answer.facets.map(\.facet) {
                lastOfFacet[facet] = max(lastOfFacet[facet] ?? answer.moment, answer.moment)
            }
            if turns[answer.id]?.isGone != true { add(answer, mode: attempt.mode) }
        }
    }

    private mutating func add(_ answer: Answer, mode: AttemptMode) {
        let isOverruled = overruled.contains(answer.id)
        let moment = answer.moment
        byAttempt[answer.attempt, default: Tally()].add(answer, isOverruled: isOverruled)
        let matter = Matter(
            bank: answer.bank, topic: answer.topic, kind: answer.kind, frame: answer.frame,
            mode: mode)
        byMatter[matter, default: Tally()].add(answer, isOverruled: isOverruled)
        let quarter = moment.microseconds.flooredDivision(by: QuarterSum.length).quotient
        byQuarter[quarter, default: Tally()].add(answer, isOverruled: isOverruled)
        for review in answer.facets { add(review, isOverruled: isOverruled) }
        // Who was right after all mixed nothing up.
        for value in isOverruled ? [] : answer.confusedWith {
            let key = Confusion(
                question: answer.question, facet: answer.facets.first?.facet, value: value)
            let known = byConfusion[key] ?? (0, moment)
            byConfusion[key] = (known.count + 1, max(known.last, moment))
        }
        if isOverruled {
            accepted.append(
                OverruledAnswer(
                    answer: answer.id, question: answer.question, typed: answer.typed,
                    moment: moment))
        }
    }

    private mutating func add(_ review: FacetReview, isOverruled: Bool) {
        let known = byFacet[review.facet]
        let isAgain = review.rating == .again && !isOverruled
        byFacet[review.facet] = FacetSum(
            facet: review.facet, asked: (known?.asked ?? 0) + 1,
            again: (known?.again ?? 0) + (isAgain ? 1 : 0),
            credit: (known?.credit ?? 0) + (isOverruled ? 1 : review.credit),
            last: lastOfFacet[review.facet] ?? Moment(microseconds: 0))
    }

    var sums: HistorySums {
        HistorySums(
            attempts: byAttempt.compactMap { id, tally in
                guard let attempt = attempts[id], let last = lastOfAttempt[id] else { return nil }
                return AttemptSum(
                    attempt: attempt, ended: ends[id], lastAnswer: last, tally: tally)
            },
            matters: byMatter.map(MatterSum.init),
            quarters: byQuarter.map {
                QuarterSum(start: Moment(microseconds: $0 * QuarterSum.length), tally: $1)
            },
            facets: byFacet.values.map { sum in
                FacetSum(
                    facet: sum.facet, asked: sum.asked, again: sum.again, credit: sum.credit,
                    last: lastOfFacet[sum.facet] ?? sum.last)
            },
            confusions: byConfusion.map {
                ConfusionSum(
                    question: $0.question, facet: $0.facet, value: $0.value, count: $1.count,
                    last: $1.last)
            },
            overruled: accepted
        ).ordered()
    }
}

extension HistorySums {
    /// The same sums, each part in its order, which is the same however the log was ordered.
    public func ordered() -> HistorySums {
        HistorySums(
            attempts: attempts.sorted {
                ($0.attempt.started, $0.attempt.id) < ($1.attempt.started, $1.attempt.id)
            },
            matters: matters.sorted {
                $0.matter.sortKey.lexicographicallyPrecedes($1.matter.sortKey)
            },
            quarters: quarters.sorted { $0.start < $1.start },
            facets: facets.sorted { $0.facet < $1.facet },
            confusions: confusions.sorted {
                if $0.count != $1.count { return $0.count > $1.count }
                if $0.question != $1.question { return $0.question < $1.question }
                if $0.facet != $1.facet { return $0.facet ?? "" < $1.facet ?? "" }
                return $0.value < $1.value
            },
            overruled: overruled.sorted { ($0.moment, $0.answer) < ($1.moment, $1.answer) })
    }
}

extension Matter {
    fileprivate var sortKey: [String] {
        [
            bank.rawValue, topic == nil ? "0" : "1", topic?.rawValue ?? "", kind, frame.rawValue,
            mode.rawValue,
        ]
    }
}
