import Facts
import Wording

/// What an audit of all questions of a bank found.
public struct Audit: Sendable {
    /// A fact that is never asked, and why.
    public struct Unasked: Hashable, Sendable {
        /// The fact.
        public let fact: FactID
        /// Why no question is made of it.
        public let reason: Reason

        /// Why no question is made of a fact.
        public enum Reason: String, Sendable {
            case opinion = "it is an opinion, a judgement or a forecast"
            case inexact = "its date is approximate, uncertain or a period"
            case told = "the name of its subject tells the value"
            case dateline = "it is the day of publication, which every paper tells"
            case noWording = "its relation has no wording"
            case nothingProvable = "the model proves no question on it to have one right answer"
        }
    }

    /// How many questions there are.
    public private(set) var count = 0
    /// How many of each kind.
    public private(set) var kinds: [QuestionKind: Int] = [:]
    /// The questions that break a rule.
    public private(set) var flaws: [ItemRules.Flaw: [QuestionID]] = [:]
    /// Questions that ask the very same under several names.
    public private(set) var twins: [[QuestionID]] = []
    private var matters: [Matter: [QuestionID]] = [:]
    /// Facts never asked.
    public private(set) var unasked: [Unasked] = []
    /// How many kinds each fact is asked in, by how many kinds.
    public private(set) var kindsPerFact: [Int: Int] = [:]
    /// How often the key of a choice stands first, second and so on.
    public private(set) var keyPositions: [Int] = []
    /// How many claims have each label.
    public private(set) var labels: [Label: Int] = [:]
    /// How many questions ask for each level.
    public private(set) var levels: [Level: Int] = [:]
    /// What the bank tells nothing of that its author could add.
    public private(set) var missing: [Thought] = []
    /// Choices of which the key alone is the longest option, and all choices.
    public private(set) var longestKeys: (count: Int, of: Int) = (0, 0)
    private var longestByChance = 0.0
    private var longestVariance = 0.0
    private var positionsByChance: [Double] = []

    /// Makes every question of a bank and looks at it.
    ///
    /// - Parameter progress: called with how many facts are done.
    public init(_ source: QuestionSource, progress: (Int) -> Void = { _ in }) {
        for (position, fact) in source.model.bank.facts.enumerated() {
            let questions = source.questions(on: fact)
            let own = Set(questions.map(\.kind))
            kindsPerFact[own.count, default: 0] += 1
            if questions.isEmpty { unasked.append(Self.unasked(fact, source.model)) }
            for question in questions { add(question, source.level(of: question)) }
            progress(position + 1)
        }
        for written in source.model.bank.questions {
            let facet = Facet(
                bank: source.model.bank.id, fact: written.id, position: .value)
            for question in source.questions(asking: facet) {
                add(question, source.level(of: question))
            }
        }
        twins = matters.values.filter { $0.count > 1 }
            .sorted { $0[0].description < $1[0].description }
        matters = [:]
        let told = Set(
            source.model.bank.facts.compactMap { source.model.relation($0.relation)?.thought })
        missing = Thought.allCases.filter { !told.contains($0) }
    }

    /// Whether no question breaks a rule, and the choices together give no key away.
    public var isClean: Bool {
        flaws.isEmpty && twins.isEmpty && !tellsByLength && !tellsByPosition
    }

    /// Whether the key is the only longest option more often than chance has it: by more than
    /// three standard deviations.
    public var tellsByLength: Bool {
        let excess = Double(longestKeys.count) - longestByChance
        return excess > 3 * longestVariance.squareRoot()
    }

    /// Whether a place among the options holds the key more often than chance has it: by more than
    /// four standard deviations.
    public var tellsByPosition: Bool {
        zip(keyPositions, positionsByChance).contains { found, chance in
            Double(found) - chance > 4 * chance.squareRoot()
        }
    }

    private mutating func add(_ question: Question, _ level: Level) {
        count += 1
        levels[level, default: 0] += 1
        kinds[question.kind, default: 0] += 1
        matters[Matter(question), default: []].append(question.id)
        for flaw in ItemRules.flaws(of: question) {
            flaws[flaw, default: []].append(question.id)
        }
        switch question.key {
        case .verdict(let label): labels[label, default: 0] += 1
        case .choice: addKey(question.options)
        default: break
        }
    }

    private mutating func addKey(_ options: [Option]) {
        guard let place = options.firstIndex(where: \.isCorrect) else { return }
        while keyPositions.count <= place { keyPositions.append(0) }
        keyPositions[place] += 1
        let chance = 1 / Double(options.count)
        while positionsByChance.count < options.count { positionsByChance.append(0) }
        for place in options.indices { positionsByChance[place] += chance }
        longestByChance += chance
        longestVariance += chance * (1 - chance)
        longestKeys.of += 1
        let length = options[place].text.count
        if options.allSatisfy({ $0.isCorrect || $0.text.count < length }) {
            longestKeys.count += 1
        }
    }

    /// Why no question is made of a fact.
    private static func unasked(_ fact: Fact, _ model: Model) -> Unasked {
        if fact.nature != .fact { return Unasked(fact: fact.id, reason: .opinion) }
        if fact.values.contains(where: { $0.date?.isPoint == false }) {
            return Unasked(fact: fact.id, reason: .inexact)
        }
        if model.isDateline(fact) { return Unasked(fact: fact.id, reason: .dateline) }
        let phrasing = Phrasing(model)
        let name = phrasing.name(fact.subject)
        if fact.values.contains(where: { ItemRules.contains(name, phrasing.value($0)) }) {
            return Unasked(fact: fact.id, reason: .told)
        }
        let relation = model.relation(fact.relation)
        let hasWording = relation?.question != nil || relation?.claims.isEmpty == false
        return Unasked(fact: fact.id, reason: hasWording ? .nothingProvable : .noWording)
    }
}

extension DateValue {
    /// Whether it is one exact date.
    fileprivate var isPoint: Bool {
        guard case .on(let date) = self else { return false }
        return date.isExact
    }
}
