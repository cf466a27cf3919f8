import Facts

extension BankReading {
    /// One value of a relation, read by its range; nil with a finding where it cannot be one.
    mutating func value(from tree: Tree, under relation: Relation) -> Value? {
        guard let text = Scalars.text(tree, as: "the value", report) else { return nil }
        switch relation.range {
        case .text: return .text(text)
        case .date: return Dates.value(text, at: tree.place, report).map(Value.date)
        case .flag:
            if let flag = Scalars.flag(text) { return .flag(flag) }
            report.error(
                tree.place,
                "\(Plain.quoted(text)) is neither yes nor no, as '\(relation.id)' wants",
                "write true or false")
            return nil
        case .number: return number(text, tree.place, relation).map(Value.number)
        case .entity(let kinds): return entity(text, tree.place, relation, kinds).map(Value.entity)
        }
    }

    private func number(_ text: String, _ place: Place, _ relation: Relation) -> Quantity? {
        do {
            let (amount, unit) = try Numbers.read(text)
            return Quantity(amount, unit: unit ?? relation.unit)
        } catch {
            let (message, advice) = Self.wording(of: error, text, relation)
            report.error(place, message, advice)
            return nil
        }
    }

    private static func wording(
        of failure: Numbers.Failure, _ text: String, _ relation: Relation
    ) -> (message: String, advice: String) {
        switch failure {
        case .notANumber:
            (
                "\(Plain.quoted(text)) is not a number, as '\(relation.id)' wants",
                "write digits, and a unit after them if there is one, as in 2.4 m"
            )
        case .badSeparators:
            (
                "the separators in \(Plain.quoted(text)) are not before groups of three",
                "write 1,300,000 or 1_300_000; put a point before decimals, as in 1.5"
            )
        case .tooLarge:
            ("the number \(Plain.quoted(text)) is too large", "choose a larger unit")
        case .badUnit(let unit):
            (
                "\(Plain.quoted(unit)) cannot be the unit of a number",
                "write the number first and its unit after it, as in 2.4 m"
            )
        }
    }

    private mutating func entity(
        _ text: String, _ place: Place, _ relation: Relation, _ kinds: [KindID]
    ) -> EntityID? {
        guard let id = use(text, at: place) else { return nil }
        guard !kinds.isEmpty, let kind = self.kinds[id] ?? nil, !kinds.contains(kind) else {
            return id
        }
        report.error(
            place,
            "'\(id)' is of kind '\(kind)', but the values of '\(relation.id)' are of kind "
                + Self.alternatives(kinds),
            "name another entity, or widen the relation's 'range'")
        return nil
    }

    /// Looks up an entity that something refers to; nil with a finding where there is none.
    mutating func use(_ text: String, at place: Place) -> EntityID? {
        let id = EntityID(text)
        if entities[id] != nil {
            entities[id]?.isUsed = true
            return id
        }
        report.error(
            place, "there is no entity \(Plain.quoted(text))",
            suggestion(text, among: entities.keys.map(\.rawValue), under: "entities"))
        return nil
    }

    /// Advice on a name that is not defined: the nearest one, or where to define it.
    func suggestion(
        _ text: String, among names: @autoclosure () -> [String], under section: String
    ) -> String {
        guard report.maySearch else { return "add it under '\(section)'" }
        let known = names()
        report.searched(known.count)
        // Sorted, so that of two names equally near the same one is suggested every time.
        let nearest = Nearest.name(to: text, among: known.sorted())
        return nearest.map { "did you mean '\($0)'?" } ?? "add it under '\(section)'"
    }

    /// "'country' or 'city'".
    static func alternatives(_ kinds: [KindID]) -> String {
        let names = kinds.map { "'\($0)'" }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " or " + last
    }
}
