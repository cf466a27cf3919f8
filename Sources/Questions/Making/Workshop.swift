import Facts
import Wording

/// How hard distractors are to tell from the key.
public enum Difficulty: String, Sendable, CaseIterable {
    /// Far from the key.
    case far
    /// Near the key.
    case near
    /// As near to the key as the bank has them.
    case nearest
}

/// What every form needs to make its questions: the model, its wording and seeded chance.
public struct Workshop: Sendable {
    /// The bank's model.
    public let model: Model
    /// Its wording.
    public let phrasing: Phrasing
    /// The seed that chooses distractors and the order of options.
    public let seed: UInt64
    /// How hard distractors are to tell from the key.
    public let difficulty: Difficulty
    /// The facts that the record bears out of which it is asked how they stand: no more than those
    /// of which it does something else, so that "confirmed" is no safe guess.
    let confirmed: Set<FactID>
    /// The facts of which it is asked whether the source states them: what it does not, and as many
    /// others.
    let weighed: Set<FactID>

    /// Sets up for a model.
    public init(model: Model, seed: UInt64, difficulty: Difficulty = .near) {
        self.model = model
        self.seed = seed
        self.difficulty = difficulty
        phrasing = Phrasing(model)
        let doubted = model.bank.facts.count {
            [.partly, .disagrees, .disputed].contains($0.record?.verdict)
        }
        let borneOut = model.bank.facts.lazy.filter {
            $0.record?.verdict == .agrees && $0.nature == .fact && $0.basis == .stated
        }
        // Those first that matter most.
        let ranked = borneOut.enumerated().sorted {
            ($0.element.weight ?? .more, $0.offset) < ($1.element.weight ?? .more, $1.offset)
        }
        confirmed = Set(ranked.prefix(max(1, doubted)).map(\.element.id))
        let surmised = model.bank.facts.filter { $0.nature != .fact }.map(\.id)
        let stated = model.bank.facts.lazy.filter {
            $0.nature == .fact && $0.basis == .stated && $0.holds && !$0.isList
        }
        weighed = Set(surmised + stated.prefix(surmised.count).map(\.id))
    }

    /// The name of a question on a fact; record questions are numbered from 1001.
    func id(_ asked: AskedFact, _ kind: QuestionKind, _ number: Int? = nil) -> QuestionID {
        let base = asked.frame == .record ? 1000 : 0
        let number = base == 0 ? number : base + (number ?? 1)
        return QuestionID(bank: model.bank.id, fact: asked.fact.id, kind: kind, number: number)
    }

    /// Chance of a question's own: it does not depend on the other questions made.
    func random(_ id: QuestionID) -> SeededRandom {
        SeededRandom(seed: seed, name: id.description)
    }

    /// Chance that is the same whatever the seed, for what a question's name stands for.
    func settled(_ id: QuestionID) -> SeededRandom {
        SeededRandom(seed: 0, name: id.description)
    }

    /// The facet of a fact at a position.
    func facet(_ fact: Fact, _ position: FacetPosition) -> Facet {
        Facet(bank: model.bank.id, fact: fact.id, position: position)
    }

    /// The facets of a fact's value, or of all items of its list.
    func valueFacets(_ asked: AskedFact) -> [Facet] {
        if asked.frame == .record, asked.fact.basis != .outside {
            return [facet(asked.fact, .record)]
        }
        guard asked.isList else { return [facet(asked.fact, .value)] }
        return asked.values.map { facet(asked.fact, .item(itemName($0))) }
    }

    /// The name that an item of a list has in its facet.
    func itemName(_ value: Value) -> String {
        switch value {
        case .entity(let id): id.rawValue
        case .date(let date): EDTF.write(date).replacing("/", with: "_")
        case .text(let text): TextKey.slug(text, model.signs)
        default: TextKey.slug(phrasing.value(value))
        }
    }

    /// What a typed answer should say for a value.
    func expected(_ value: Value, _ asked: AskedFact, facet: Facet? = nil) -> Expected {
        var expected = expected(value)
        expected.relation = asked.relation.id
        expected.facet = facet
        if case .number(let number) = value {
            let size = number.unit.map(Quantity.size) ?? 1
            expected.tolerance = asked.relation.toleranceInFull / size
        }
        if asked.values == asked.fact.values, asked.values.count == 1 {
            expected.prompted = asked.fact.prompted
            expected.rejected = asked.fact.rejected
        }
        if case .text = value, asked.values == asked.fact.values, asked.values.count == 1 {
            expected.accepted += asked.fact.accepted
        }
        return expected
    }

    /// What a typed answer should say for a value that is no relation's, such as a subject.
    func expected(_ value: Value) -> Expected {
        let canonical = phrasing.value(value)
        var expected = Expected(value, canonical: canonical)
        expected.inSentence = phrasing.inSentence(value)
        if case .entity(let id) = value, let entity = model.entity(id) {
            expected.accepted = entity.names.filter { $0 != canonical }
        }
        return expected
    }

    /// A question with what every question of a fact has.
    func question(
        _ id: QuestionID, _ asked: AskedFact, prompt: Asking, key: AnswerKey, facets: [Facet]? = nil
    ) -> Question {
        let fact = asked.fact
        var question = Question(
            id: id, frame: asked.frame, prompt: prompt.inFull, key: key, facts: [fact.id],
            facets: facets ?? valueFacets(asked), explanation: explanation(of: asked))
        question.lead = prompt.lead
        question.underLead = prompt.bare
        question.look =
            "\(asked.relation.id): " + asked.values.map(phrasing.value).joined(separator: "; ")
        question.topic = fact.topic
        question.paragraph = fact.paragraph
        question.citations = fact.record?.citations ?? []
        return question
    }
}
