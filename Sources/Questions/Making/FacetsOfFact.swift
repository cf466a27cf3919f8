import Facts

extension QuestionSource {
    /// The facets of a fact that questions can be asked of.
    ///
    /// The value, or each item of a list; and what the public record says, where it says
    /// something that can be asked. Subjects are asked, too, but only ever beside the value.
    public func facets(of fact: Fact) -> [Facet] {
        likelyFacets(of: fact).filter { asks($0, of: fact) }
    }

    /// The facets of a fact, those among them that no form asks; ``asks(_:of:)`` tells them apart.
    public func likelyFacets(of fact: Fact) -> [Facet] {
        guard !model.isDateline(fact), model.relation(fact.relation) != nil else { return [] }
        if fact.nature != .fact {
            guard NatureChoice.question(fact, workshop) != nil else { return [] }
            return [Facet(bank: model.bank.id, fact: fact.id, position: .value)]
        }
        let bank = model.bank.id
        var facets: [Facet] = []
        if fact.isList, fact.holds, fact.basis != .outside {
            facets += fact.values.map {
                Facet(bank: bank, fact: fact.id, position: .item(workshop.itemName($0)))
            }
        } else if fact.values.allSatisfy({ $0.date?.isExact ?? true }) {
            facets.append(Facet(bank: bank, fact: fact.id, position: .value))
        }
        if fact.basis != .outside, let record = fact.record,
            ![.notCheckable, .notFound].contains(record.verdict)
        {
            facets.append(Facet(bank: bank, fact: fact.id, position: .record))
        }
        return facets
    }

    /// In larger banks making the questions to see which facets are asked would take too long before
    /// the first one; a facet that none asks is passed over when its turn comes.
    private static let mostLookedAt = 500

    /// Whether some form asks a facet, the commonest first: not every fact that the record bears out
    /// is asked for that. Questions are made to see it, so whoever can rule a facet out by other
    /// means does so before.
    public func asks(_ facet: Facet, of fact: Fact) -> Bool {
        guard facet.position == .record, fact.record?.verdict == .agrees,
            model.bank.facts.count <= Self.mostLookedAt
        else { return true }
        let first: [QuestionKind] = [.choice, .claim]
        return (first + QuestionKind.allCases.filter { !first.contains($0) }).contains { kind in
            questions(on: fact, kind: kind).contains { $0.facets.contains(facet) }
        }
    }

    /// The questions that ask a facet; only those of `kind`, where one is given.
    public func questions(asking facet: Facet, kind: QuestionKind? = nil) -> [Question] {
        guard let fact = model.fact(facet.fact) else {
            return model.bank.questions.filter { $0.id == facet.fact }
                .compactMap { WrittenForm.question($0, in: workshop) }
                .filter { kind == nil || $0.kind == kind }
        }
        return questions(on: fact, kind: kind).filter { $0.facets.contains(facet) }
    }
}
