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
        for read in timed(contrasted(included(named(apposed(pointed(clauses)))))) {
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

    /// "founded in 2008, a year after the attacks": each of two times is told of the same thing. A
    /// denial may deny either, and stays whole.
    private func timed(_ clauses: [ReadClause]) -> [ReadClause] {
        clauses.flatMap { read -> [ReadClause] in
            var read = read
            // "The founding in 2008 came a year later": both tell when it was.
            if ClauseFrame.happening.contains(GrammarReader.form(read.clause.predicate.lemma)),
                var event = read.clause.roles[.subject], tokens.isWord(event.head)
            {
                let times = event.complements.filter(\.preposition.isEmpty)
                event.complements.removeAll(where: \.preposition.isEmpty)
                read.clause.roles[.subject] = event
                read.times += times.map(\.phrase.head)
            }
            guard read.times.count > 1, !read.clause.isDenied else { return [read] }
            return read.times.map { time in
                var one = read
                one.times = [time]
                return one
            }
        }
    }

    /// "Unlike the Tay Bridge, it is made of steel": the Tay Bridge is not; "like" it, it is.
    private func contrasted(_ clauses: [ReadClause]) -> [ReadClause] {
        clauses.flatMap { read -> [ReadClause] in
            let subject: Role = read.clause.voice == .passive ? .object : .subject
            for word in ["unlike", "like"] {
                guard let other = read.clause.roles[.preposition(word)], isName(other),
                    read.clause.roles[subject].map(isName) ?? false
                else { continue }
                var own = read
                own.clause.roles[.preposition(word)] = nil
                var twin = own
                twin.clause.roles[subject] = other
                if word == "unlike" {
                    guard ["not", nil].contains(read.denial) else { return [read] }
                    twin.clause.isDenied.toggle()
                    twin.denial = twin.clause.isDenied ? "not" : nil
                }
                return [own, twin]
            }
            return [read]
        }
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
            var clause = being(part, noun, verb: read.verb)
            clause.isAside = false
            clause.clause.isDenied = read.clause.isDenied
            clause.denial = read.denial
            return [clause]
        }
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
            titles.append(being(bare, title, verb: title.head))
        }
        phrase.titles = []
        return phrase
    }
}
