import Facts

/// What a fact tells in a frame, read from the bank format's description.
struct Told {
    var holding: [Value] = []
    var denied: [Value] = []
    var isComplete = false

    /// Nothing where the frame does not know the fact, or holds it in doubt.
    init?(_ fact: Fact, _ frame: Frame) {
        guard fact.nature == .fact else { return nil }
        let own = fact.values
        if frame == .article {
            if fact.basis == .outside { return nil }
            if fact.holds { holding = own } else { denied = own }
            isComplete = fact.isComplete && fact.holds
            return
        }
        guard let record = fact.record else {
            if fact.basis != .outside { return nil }
            if fact.holds { holding = own } else { denied = own }
            isComplete = fact.isComplete && fact.holds
            return
        }
        switch record.verdict {
        case .agrees:
            let all = own + record.values
            if fact.holds { holding = all } else { denied = all }
            isComplete = fact.isComplete && fact.holds
        case .disagrees:
            holding = record.values
            if fact.holds { denied = own } else { holding += own }
        case .partly: holding = record.values
        case .disputed, .notFound, .notCheckable: return nil
        }
    }
}

/// How the things that may be so stand to values and to each other.
struct Atoms {
    let bank: Bank
    let tolerance: Double

    /// Whether a thing is what a value names: a day of its year, the entity itself.
    func `is`(_ atom: Value, _ value: Value) -> Bool {
        switch (atom, value) {
        case (.date(.on(let day)), .date(.on(let date)))
        where date.isExact && day.isExact && day.precision == .day:
            return covers(date, day)
        case (.text(let left), .text(let right)): return words(left) == words(right)
        default: return atom == value
        }
    }

    /// Whether a thing makes a claimed value true: as ``is(_:_:)``, numbers within tolerance.
    func makes(_ atom: Value, true value: Value) -> Bool {
        if case .number(let left) = atom, case .number(let right) = value {
            return left.unit == right.unit && abs(left.amount - right.amount) <= tolerance
        }
        return self.is(atom, value)
    }

    /// Whether two things cannot both be the one value that there is, or be two listed ones.
    func clash(_ left: Value, _ right: Value) -> Bool {
        switch (left, right) {
        case (.entity(let left), .entity(let right)):
            guard left != right, let first = entity(left), let second = entity(right) else {
                return false
            }
            let shared = Set(first.names.map { $0.lowercased() })
                .intersection(second.names.map { $0.lowercased() })
            return first.kind == second.kind && shared.isEmpty
                && !around(left).contains(right) && !around(right).contains(left)
        case (.date(let left), .date(let right)):
            // Every exact atom is a day or a stretch of days.
            guard left.isExact, right.isExact, left != right else { return false }
            return left.days.lowerBound > right.days.upperBound
                || right.days.lowerBound > left.days.upperBound
        case (.number(let left), .number(let right)):
            return left.unit == right.unit && abs(left.amount - right.amount) > tolerance
        case (.text(let left), .text(let right)):
            guard words(left) != words(right) else { return false }
            // The same letters with other signs are two things.
            if letters(left) == letters(right) { return true }
            let (first, second) = (Set(words(left)), Set(words(right)))
            return !first.isSubset(of: second)
                && !second.isSubset(of: first)
        case (.flag(let left), .flag(let right)): return left != right
        default: return false
        }
    }

    private func entity(_ id: EntityID) -> Entity? { bank.entities.first { $0.id == id } }

    /// The words of a text in order, and each sign by itself; commas, quotation marks and stops say
    /// nothing.
    private func words(_ text: String) -> [String] {
        var words = [""]
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                words[words.count - 1].append(character)
            } else if character.isWhitespace || ",;:.\"()".contains(character) {
                words.append("")
            } else {
                words += [String(character), ""]
            }
        }
        return words.filter { !$0.isEmpty }
    }

    private func letters(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// Everything that an entity lies in.
    private func around(_ id: EntityID) -> Set<EntityID> {
        var found: Set<EntityID> = [id]
        while true {
            var next = found
            for fact in bank.facts where fact.holds {
                let contains = bank.relations.first { $0.id == fact.relation }?.isContainment
                guard contains == true, !found.isDisjoint(with: fact.subjects) else { continue }
                for case .entity(let outer) in fact.values + (fact.record?.values ?? []) {
                    next.insert(outer)
                }
            }
            if next == found { return found }
            found = next
        }
    }

    /// Whether a day lies in a date, read off their parts.
    private func covers(_ date: PartialDate, _ day: PartialDate) -> Bool {
        switch date.precision {
        case .century: return day.year >= 0 && day.year / 100 == date.year / 100
        case .decade: return day.year >= 0 && day.year / 10 == date.year / 10
        case .year, .month, .day:
            return date.year == day.year && (date.month == nil || date.month == day.month)
                && (date.day == nil || date.day == day.day)
        }
    }
}
