import Facts
import Wording

extension BankReading {
    /// Reports what can be written down and yet makes no sense.
    func checkSense(of model: Model) {
        for fact in model.bank.facts {
            guard let relation = model.relation(fact.relation) else { continue }
            checkSelf(fact)
            checkUnits(fact, relation)
            checkAccepted(fact, model)
            checkAgreement(fact, relation, model)
        }
        checkWeekdays(in: model.bank)
    }

    /// Warns of a weekday that the calendar has not for the day it stands beside.
    private func checkWeekdays(in bank: Bank) {
        func check(_ texts: [String?], _ place: Place) {
            for found in texts.compactMap({ $0.flatMap(WeekdayScan.wrong) }) {
                let right = DateWriter.weekday(found.right).map { "it was a \($0)" }
                report.warning(
                    place, "\(Plain.quoted(found.written)) names a weekday that the day was not",
                    "mend the weekday or the date\(right.map { ": \($0)" } ?? "")")
            }
        }
        for fact in bank.facts {
            let values = fact.values + (fact.record?.values ?? []) + fact.distractors
            let texts = values.map { if case .text(let text) = $0 { text } else { nil } as String? }
            check(texts + fact.accepted + [fact.note, fact.record?.note], place(of: fact.id))
        }
        for question in bank.questions {
            check(
                [question.prompt, question.explanation] + question.answers + question.options,
                place(of: question.id))
        }
        for entity in bank.entities {
            check(entity.names + entity.descriptions, entities[entity.id]?.place ?? .start)
        }
    }

    /// A city may be a state and its own capital; far more often such a fact is a slip.
    private func checkSelf(_ fact: Fact) {
        guard fact.holds, fact.values.contains(.entity(fact.subject)) else { return }
        report.warning(
            place(of: fact.id),
            "'\(fact.subject)' is its own value of '\(fact.relation)'",
            "name another entity, or write one entity for each, such as the city and the state")
    }

    private func checkUnits(_ fact: Fact, _ relation: Relation) {
        guard let unit = relation.unit, let measure = MeasureUnit(unit) else { return }
        for case .number(let quantity) in fact.values + (fact.record?.values ?? []) {
            guard let own = quantity.inFull.unit, own != unit,
                MeasureUnit(own)?.dimension != measure.dimension
            else { continue }
            report.warning(
                place(of: fact.id),
                "\(Plain.quoted(own)) does not measure '\(relation.id)', which is in "
                    + Plain.quoted(unit),
                "write a unit that \(Plain.quoted(unit)) can be changed into, or give the relation "
                    + "another 'unit'")
        }
    }

    /// What is accepted as right cannot be offered as wrong.
    private func checkAccepted(_ fact: Fact, _ model: Model) {
        guard fact.holds, !fact.accepted.isEmpty, !fact.distractors.isEmpty else { return }
        let accepted = Set(fact.accepted.map { TextKey($0, model.signs) }).filter {
            !$0.words.isEmpty
        }
        for distractor in fact.distractors {
            let names: [String] =
                switch distractor {
                case .entity(let id): model.entity(id)?.names ?? []
                case .text(let text): [text]
                case .date, .number, .flag: [Phrasing(model).value(distractor)]
                }
            guard let name = names.first(where: { accepted.contains(TextKey($0, model.signs)) })
            else {
                continue
            }
            report.error(
                place(of: fact.id),
                "\(Plain.quoted(name)) is accepted as right and listed as a distractor",
                "take it out of 'accept' or out of 'distractors'")
        }
    }

    /// Texts may say the same in other words, and a measure be rounded; dates and entities cannot.
    private func checkAgreement(_ fact: Fact, _ relation: Relation, _ model: Model) {
        guard fact.holds, let record = fact.record, record.verdict == .agrees,
            fact.values.count == 1,
            record.values.count == 1, let value = fact.values.first,
            let recorded = record.values.first
        else { return }
        if case .text = value { return }
        if case (.number(let own), .number(let other)) = (value, recorded),
            abs(own.inFull.amount - other.inFull.amount) <= max(own.writtenStep, other.writtenStep)
                / 2
        {
            return
        }
        guard model.compare(known: recorded, claimed: value, under: relation) == .excludes,
            model.compare(known: value, claimed: recorded, under: relation) == .excludes
        else { return }
        report.warning(
            place(of: fact.id), "the record agrees with this fact, yet gives another value",
            "write 'verdict: disagrees' or 'partly', or mend the record's value")
    }
}
