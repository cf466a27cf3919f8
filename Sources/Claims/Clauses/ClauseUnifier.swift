import English
import Facts

/// What a clause of a claim says by a pattern of a relation.
struct ClauseMatch {
    /// What stands where the relation's subject does.
    var subject: ReadPhrase?
    /// What stands where its value does.
    var value: ReadPhrase?
    /// The tokens of the value that words of the pattern itself explain: "former".
    var explained: Set<Int> = []
    /// The token of the time that stands where its date does.
    var time: Int?
    /// The noun phrase that counts its values: "four focus areas".
    var counted: ReadPhrase?
    /// Whether the claim leaves out what the relation's own wording always says.
    var isIncomplete = false
    /// Whether the claim denies it by "no" before a noun.
    var isDenied = false
    /// The parts of the claim's clause that are explained.
    var roles: Set<Role> = []
    var times: Set<Int> = []
}

/// Holds a clause of a claim against a pattern.
struct ClauseUnifier {
    let pattern: ClausePattern
    let claim: ClauseFrame
    let tokens: SentenceTokens
    let form: (String) -> String

    /// The match, where the pattern explains the clause or a part of it.
    func match() -> ClauseMatch? {
        var match = ClauseMatch()
        if let noun = pattern.frame.noun {
            guard let other = claim.noun, nouns(noun, other, &match) else { return nil }
            // "has no border with": what there is none of is denied.
            switch other.determiner {
            case "no": match.isDenied = true
            case let word where Self.plainDeterminers.contains(word): break
            default: return nil
            }
        }
        for (role, wanted) in pattern.frame.roles {
            if let given = claim.roles[role] {
                guard phrase(wanted, given, &match) else { return nil }
                match.roles.insert(role)
            } else if !hasSlot(wanted) {
                // What is open to members is not simply open.
                guard !pattern.frame.key.hasPrefix("a:"), isCircumstance(wanted) else { return nil }
                match.isIncomplete = true
            } else if !(pattern.frame.noun != nil && match.counted != nil && isSlot(wanted)) {
                return nil
            }
        }
        guard times(&match), adverbs(&match), tense() else { return nil }
        return match.subject == nil ? nil : match
    }

    // MARK: Slots

    private func slot(_ token: Int, in tokens: SentenceTokens) -> SentenceTokens.Payload? {
        tokens.parts.indices.contains(token) ? tokens.parts[token].payload : nil
    }

    private func isSlot(_ phrase: ReadPhrase) -> Bool {
        switch slot(phrase.head, in: pattern.tokens) {
        case .subject?, .value?: true
        default: false
        }
    }

    private func hasSlot(_ phrase: ReadPhrase) -> Bool {
        phrase.tokens.contains { token in
            switch slot(token, in: pattern.tokens) {
            case .subject?, .value?: true
            default: false
            }
        }
    }

    /// Whether a phrase of the pattern names something: "on a visit to Estonia" may be left out of
    /// what it goes with, "into the world" of "came into the world" may not.
    private func isCircumstance(_ phrase: ReadPhrase) -> Bool {
        phrase.tokens.contains { token in
            if case .names? = slot(token, in: pattern.tokens) { true } else { false }
        }
    }

    // MARK: Phrases

    /// Determiners that say no more of a thing than which it is, or that it is one.
    private static let plainDeterminers: Set<String> = [
        "", "the", "a", "an", "this", "that", "both",
    ]

    private func phrase(
        _ wanted: ReadPhrase, _ given: ReadPhrase, _ match: inout ClauseMatch
    ) -> Bool {
        guard Self.plainDeterminers.contains(given.determiner) else { return false }
        switch slot(wanted.head, in: pattern.tokens) {
        case .subject?:
            guard bind(wanted, given, &match) else { return false }
            match.subject = given
            return true
        case .value?:
            // "five visitors": the number counts the pattern's own noun.
            guard bind(wanted, given, &match) else { return false }
            match.value = given
            return true
        case .names(let own, _, _)?:
            guard case .names(let others, _, _)? = slot(given.head, in: tokens),
                given.members.isEmpty, given.modifiers.isEmpty, given.owner == nil,
                given.complements.isEmpty
            else { return false }
            return Set(own.map(\.entity)) == Set(others.map(\.entity))
        default: return constant(wanted, given, &match)
        }
    }

    /// What is named with words of the pattern's own around it: "a former {value}".
    private func bind(
        _ wanted: ReadPhrase, _ given: ReadPhrase, _ match: inout ClauseMatch
    ) -> Bool {
        for modifier in wanted.modifiers {
            let word = wordForm(modifier, pattern.tokens)
            guard let found = given.modifiers.first(where: { wordForm($0, tokens) == word }) else {
                return false
            }
            match.explained.insert(found)
        }
        return wanted.complements.isEmpty && wanted.owners.isEmpty
    }

    private func constant(
        _ wanted: ReadPhrase, _ given: ReadPhrase, _ match: inout ClauseMatch
    ) -> Bool {
        guard given.members.isEmpty, wanted.members.isEmpty,
            form(wanted.word) == form(given.word), isWord(given.head), isWord(wanted.head)
        else { return false }
        return nouns(wanted, given, &match)
            && owners(wanted.owner, given.owner, &match)
    }

    private func owners(
        _ wanted: ReadPhrase?, _ given: ReadPhrase?, _ match: inout ClauseMatch
    ) -> Bool {
        switch (wanted, given) {
        case (nil, nil): return true
        case (let wanted?, let given?): return phrase(wanted, given, &match)
        case (let wanted?, nil):
            guard !hasSlot(wanted) else { return false }
            match.isIncomplete = true
            return true
        case (nil, _?): return false
        }
    }

    /// Compares two nouns with what stands around them, but for whose they are.
    private func nouns(
        _ wanted: ReadPhrase, _ given: ReadPhrase, _ match: inout ClauseMatch
    ) -> Bool {
        let own = wanted.modifiers.map { wordForm($0, pattern.tokens) }
        let others = given.modifiers.map { wordForm($0, tokens) }
        guard others.allSatisfy(own.contains) else { return false }
        if !own.allSatisfy(others.contains) {
            // A shorter noun may mean another thing: a focus area is no area.
            guard pattern.frame.noun == nil || wanted.head != pattern.frame.noun?.head else {
                return false
            }
            match.isIncomplete = true
        }
        switch (wanted.count, given.count) {
        case (nil, nil): break
        case (let slot?, let count?):
            guard case .value? = self.slot(slot, in: pattern.tokens) else { return false }
            match.value = ReadPhrase(head: count, word: "")
        case (nil, _?):
            guard pattern.frame.noun?.head == wanted.head else { return false }
            match.counted = given
        case (let slot?, nil):
            if case .value? = self.slot(slot, in: pattern.tokens) { return false }
            match.isIncomplete = true
        }
        for complement in given.complements where complement.preposition != "of" {
            guard
                let other = wanted.complements.first(where: {
                    $0.preposition == complement.preposition
                }), phrase(other.phrase, complement.phrase, &match)
            else { return false }
        }
        for complement in wanted.complements where complement.preposition != "of" {
            let isGiven = given.complements.contains {
                $0.preposition == complement.preposition
            }
            if !isGiven {
                guard !hasSlot(complement.phrase) else { return false }
                match.isIncomplete = true
            }
        }
        return given.titles.isEmpty
    }

    private func isWord(_ token: Int) -> Bool {
        for tokens in [tokens, pattern.tokens] where tokens.parts.indices.contains(token) {
            if case .word = tokens.parts[token].payload { return true }
        }
        return false
    }

    private func wordForm(_ token: Int, _ tokens: SentenceTokens) -> String {
        guard tokens.parts.indices.contains(token) else { return "" }
        let range = tokens.parts[token].range
        guard !range.isEmpty else { return "" }
        return tokens.clause.words[range].map { form($0.stem) }.joined(separator: " ")
    }

    // MARK: Adjuncts

    private func times(_ match: inout ClauseMatch) -> Bool {
        let hasSlot = pattern.frame.read.times.contains {
            if case .value? = slot($0, in: pattern.tokens) { true } else { false }
        }
        if hasSlot, let time = claim.read.times.first, claim.read.times.count == 1 {
            guard pattern.timeWord.map({ fits($0, time) }) ?? true else { return false }
            match.time = time
            match.times = [time]
        }
        return true
    }

    /// Whether a time begins where the pattern's does: "since 2019", "from 2019".
    private func fits(_ word: String, _ time: Int) -> Bool {
        guard Self.beginnings.contains(word) else { return true }
        let range = tokens.parts[time].range
        guard let first = range.first.map({ tokens.clause.words[$0].text }),
            isDate(tokens.parts[time].payload)
        else { return false }
        return Self.beginnings.contains(first)
    }

    private func isDate(_ payload: SentenceTokens.Payload) -> Bool {
        switch payload {
        case .time(.at), .time(.since): true
        default: false
        }
    }

    private static let beginnings: Set<String> = ["since", "from"]

    /// Whether what is said of the present is not only so in the past, and the other way.
    private func tense() -> Bool {
        guard pattern.frame.key == "v:be" else { return true }
        let (own, other) = (pattern.frame.read.clause.tense, claim.read.clause.tense)
        return !(own == .past && other == .present) && other != .future
    }

    /// Adverbs of the claim that the pattern has not change what is said, but for some that only
    /// tell how the sentence goes on.
    private func adverbs(_ match: inout ClauseMatch) -> Bool {
        let own = pattern.frame.read.adverbs.map { wordForm($0, pattern.tokens) }
        let others = claim.read.adverbs.map { wordForm($0, tokens) }
        if !own.allSatisfy(others.contains) { match.isIncomplete = true }
        return others.allSatisfy { own.contains($0) || Self.harmless.contains($0) }
    }

    private static let harmless: Set<String> = Set(
        [
            "also", "indeed", "actually", "really", "finally", "eventually", "originally", "too",
            "itself", "now", "already",
        ].map(GrammarReader.form))
}
