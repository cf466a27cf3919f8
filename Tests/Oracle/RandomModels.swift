import Facts

/// Small random banks with one relation that is asked and, for entities, one that contains.
public struct RandomModels {
    private var random: SeededRandom

    /// Starts at a seed.
    public init(seed: UInt64) { random = SeededRandom(seed: seed, name: "models") }

    /// What a bank's relation is about.
    public enum Sort: CaseIterable, Sendable {
        case entities, dates, numbers, texts, signs, flags
    }

    /// A bank with the subjects, atoms and claims that its worlds are about.
    public struct Sample {
        /// The bank.
        public var bank: Bank
        /// The relation that is asked.
        public var relation: Relation
        /// Its subjects.
        public var subjects: [EntityID]
        /// What can be so of them.
        public var atoms: [Value]
        /// The values that are claimed of them.
        public var claims: [Value]
    }

    /// The next bank.
    public mutating func next(_ sort: Sort) -> Sample {
        var bank = Bank(id: "random", title: "")
        for name in ["a", "b", "c"] {
            var entity = Entity(id: EntityID(name), name: "Subject \(name)", kind: "thing")
            if one(in: 8) { entity.aliases = ["The other"] }
            bank.entities.append(entity)
        }
        for name in ["x", "y", "z"] {
            let kind: KindID = one(in: 6) ? "stone" : "place"
            bank.entities.append(
                Entity(id: EntityID(name), name: "Place \(name)", kind: kind))
        }
        var relation = Relation(id: "r", range: .text)
        relation.cardinality = one(in: 2) ? .one : .many
        relation.inverseCardinality = one(in: 3) ? .one : .many
        if sort == .flags {
            relation.cardinality = .one
            relation.inverseCardinality = .many
        }
        if sort == .numbers, relation.inverseCardinality == .many, one(in: 2) {
            relation.tolerance = 1
        }
        if sort == .entities, one(in: 3) {
            relation.isSymmetric = true
            relation.inverseCardinality = relation.cardinality
        }
        bank.relations = [relation]
        if sort == .signs {
            // Another relation tells the two apart that differ in punctuation alone.
            bank.relations.append(Relation(id: "told", range: .text))
            bank.facts.append(
                Fact(
                    id: "told", subject: "a", relation: "told", values: [.text("n!"), .text("n")]))
        }
        let (subjects, atoms, claims) = domain(sort, relation)
        if sort == .entities, !relation.isSymmetric { contain(in: &bank) }
        for number in 0..<(1 + random.below(4)) {
            bank.facts.append(fact(number, relation, subjects, claims))
        }
        return Sample(
            bank: bank, relation: relation, subjects: subjects, atoms: atoms, claims: claims)
    }

    private func domain(_ sort: Sort, _ relation: Relation) -> ([EntityID], [Value], [Value]) {
        let subjects: [EntityID] = ["a", "b", "c"]
        switch sort {
        case .entities:
            let names: [EntityID] = relation.isSymmetric ? subjects : ["x", "y", "z"]
            let values = names.map { Value.entity($0) }
            return (subjects, values, values)
        case .dates:
            if relation.inverseCardinality == .one {
                // Where a day belongs to one subject, another must be left in the same year.
                let days = ["2008-01-02", "2008-01-03", "2008-05-14", "2009-01-01", "2010-06-01"]
                let claims = ["2008", "2008-05-14", "2009-01-01"]
                return (["a", "b"], days.compactMap(date), claims.compactMap(date))
            }
            // A day for every claim that no finer claim names, and one that none names at all.
            // The last day of a year and the first of the next tell whether the ends are counted.
            let days = [
                "2008-01-02", "2008-05-14", "2008-05-20", "2008-12-31", "2009-01-01", "2010-06-01",
            ]
            let claims = ["2008", "2008-05", "2008-05-14", "2008-12-31", "2009"]
            return (["a", "b"], days.compactMap(date), claims.compactMap(date))
        case .numbers:
            // Beside the claims, numbers within tolerance of one of them alone.
            let atoms = [3.2, 4, 4.5, 5.3, 8, 20].compactMap(number)
            return (["a", "b"], atoms, [4, 4.5, 8, 20].compactMap(number))
        case .texts:
            let values = ["weeks", "several weeks", "One night", "a year"].map { Value.text($0) }
            return (subjects, values, values)
        case .signs:
            let values = ["< 5", "> 5", "C++", "C", "n!", "n"].map { Value.text($0) }
            return (["a", "b"], values, values)
        case .flags: return (subjects, [.flag(true), .flag(false)], [.flag(true), .flag(false)])
        }
    }

    private func number(_ amount: Double) -> Value? { Quantity(amount).map { .number($0) } }

    private func date(_ text: String) -> Value? { (try? EDTF.read(text)).map { .date($0) } }

    private mutating func contain(in bank: inout Bank) {
        var lies = Relation(id: "lies-in", range: .entity([]))
        lies.isContainment = true
        bank.relations.append(lies)
        for pair in [("x", "y"), ("y", "z"), ("a", "b")] where one(in: 4) {
            var fact = Fact(
                id: FactID("in-\(pair.0)"), subject: EntityID(pair.0), relation: "lies-in",
                values: [.entity(EntityID(pair.1))])
            fact.holds = !one(in: 4)
            bank.facts.append(fact)
        }
    }

    private mutating func fact(
        _ number: Int, _ relation: Relation, _ subjects: [EntityID], _ claims: [Value]
    ) -> Fact {
        let count = relation.cardinality == .one ? 1 : 1 + random.below(2)
        let values = random.sample(count, of: claims)
        let subject = subjects[random.below(subjects.count)]
        var fact = Fact(
            id: FactID("f\(number)"), subject: subject, relation: relation.id, values: values)
        fact.isList = count > 1
        fact.isComplete = one(in: 3)
        fact.holds = !one(in: 4)
        if one(in: 6) { fact.alsoOf = subjects.filter { $0 != subject && one(in: 2) } }
        if one(in: 6) { fact.impliedOf = [subjects[random.below(subjects.count)]] }
        if one(in: 6) { fact.basis = .outside }
        if one(in: 8) { fact.nature = .opinion }
        if one(in: 2) {
            let verdict = RecordVerdict.allCases[random.below(RecordVerdict.allCases.count)]
            var record = Record(verdict: verdict)
            // A record that agrees or denies a denial has values that go with the fact's own.
            let isFree = verdict != .agrees && fact.holds || relation.cardinality == .many
            if isFree, one(in: 2) { record.values = random.sample(1, of: claims) }
            fact.record = record
        }
        return fact
    }

    private mutating func one(in count: Int) -> Bool { random.below(count) == 0 }
}

extension RandomModels.Sample: CustomStringConvertible {
    /// The bank's facts in short, for a failing test to show.
    public var description: String {
        let names = bank.entities.map { "\($0.id):\($0.kind):\($0.aliases.count)" }
        let facts = bank.facts.map { fact in
            let marks = [
                fact.isComplete ? "complete" : "", fact.holds ? "" : "denied",
                fact.basis.rawValue, fact.nature.rawValue, "also \(fact.alsoOf)",
                fact.record.map { "\($0.verdict) \($0.values)" } ?? "",
            ]
            return "\(fact.id): \(fact.subject) \(fact.relation) \(fact.values) \(marks)"
        }
        let kind = "\(relation.cardinality)/\(relation.inverseCardinality)"
        return "\(kind) symmetric \(relation.isSymmetric) ±\(relation.tolerance) \(names) "
            + facts.joined(separator: "; ")
    }
}
