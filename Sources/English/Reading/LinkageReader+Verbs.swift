/// A main verb with its auxiliaries.
struct ReadVerbGroup {
    /// The main verb.
    var main: Int
    /// Every main verb, where "and" joins several under one auxiliary.
    var mains: [Int] = []
    var isPassive = false
    var tense: Tense = .present
    var denial: String?
    /// A modal verb that leaves open whether it is so.
    var modal: Int?
    var adverbs: [Int] = []
    var isAside = false

    init(main: Int) {
        self.main = main
        mains = [main]
    }
}

extension LinkageReader {
    /// Modal verbs that assert nothing.
    private static let modals: Set<String> = [
        "may", "might", "could", "would", "should", "can", "must", "ought",
    ]

    /// Follows auxiliaries to the main verb: I of modals and "do", PP of "have", Pv and Pg of "be".
    mutating func verbGroup(from finite: Int) -> ReadVerbGroup {
        var group = ReadVerbGroup(main: finite)
        if linkage.words[finite].tag.hasSuffix("-d") { group.tense = .past }
        var current = finite
        for _ in 0..<6 {
            collectAdverbs(at: current, into: &group)
            if Self.modals.contains(text(current)) { group.modal = token(current) }
            if text(current) == "will" || text(current) == "shall" { group.tense = .future }
            guard let link = linkage.after(current).first(where: isAuxiliary) else { break }
            place(current)
            if link.kind == "IV", let to = right(current, ["TO"]) { place(to) }
            if link.kind == "PP" { group.tense = .perfect }
            group.isPassive = link.label.hasPrefix("Pv") || isParticiple(link)
            current = link.right
        }
        group.main = current
        let joined = members(of: current)
        group.mains = joined.map(\.verb)
        if joined.count > 1 { place(current) }
        for main in group.mains where main != current { collectAdverbs(at: main, into: &group) }
        return group
    }

    private func isAuxiliary(_ link: Linkage.Link) -> Bool {
        switch link.kind {
        case "I": text(link.left) != "to"
        // "used to be"
        case "IV": text(link.left) == "used"
        case "PP": true
        case "P":
            isBe(link.left)
                && (link.label.hasPrefix("Pv") || link.label.hasPrefix("Pg") || isParticiple(link))
        default: false
        }
    }

    private func isBe(_ word: Int) -> Bool {
        [
            "be", "is", "are", "was", "were", "been", "being", "am", "get", "gets", "got",
            "isn't", "aren't", "wasn't", "weren't",
        ].contains(text(word))
    }

    /// "is based", where the grammar takes "based" for an adjective.
    private func isParticiple(_ link: Linkage.Link) -> Bool {
        link.label.hasPrefix("Pa") && linkage.words[link.right].tag == "v-d"
    }

    /// "not" and adverbs that stand by a verb: N, E, EB, En.
    mutating func collectAdverbs(at verb: Int, into group: inout ReadVerbGroup) {
        let near =
            linkage.after(verb).filter { ["N", "EB"].contains($0.kind) }.map(\.right)
            + linkage.before(verb).filter { ["E", "N"].contains($0.kind) }.map(\.left)
        if text(verb).hasSuffix("n't") { group.denial = "not" }
        for adverb in near {
            guard let token = token(adverb) else { continue }
            let denies = ["not", "n't", "never"].contains(text(adverb))
            // What is denied twice is not read: the second word is left over.
            if denies, group.denial != nil { continue }
            place(adverb)
            switch text(adverb) {
            case _ where denies: group.denial = text(adverb)
            default: if !group.adverbs.contains(token) { group.adverbs.append(token) }
            }
        }
    }

    /// The clause of a verb group with its subject.
    mutating func clause(_ group: ReadVerbGroup, subject: Int?, shared: Int?) -> ReadClause? {
        guard let verbToken = token(group.main) else { return nil }
        let subjectPhrase = subject.flatMap { phrase(at: $0, isSubject: true) }
        guard subjectPhrase != nil || subject == nil else { return nil }
        place(group.main)
        if let shared { place(shared) }
        var predicate = Predicate(.verb, verbLemma(group.main))
        var particleWord: Int?
        if let particle = right(group.main, ["K"]), linkage.words[particle].tag != "a" {
            place(particle)
            particleWord = particle
            predicate.particle = text(particle)
        }
        var clause = Clause<ReadPhrase>(predicate)
        clause.tense = group.tense
        clause.voice = group.isPassive ? .passive : .active
        clause.isDenied = group.denial != nil
        clause.roles[group.isPassive ? .object : .subject] = subjectPhrase
        var read = ReadClause(clause: clause, verb: verbToken)
        read.denial = group.denial
        read.adverbs = group.adverbs
        read.isAside = group.isAside
        if let modal = group.modal { read.context = .modal(modal) }
        complete(&read, verb: group.main, isPassive: group.isPassive, particle: particleWord)
        if let shared { joined(&read, at: shared, verb: group.main) }
        if let subject { fronted(&read, subject: subject) }
        return read
    }

    /// The dictionary form of a verb, with the words of an idiom that it is part of: "take part".
    private mutating func verbLemma(_ main: Int) -> String {
        var words = [main]
        while let first = words.first,
            let link = linkage.before(first).first(where: { $0.label.hasPrefix("_") })
        {
            place(link.left)
            words.insert(link.left, at: 0)
        }
        let verb = lemma(text(words[0]))
        return ([verb] + words.dropFirst().map(text)).joined(separator: " ")
    }

    /// Objects and adjuncts that links from the verb lead to.
    private mutating func complete(
        _ read: inout ReadClause, verb: Int, isPassive: Bool, particle: Int?
    ) {
        let object: Role = isPassive ? .recipient : .object
        for link in linkage.after(verb) {
            switch link.kind {
            case "O", "OD", "OT", "OX":
                guard let found = phrase(at: link.right, isSubject: false) else { break }
                let taken = read.clause.roles[object] != nil
                read.clause.roles[taken ? .recipient : object] = lifted(found, into: &read)
            case "P" where link.label.hasPrefix("Pg"): subordinate(link, in: &read)
            case "P": adjunct(link.right, into: &read, isPredicate: true)
            case "MV" where isMeasure(link.right) && read.clause.roles[object] == nil:
                read.clause.roles[object] = phrase(at: link.right, isSubject: false)
            case "MV", "PP", "MG": adjunct(link.right, into: &read)
            case "TO", "IV", "TH", "QI", "TI": subordinate(link, in: &read)
            default: break
            }
        }
        // "the centre that Japan joined": what stands before is the object.
        if read.clause.roles[object] == nil, !isPassive,
            let link = linkage.before(verb).first(where: { $0.kind == "B" }),
            read.clause.roles[.subject]?.head != token(link.left),
            let found = phrase(at: link.left, isSubject: true)
        {
            read.clause.roles[.object] = found
            if let pronoun = right(link.left, ["R"]) { place(pronoun) }
        }
    }

    /// What stands under the verb with "to" or "that": it is not asserted, and neither is the verb
    /// with what it says of it understood.
    private mutating func subordinate(_ link: Linkage.Link, in read: inout ReadClause) {
        guard let token = token(link.right) else { return }
        if link.kind == "TO" || link.kind == "IV" {
            read.context = read.context ?? .infinitive(read.verb)
        } else if link.kind == "TH" || link.kind == "QI" || link.kind == "P" {
            read.context = read.context ?? .reported(token)
        }
    }

    /// Adjuncts of the "and" that joins verbs: of the last of them.
    private mutating func joined(_ read: inout ReadClause, at joint: Int, verb: Int) {
        let members = members(of: joint).map(\.verb)
        let isLast = members.last == verb || verbGroupReaches(members.last, verb)
        for link in linkage.after(joint) where link.kind == "MV" {
            let isShared =
                members.allSatisfy { linkage.words[$0].tag == "v-d" } && read.times.isEmpty
            if isLast || isShared { adjunct(link.right, into: &read) }
        }
    }

    private func verbGroupReaches(_ start: Int?, _ verb: Int) -> Bool {
        guard var current = start else { return false }
        for _ in 0..<6 {
            if current == verb { return true }
            guard let link = linkage.after(current).first(where: isAuxiliary) else { return false }
            current = link.right
        }
        return false
    }

    /// What stands before the subject: "In 2008, Japan …".
    private mutating func fronted(_ read: inout ReadClause, subject: Int) {
        for link in linkage.before(subject) where link.kind == "CO" {
            if isVerb(link.left) { continue }
            adjunct(link.left, into: &read)
        }
    }

    private func isMeasure(_ word: Int) -> Bool {
        switch kind(word) {
        case .measure?, .duration?: true
        default: false
        }
    }

    /// A preposition with what it joins, a time, an adverb or an adjective.
    ///
    /// - Parameter isPredicate: whether an adjective is what the verb says: "is open".
    mutating func adjunct(_ word: Int, into read: inout ReadClause, isPredicate: Bool = false) {
        guard let token = token(word), !["N", "E"].contains(text(word)) else { return }
        if text(word) == "not" || text(word) == "never" {
            guard read.denial == nil else { return }
            place(word)
            read.denial = text(word)
            read.clause.isDenied = true
            return
        }
        if case .time = tokens[token].kind {
            for place in linkage.words.indices where self.token(place) == token {
                self.place(place)
            }
            if !read.times.contains(token) { read.times.append(token) }
            return
        }
        if let gerund = linkage.after(word).first(where: { $0.label.hasPrefix("Mgp") })?.right,
            let object = right(gerund, ["O"]), let found = phrase(at: object, isSubject: false)
        {
            place(word)
            place(gerund)
            let role = Role.preposition("\(text(word)) \(lemma(text(gerund)))")
            read.clause.roles[role] = lifted(found, into: &read)
            return
        }
        if let object = prepositionObject(word) {
            guard let found = phrase(at: object, isSubject: false) else { return }
            place(word)
            let phrase = lifted(found, into: &read)
            let role = Role.preposition(preposition(word))
            if read.clause.voice == .passive, text(word) == "by", read.clause.roles[.subject] == nil
            {
                read.clause.roles[.subject] = phrase
            } else if read.clause.roles[role] == nil {
                read.clause.roles[role] = phrase
            } else {
                let other = ReadPhrase.Complement(preposition: text(word), phrase: phrase)
                if !read.others.contains(other) { read.others.append(other) }
            }
            return
        }
        let tag = linkage.words[word].tag
        if tag.hasPrefix("a"), isPredicate {
            place(word)
            read.adjective = token
            read.adjectiveWord = lemma(text(word))
            for link in linkage.after(word) where link.kind == "MV" {
                adjunct(link.right, into: &read)
            }
            if linkage.after(word).contains(where: { $0.kind == "TO" }) {
                read.context = read.context ?? .infinitive(token)
            }
        } else if tag.hasPrefix("e") || tag.hasPrefix("a") || tag.isEmpty,
            linkage.after(word).allSatisfy({ ["CO", "Xc", "X"].contains($0.kind) })
        {
            place(word)
            if !read.adverbs.contains(token) { read.adverbs.append(token) }
        }
    }

    /// The words of a preposition, an idiom's too: "according to".
    private mutating func preposition(_ word: Int) -> String {
        var words = [word]
        while let first = words.first,
            let link = linkage.before(first).first(where: { $0.label.hasPrefix("_") })
        {
            place(link.left)
            words.insert(link.left, at: 0)
        }
        return words.map(text).joined(separator: " ")
    }

    /// What a preposition joins: J, and IN, ON, TM of times.
    func prepositionObject(_ word: Int) -> Int? {
        linkage.after(word).first { ["J", "IN", "ON", "TM", "JT", "JG"].contains($0.kind) }?.right
    }
}
