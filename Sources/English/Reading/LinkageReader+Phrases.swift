extension LinkageReader {
    /// The noun phrase whose main word stands at a place.
    ///
    /// - Parameter isSubject: whether prepositions after it belong to it alone; what stands after
    ///   a verb shares them with the verb.
    mutating func phrase(at word: Int, isSubject: Bool) -> ReadPhrase? {
        // Links may go round in a ring; what a phrase is part of is no part of it.
        guard let head = token(word), open.insert(word).inserted else { return nil }
        defer { open.remove(word) }
        if let list = list(at: word) { return list }
        place(word)
        var phrase = ReadPhrase(head: head, word: lemma(nounText(word)))
        phrase.isPronoun = Self.pronouns.contains(text(word))
        for link in linkage.before(word) { qualifier(link, of: &phrase) }
        for link in linkage.after(word) {
            switch link.kind {
            case "M" where link.label.hasPrefix("Mp") || link.label.hasPrefix("Mf"):
                complement(link.right, of: &phrase)
            default: break
            }
        }
        return phrase
    }

    private static let pronouns: Set<String> = [
        "it", "he", "she", "they", "him", "her", "them", "this", "these", "those", "that",
    ]

    /// The main word with those of an idiom that it ends.
    private mutating func nounText(_ word: Int) -> String {
        var text = text(word)
        var first = word
        while let link = linkage.before(first).first(where: { $0.label.hasPrefix("_") }) {
            place(link.left)
            first = link.left
            text = self.text(first) + " " + text
        }
        return text
    }

    /// What stands before a noun: D articles and owners, A adjectives, AN nouns, GN titles, L
    /// superlatives.
    private mutating func qualifier(_ link: Linkage.Link, of phrase: inout ReadPhrase) {
        let word = link.left
        guard let token = token(word) else { return }
        switch link.kind {
        case "D", "DD", "DT", "ND", "NM", "Dn":
            place(word)
            switch tokens[token].kind {
            case .number, .date, .measure, .duration:
                phrase.count = token
                // "Austria's nine states": the owner is joined to the number.
                for inner in linkage.before(word) where ["D", "DD"].contains(inner.kind) {
                    qualifier(inner, of: &phrase)
                }
            default: determiner(word, token, of: &phrase)
            }
        case "A", "AN", "L":
            // Adjectives may qualify through others: "a newly formed club".
            place(word)
            phrase.modifiers.append(token)
            for inner in linkage.before(word) where inner.kind == "EA" || inner.kind == "YS" {
                if let other = self.token(inner.left) {
                    place(inner.left)
                    phrase.modifiers.append(other)
                }
            }
        case "G":
            place(word)
            phrase.modifiers.append(token)
        case "GN":
            if let title = self.phrase(at: word, isSubject: true) { phrase.titles = [title] }
        default: break
        }
    }

    private mutating func determiner(_ word: Int, _ token: Int, of phrase: inout ReadPhrase) {
        // "'s" is the end of its owner.
        if text(word) == "'s" || text(word) == "'" || tokens[token].isPossessive {
            if let owner = linkage.before(word).first(where: { $0.kind == "YS" || $0.kind == "YP" }
            )?.left,
                let found = self.phrase(at: owner, isSubject: true)
            {
                phrase.owners = [found]
            }
            return
        }
        if Self.possessives.contains(text(word)) {
            var owner = ReadPhrase(head: token, word: text(word))
            owner.isPronoun = true
            phrase.owners = [owner]
            return
        }
        phrase.determiner = text(word)
        // "the first" and "the largest" are joined to the article.
        for link in linkage.after(word) where link.kind == "L" {
            if let other = self.token(link.right) {
                place(link.right)
                phrase.modifiers.append(other)
            }
        }
    }

    private static let possessives: Set<String> = ["its", "his", "her", "their", "whose"]

    private mutating func complement(_ preposition: Int, of phrase: inout ReadPhrase) {
        guard let token = token(preposition) else { return }
        if case .time = tokens[token].kind {
            // A time after a noun is told of by whoever asks for the phrase's complements.
            for word in linkage.words.indices where self.token(word) == token { place(word) }
            phrase.complements.append(
                .init(preposition: "", phrase: ReadPhrase(head: token, word: "")))
            return
        }
        guard let object = prepositionObject(preposition),
            let inner = self.phrase(at: object, isSubject: true)
        else { return }
        place(preposition)
        let found = ReadPhrase.Complement(preposition: text(preposition), phrase: inner)
        if !phrase.complements.contains(found) { phrase.complements.append(found) }
    }

    /// The members of a list: SJ links at "and", commas within.
    private mutating func list(at word: Int) -> ReadPhrase? {
        let links = linkage.links.filter {
            $0.kind == "SJ" && ($0.left == word || $0.right == word)
                && ["and", "or", "nor", ",", "&", "but"].contains(text(word))
        }
        guard !links.isEmpty, let head = token(word) else { return nil }
        place(word)
        var list = ReadPhrase(head: head, word: text(word))
        list.joint = text(word) == "or" ? .or : text(word) == "nor" ? .nor : .and
        if let both = left(word, ["XJ"]) {
            place(both)
            if text(both) == "neither" { list.joint = .nor }
        }
        for link in links {
            let other = link.left == word ? link.right : link.left
            // A comma is joined to the "and" whose list it goes on.
            if link.right == word, text(word) == ",",
                [",", "and", "or", "nor"].contains(text(other))
            {
                continue
            }
            if text(word) == ",", link.left == word, ["and", "or", "nor"].contains(text(other)) {
                continue
            }
            guard let member = phrase(at: other, isSubject: false) else { continue }
            if member.members.isEmpty {
                list.members.append(member)
            } else {
                list.members += member.members
            }
        }
        list.members.sort { $0.head < $1.head }
        return list.members.count > 1 ? list : list.members.first
    }

    /// A phrase after a verb without the prepositions that the verb may share: they go to the
    /// clause, all but "of".
    mutating func lifted(_ phrase: ReadPhrase, into read: inout ReadClause) -> ReadPhrase {
        var phrase = phrase
        for complement in phrase.complements where complement.preposition != "of" {
            let inner = lifted(complement.phrase, into: &read)
            if complement.preposition.isEmpty {
                if !read.times.contains(inner.head) { read.times.append(inner.head) }
                continue
            }
            let role = Role.preposition(complement.preposition)
            if read.clause.roles[role] == nil {
                read.clause.roles[role] = inner
            } else if read.clause.roles[role]?.head != inner.head {
                read.others.append(.init(preposition: complement.preposition, phrase: inner))
            }
        }
        phrase.complements.removeAll { $0.preposition != "of" }
        return phrase
    }
}
