import Claims
import Facts
import Testing
import Wording

/// What a relation's own wording says must be read as just that: the oracle is the model's
/// judgement of the proposition that the sentence was written from.
@Suite struct SentencesOfModelTests {
    @Test(arguments: Corpus.allCases) func ownWordingIsReadAsWritten(_ corpus: Corpus) throws {
        let model = try corpus.model
        let checker = try corpus.checker
        let phrasing = Phrasing(model)
        var (sentences, decided) = (0, 0)
        for proposition in propositions(of: model) {
            guard let relation = model.relation(proposition.relation) else { continue }
            let filling = phrasing.filling(proposition.subject, proposition.value)
            for (templates, isNegated) in [(relation.claims, false), (relation.negations, true)] {
                for template in templates {
                    let sentence = phrasing.sentence(template, filling)
                    for frame in Frame.allCases {
                        let expected = label(judged(proposition, model, frame), isNegated)
                        let got = checker.check(
                            sentence, frame: frame == .article ? .article : .record)
                        #expect(
                            got.verdict == expected || got.verdict == .notEnoughInfo,
                            "\(frame) \(got.verdict), not \(expected): \(sentence)")
                        if expected != .notEnoughInfo {
                            sentences += 1
                            if got.verdict == expected { decided += 1 }
                        }
                    }
                }
            }
        }
        print("sentences of \(corpus): \(decided) of \(sentences) decided as the model does")
        #expect(sentences > 100)
        #expect(Double(decided) >= 0.95 * Double(sentences))
    }

    /// The model's judgement; of an amount in the unit of the one that is known, and of a place by
    /// the places that lie in each other, which the model takes one at a time.
    private func judged(_ given: Proposition, _ model: Model, _ frame: Frame) -> Label {
        if case .number(let amount) = given.value,
            case .number(let known)? = model.facts(of: given.subject, given.relation).first?.values
                .first, amount.unit != known.unit,
            let unit = amount.unit.flatMap({ MeasureUnit($0) }),
            let other = known.unit.flatMap({ MeasureUnit($0) }),
            let number = unit.convert(amount.amount, to: other),
            let converted = Quantity(number, unit: known.unit)
        {
            let same = Proposition(given.subject, given.relation, .number(converted))
            return model.judge(same, in: frame).label
        }
        let direct = model.judge(given, in: frame).label
        guard direct == .notEnoughInfo, model.relation(given.relation)?.isContainment == true,
            case .entity(let outer) = given.value
        else { return direct }
        var reached = [given.subject]
        var place = 0
        while place < reached.count {
            let inner = reached[place]
            place += 1
            for relation in model.bank.relations where relation.isContainment {
                for fact in model.facts(of: inner, relation.id) {
                    for case .entity(let next) in fact.values + (fact.record?.values ?? [])
                    where !reached.contains(next)
                        && model.judge(Proposition(inner, relation.id, .entity(next)), in: frame)
                            .label == .supported
                    {
                        reached.append(next)
                    }
                }
            }
        }
        return reached.contains(outer) ? .supported : direct
    }

    private func label(_ label: Label, _ isNegated: Bool) -> Label {
        guard isNegated else { return label }
        return switch label {
        case .supported: .refuted
        case .refuted: .supported
        case .notEnoughInfo: .notEnoughInfo
        }
    }

    /// The facts' own propositions, those with another subject's value, and those turned round.
    private func propositions(of model: Model) -> [Proposition] {
        var made: [Proposition] = []
        for fact in model.bank.facts {
            let values = fact.values + (fact.record?.values ?? []) + fact.distractors
            for value in values {
                if case .flag(false) = value { continue }
                made.append(Proposition(fact.subject, fact.relation, value))
                if case .entity(let other) = value {
                    made.append(Proposition(other, fact.relation, .entity(fact.subject)))
                }
                for neighbour in model.facts(of: fact.relation).prefix(6) {
                    made.append(Proposition(neighbour.subject, fact.relation, value))
                }
                if case .entity(let named) = value, let kind = model.kind(of: named) {
                    for other in model.entities(of: kind).prefix(12) {
                        made.append(Proposition(fact.subject, fact.relation, .entity(other.id)))
                    }
                }
            }
        }
        return made
    }
}
