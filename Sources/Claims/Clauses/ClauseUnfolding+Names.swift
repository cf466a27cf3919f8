import English

/// Names and what they are put beside.
extension ClauseUnfolding {
    /// "Parker, a photographer who was infected there": it is Parker who was.
    func apposed(_ clauses: [ReadClause]) -> [ReadClause] {
        var rest = clauses
        for read in clauses where read.isAside && read.clause.predicate.lemma == "be" {
            if let listed = listed(read, rest) {
                rest = listed
                continue
            }
            guard let name = read.clause.roles[.subject], isName(name),
                let noun = read.clause.roles[.object], tokens.isWord(noun.head)
            else { continue }
            rest = rest.map { $0 == read ? $0 : replacing(noun.head, by: name, in: $0) }
        }
        return rest
    }

    /// "two strains, major and minor": what is said of the two is said of each; they must be as many
    /// as is said, and what the noun calls them.
    private func listed(_ read: ReadClause, _ clauses: [ReadClause]) -> [ReadClause]? {
        guard let noun = read.clause.roles[.subject], let list = read.clause.roles[.object],
            ["", "the"].contains(noun.determiner), let count = noun.count, tokens.isWord(noun.head),
            let names = names(list), names.count > 1,
            case .amount(let amount) = tokens.parts[count].payload, amount.bound == .exactly,
            amount.amounts.contains(where: { $0.value == Double(names.count) }),
            !clauses.contains(where: \.clause.isDenied),
            let telling = clauses.first(where: { $0 != read && speaks($0, of: noun.head) })
        else { return nil }
        var kind = noun
        kind.count = nil
        kind.determiner = ""
        var rest = clauses.filter { $0 != read && $0 != telling }
        if ["have", "has", "had"].contains(telling.clause.predicate.lemma),
            let owner = telling.clause.roles[.subject]
        {
            kind.owners = [owner]
            rest.append(telling)
        } else {
            rest.append(replacing(noun.head, by: list, in: telling))
        }
        if kind.owners.isEmpty, names.allSatisfy({ isKind(kind, of: $0) }) { return rest }
        var being = being(list, kind, verb: read.verb)
        being.isAside = false
        being.clause.predicate = Predicate(.verb, "are")
        return rest + [being]
    }

    /// "a sister ship called Äpplet": the ship is Äpplet. Who has a ship of that name has it for
    /// its ship.
    func named(_ clauses: [ReadClause]) -> [ReadClause] {
        var rest = clauses
        for read in clauses
        where ["called", "named"].contains(read.clause.predicate.lemma)
            && read.clause.voice == .passive && !read.clause.isDenied && read.times.isEmpty
            && read.adverbs.isEmpty && read.others.isEmpty && read.context == nil
        {
            guard let noun = read.clause.roles[.object], tokens.isWord(noun.head),
                ["", "a", "an", "the", "another"].contains(noun.determiner),
                let name = read.clause.roles[.recipient], isName(name),
                read.clause.roles.count == 2,
                let telling = clauses.first(where: { $0 != read && speaks($0, of: noun.head) })
            else { continue }
            rest.removeAll { $0 == read || $0 == telling }
            let isOwned = ["have", "has", "had"].contains(telling.clause.predicate.lemma)
            if isOwned, telling.clause.roles[.object]?.head == noun.head,
                let owner = telling.clause.roles[.subject]
            {
                var kind = noun
                kind.owners = [owner]
                kind.determiner = ""
                var told = telling
                told.clause.predicate = Predicate(.verb, "is")
                told.clause.roles[.subject] = name
                told.clause.roles[.object] = kind
                rest.append(told)
            } else {
                rest.append(replacing(noun.head, by: name, in: telling))
                if names(name)?.allSatisfy({ isKind(noun, of: $0) }) != true {
                    rest.append(being(name, noun, verb: read.verb))
                }
            }
        }
        return rest
    }

    /// What a list names, member by member; nil where it names anything else.
    func names(_ list: ReadPhrase) -> [Mention]? {
        if list.members.isEmpty {
            guard tokens.parts.indices.contains(list.head),
                case .names(let mentions, false, _) = tokens.parts[list.head].payload
            else { return nil }
            return mentions
        }
        guard list.joint == .and else { return nil }
        let each = list.members.compactMap(names)
        return each.count == list.members.count ? each.flatMap { $0 } : nil
    }

    /// Whether a noun alone is the kind that the bank gives a thing: "a bridge called …".
    func isKind(_ noun: ReadPhrase, of name: Mention) -> Bool {
        noun.modifiers.isEmpty && noun.owner == nil && noun.complements.isEmpty
            && GrammarReader.form(base.kind(name.entity).rawValue)
                == GrammarReader.form(noun.word)
    }

    /// "Äpplet is a ship", put beside another clause; `verb` is the token that stands for its verb.
    func being(_ name: ReadPhrase, _ noun: ReadPhrase, verb: Int) -> ReadClause {
        var clause = ReadClause(
            clause: Clause(Predicate(.verb, "be"), [.subject: name, .object: noun]), verb: verb)
        clause.isAside = true
        return clause
    }
}
