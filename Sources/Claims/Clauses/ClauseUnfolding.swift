import English
import Facts

/// Makes of a sentence's clauses ones that each stand alone: pronouns are replaced by what they
/// stand for, titles become clauses, and what only points at something is left out.
struct ClauseUnfolding {
    let tokens: SentenceTokens
    let base: ReadingBase

    /// The clauses to be understood.
    func unfolded(_ clauses: [ReadClause]) -> [ReadClause] {
        var found: [ReadClause] = []
        for read in included(pointed(clauses)) {
            var read = read
            var titles: [ReadClause] = []
            for (role, phrase) in read.clause.roles {
                let resolved = resolved(phrase, after: found + clauses)
                read.clause.roles[role] = untitled(resolved, in: read, &titles)
            }
            found.append(read)
            found += titles
        }
        return found
    }

    // MARK: Parts of what is told

    /// "passes through four capitals, including Vienna" passes through Vienna; "the activities of the
    /// centre include training": training is one of them.
    private func included(_ clauses: [ReadClause]) -> [ReadClause] {
        clauses.flatMap { read -> [ReadClause] in
            guard ["include", "includes", "included"].contains(read.clause.predicate.lemma),
                let whole = read.clause.roles[.subject], let part = read.clause.roles[.object],
                read.times.isEmpty, tokens.isWord(whole.head)
            else { return [read] }
            var noun = whole
            noun.count = nil
            if whole.owner == nil {
                guard
                    let telling = clauses.first(where: { other in
                        other != read
                            && other.clause.roles.values.contains { $0.head == whole.head }
                    })
                else { return [read] }
                guard ["have", "has", "had"].contains(telling.clause.predicate.lemma),
                    let owner = telling.clause.roles[.subject]
                else {
                    var copy = telling
                    for (role, phrase) in telling.clause.roles where phrase.head == whole.head {
                        copy.clause.roles[role] = part
                    }
                    return [copy]
                }
                noun.owners = [owner]
            }
            noun.determiner = "a"
            var clause = ReadClause(
                clause: Clause(Predicate(.verb, "be"), [.subject: part, .object: noun]),
                verb: read.verb)
            clause.clause.isDenied = read.clause.isDenied
            clause.denial = read.denial
            return [clause]
        }
    }

    // MARK: Clefts and descriptions

    /// "It was Japan that joined": the clause that points is left out. "The man who founded it was
    /// Abe": Abe is put for the man. Where the pointing is denied, so is what is told of it; of
    /// several things told, none is known to be false, and the clause that points stays unread.
    private func pointed(_ clauses: [ReadClause]) -> [ReadClause] {
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
            guard isName(object), isCleft || isDescription(subject) else { continue }
            let head = isCleft ? object.head : subject.head
            let telling = others.map { clauses[$0] }.filter { speaks($0, of: head) }
            guard !telling.isEmpty else { continue }
            if read.clause.isDenied {
                guard telling.count == 1, !telling[0].clause.isDenied else { continue }
                rest = rest.map { speaks($0, of: head) && $0 != read ? denied($0, as: read) : $0 }
            }
            rest.removeAll { $0 == read }
            if !isCleft { rest = rest.map { replacing(subject.head, by: object, in: $0) } }
        }
        return rest
    }

    private func speaks(_ read: ReadClause, of head: Int) -> Bool {
        read.clause.roles.values.contains { $0.head == head }
    }

    private func denied(_ read: ReadClause, as pointing: ReadClause) -> ReadClause {
        var read = read
        read.clause.isDenied = true
        read.denial = pointing.denial
        read.isRestrictive = false
        return read
    }

    private func isName(_ phrase: ReadPhrase) -> Bool {
        if case .names? = tokens.parts.indices.contains(phrase.head)
            ? tokens.parts[phrase.head].payload : nil
        {
            return phrase.members.isEmpty
        }
        return false
    }

    /// Whether a phrase only points at whom the clause beside it speaks of: "the man who …".
    private func isDescription(_ phrase: ReadPhrase) -> Bool {
        phrase.determiner == "the" && phrase.modifiers.isEmpty && phrase.owner == nil
            && ["person", "man", "woman", "one", "country", "organisation", "thing"]
                .contains(phrase.word)
    }

    private func replacing(_ head: Int, by name: ReadPhrase, in read: ReadClause) -> ReadClause {
        var read = read
        for (role, phrase) in read.clause.roles where phrase.head == head {
            read.clause.roles[role] = name
        }
        return read
    }

    // MARK: Pronouns and titles

    /// A pronoun's antecedent: the subject of the first clause before it that names something.
    private func resolved(_ phrase: ReadPhrase, after clauses: [ReadClause]) -> ReadPhrase {
        var phrase = phrase
        phrase.owners = phrase.owners.map { resolved($0, after: clauses) }
        for place in phrase.complements.indices {
            phrase.complements[place].phrase = resolved(
                phrase.complements[place].phrase, after: clauses)
        }
        guard phrase.isPronoun, Self.pronouns.contains(phrase.word) else { return phrase }
        let subjects = clauses.compactMap {
            $0.clause.roles[$0.clause.voice == .passive ? .object : .subject]
        }
        return subjects.first { isName($0) && $0.head < phrase.head } ?? phrase
    }

    private static let pronouns: Set<String> = [
        "it", "he", "she", "they", "its", "his", "her", "their", "whose", "him", "them",
    ]

    /// The phrase without its titles, each of which becomes a clause: "Defence Minister Hamada" is
    /// "Hamada is Defence Minister".
    private func untitled(
        _ phrase: ReadPhrase, in read: ReadClause, _ titles: inout [ReadClause]
    ) -> ReadPhrase {
        var phrase = phrase
        phrase.members = phrase.members.map { untitled($0, in: read, &titles) }
        for title in phrase.titles {
            var bare = phrase
            bare.titles = []
            var clause = ReadClause(
                clause: Clause(Predicate(.verb, "be"), [.subject: bare, .object: title]),
                verb: title.head)
            clause.isAside = true
            titles.append(clause)
        }
        phrase.titles = []
        return phrase
    }
}

extension String {
    /// Whether it is a form of "be".
    fileprivate var isBeing: Bool {
        ["be", "is", "are", "was", "were", "been", "being"].contains(self)
    }
}
