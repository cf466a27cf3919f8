import Facts
public import Questions

/// What a number of sittings were made of, as counts.
public struct RehearsalShares: Hashable, Sendable {
    /// How many questions were asked.
    public private(set) var asked = 0
    /// How many of each kind.
    public private(set) var kinds: [QuestionKind: Int] = [:]
    /// How many on the heart of the matter.
    public private(set) var core = 0
    /// How many on what stands beside it.
    public private(set) var aside = 0
    /// How many on facets not met before.
    public private(set) var new = 0
    /// How many in the record's frame.
    public private(set) var ofRecord = 0
    /// How many worded as denials.
    public private(set) var denials = 0
    /// How many had the stem of the question before.
    public private(set) var repeatedStems = 0
    /// How many looked like an earlier one of the sitting.
    public private(set) var lookAlikes = 0
    /// How many sittings there were.
    public private(set) var sittings = 0
    /// How many of them began with a denial.
    public private(set) var deniedAtOnce = 0
    /// How many of them began with a choice or a gap on the heart of the matter.
    public private(set) var begunWell = 0

    /// Counts nothing yet.
    public init() {}

    /// How many claims were asked.
    public var claims: Int { kinds[.claim] ?? 0 }

    /// Adds a sitting.
    public mutating func add(_ sitting: [Rehearsal.Item]) {
        guard let first = sitting.first else { return }
        sittings += 1
        deniedAtOnce += first.question.isDenial ? 1 : 0
        let isEasy = [.choice, .cloze].contains(first.question.kind)
        begunWell += isEasy && first.weight == .core && first.question.frame == .article ? 1 : 0
        var looks: Set<String> = []
        var last: String?
        var missed: Set<FactKey> = []
        for item in sitting {
            let question = item.question
            asked += 1
            kinds[question.kind, default: 0] += 1
            core += item.weight == .core ? 1 : 0
            aside += item.weight == .aside ? 1 : 0
            new += item.isNew ? 1 : 0
            ofRecord += question.frame == .record ? 1 : 0
            denials += question.isDenial ? 1 : 0
            repeatedStems += question.stem == last ? 1 : 0
            last = question.stem
            // What was missed comes back on purpose.
            let facts = question.facts.map { FactKey(bank: question.bank, fact: $0) }
            let isRepeat = facts.contains(where: missed.contains)
            lookAlikes += !looks.insert(question.look).inserted && !isRepeat ? 1 : 0
            if !item.isRight { missed.formUnion(facts) }
        }
    }

    private struct FactKey: Hashable {
        let bank: BankID
        let fact: FactID
    }
}
