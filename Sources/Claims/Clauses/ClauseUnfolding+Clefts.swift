import English

/// Clauses that only point at something, and what they point at.
extension ClauseUnfolding {
    /// "It was Japan that joined": the clause that points is left out. "The man who founded it was
    /// Abe": Abe is put for the man. Where the pointing is denied, so is what is told of it; of
    /// several things told, none is known to be false, and the clause that points stays unread.
    func pointed(_ clauses: [ReadClause]) -> [ReadClause] {
        var rest = clauses
        for (place, read) in clauses.enumerated()
        where read.clause.predicate.lemma.isBeing
            && read.adverbs.isEmpty && read.times.isEmpty && read.others.isEmpty
            && read.context == nil
        {
            guard let subject = read.clause.roles[.subject], let object = read.clause.roles[.object]
            else { continue }
            let others = clauses.indices.filter { $0 != place }
            let isCleft = subject.isPronoun && subject.word == "it"
            // "Japan was the one that joined"
            let isTurned = isName(subject) && isDescription(object)
            guard isTurned || isName(object) && (isCleft || isDescription(subject)) else {
                continue
            }
            let (name, description) = isTurned ? (subject, object) : (object, subject)
            let head = isCleft ? name.head : description.head
            let telling = others.map { clauses[$0] }.filter { speaks($0, of: head) }
            guard !telling.isEmpty else { continue }
            if read.clause.isDenied {
                guard telling.count == 1, !telling[0].clause.isDenied else { continue }
                rest = rest.map { speaks($0, of: head) && $0 != read ? denied($0, as: read) : $0 }
            }
            rest.removeAll { $0 == read }
            guard !isCleft else { continue }
            rest = rest.map { replacing(head, by: name, in: $0) }
            // "The minister who told it was Hamada": he is a minister, too.
            if !saysNothing(description),
                names(name)?.allSatisfy({ isKind(description, of: $0) }) != true
            {
                rest.append(being(name, description, verb: read.verb))
            }
        }
        return rest
    }

    /// Whether a phrase of the clause has this main word.
    func speaks(_ read: ReadClause, of head: Int) -> Bool {
        read.clause.roles.values.contains { $0.head == head }
    }

    private func denied(_ read: ReadClause, as pointing: ReadClause) -> ReadClause {
        var read = read
        read.clause.isDenied = true
        read.denial = pointing.denial
        read.isRestrictive = false
        return read
    }

    /// Whether a phrase names something, and is no list of phrases.
    func isName(_ phrase: ReadPhrase) -> Bool {
        if case .names? = tokens.parts.indices.contains(phrase.head)
            ? tokens.parts[phrase.head].payload : nil
        {
            return phrase.members.isEmpty
        }
        return false
    }

    /// Whether a phrase points at whom the clause beside it speaks of: "the man who …".
    private func isDescription(_ phrase: ReadPhrase) -> Bool {
        phrase.determiner == "the" && phrase.owner == nil && phrase.count == nil
            && tokens.isWord(phrase.head) && phrase.complements.isEmpty
    }

    /// Whether a description says nothing of what it points at.
    private func saysNothing(_ phrase: ReadPhrase) -> Bool {
        phrase.modifiers.isEmpty
            && ["person", "man", "woman", "one", "country", "organisation", "thing"]
                .contains(phrase.word)
    }

    /// The clause with a name for the phrase that has this main word.
    func replacing(_ head: Int, by name: ReadPhrase, in read: ReadClause) -> ReadClause {
        var read = read
        for (role, phrase) in read.clause.roles where phrase.head == head {
            read.clause.roles[role] = name
        }
        return read
    }
}

extension String {
    /// Whether it is a form of "be".
    fileprivate var isBeing: Bool {
        ["be", "is", "are", "was", "were", "been", "being"].contains(self)
    }
}
