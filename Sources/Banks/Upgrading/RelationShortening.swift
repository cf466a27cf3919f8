import English
import Facts
import Wording

extension Relation {
    /// The relation in one line, where a line makes its first claim and denial word for word; what
    /// the line does not make stays as a sentence, so that nothing is worded anew.
    func shortened() -> Relation? {
        // A bank may have reworded what is built in, whose line then says something else.
        guard line == nil || line == Vocabulary.relation(id)?.line, let claim = claims.first else {
            return nil
        }
        let candidates = LineCandidates(self, claim).all
        return candidates.compactMap { shortened(by: $0) }.min { $0.kept < $1.kept }?.relation
    }

    /// The relation by a line, and how many of its parts stay sentences.
    private func shortened(by line: RelationLine) -> (relation: Relation, kept: Int)? {
        var short = self
        short.line = line
        short.wordLine()
        guard short.claims.first == claims.first, short.negations.first == negations.first else {
            return nil
        }
        let made = Set(short.synonyms)
        short.line?.words = synonyms.filter { !made.contains($0) }
        short.wordLine()
        let (worded, nouns) = (short, (short.noun, short.pluralNoun))
        short.question = question
        short.claims = claims
        short.negations = negations
        short.inverse = inverse
        // A name that the bank gives its values and the line would not.
        if line.verb == nil, line.adjective == nil, worded.claims != claims { return nil }
        guard nouns.0 == noun, pluralNoun == nil || nouns.1 == pluralNoun else { return nil }
        let kept = [
            worded.question != question, worded.claims != claims, worded.negations != negations,
            worded.inverse != inverse,
        ].count { $0 }
        return (short, kept)
    }
}

/// The lines that may say what a relation's first claim says.
struct LineCandidates {
    private let relation: Relation
    private let claim: Template

    init(_ relation: Relation, _ claim: Template) {
        self.relation = relation
        self.claim = claim
    }

    /// Every line worth a try.
    var all: [RelationLine] {
        (verbs + nouns).flatMap { line in
            withSynonyms(line).flatMap { line in
                let tenses: [RelationLine.Tense?] = [nil, .present, .past, .perfect]
                return tenses.map { tense in
                    var line = line
                    line.tense = tense
                    return line
                }
            }
        }
    }

    private func base() -> RelationLine {
        var line = RelationLine()
        line.noun = relation.noun
        line.nouns = relation.pluralNoun
        line.singles = []
        return line
    }

    /// "{subject} was founded {when}.", "{subject} crippled the country."
    private var verbs: [RelationLine] {
        guard let words = Self.words(of: claim) else { return [] }
        return Self.phrases(for: words).flatMap { phrase -> [RelationLine] in
            var line = base()
            line.verb = phrase
            line.roles = [RelationLine.Role(roleName, relation.range)]
            var lines = [line]
            if phrase.hasSuffix(" by"), phrase.hasPrefix("be "),
                let verb = (try? PredicatePhrase(verb: phrase))?.clause.predicate.lemma
            {
                line.verb = verb
                line.roles = [RelationLine.Role("by", relation.range)]
                lines.insert(line, at: 0)
            }
            return lines.map(settled)
        }
    }

    /// "The capital of {subject} is {value}.", "{value} is one of {subject's} focus areas."
    private var nouns: [RelationLine] {
        guard relation.noun != nil else { return [] }
        var line = base()
        line.roles = [RelationLine.Role(roleName, relation.range)]
        return [settled(line)]
    }

    private var roleName: String { relation.range == .date ? "when" : "object" }

    private func settled(_ line: RelationLine) -> RelationLine {
        var line = line
        if relation.cardinality == .one { line.singles = line.roles.map(\.name) }
        return line
    }

    /// What the deed is called where a claim says that it took place.
    private var deed: String? {
        relation.claims.lazy.compactMap { claim in
            claim.source.wholeMatch(of: /The (.+) of \{subject\} took place \{when\}\./)
                .map { String($0.1) }
        }.first
    }

    /// The line with the further claims as synonyms, and without them.
    private func withSynonyms(_ line: RelationLine) -> [RelationLine] {
        guard line.verb != nil else { return [line] }
        var line = line
        line.deed = deed
        let further = relation.claims.dropFirst().compactMap(Self.words)
            .compactMap { Self.phrases(for: $0).first }
        var said = line
        said.synonyms = further
        return further.isEmpty ? [line] : [said, line]
    }

    /// The words between subject and value.
    private static func words(of template: Template) -> String? {
        var pieces = template.pieces[...]
        guard pieces.popFirst() == .place(.subject), case .words(var words)? = pieces.popFirst()
        else { return nil }
        if let place = pieces.popFirst() {
            guard [.place(.value), .place(.when)].contains(place),
                pieces.popFirst() == .words("."), pieces.isEmpty
            else { return nil }
        } else {
            guard words.hasSuffix(".") else { return nil }
            words.removeLast()
        }
        return words.split(separator: " ").joined(separator: " ")
    }

    /// The words with their verb in its dictionary form.
    private static func phrases(for words: String) -> [String] {
        let parts = words.split(separator: " ").map(String.init)
        // After an auxiliary comes no finite verb: "can be described".
        let auxiliaries: Set<String> = ["can", "be", "has", "have", "is", "was", "are", "were"]
        let first = parts.firstIndex(where: auxiliaries.contains) ?? parts.count
        return parts.indices.prefix(min(3, first + 1)).flatMap { place -> [String] in
            var bases: [String] = []
            switch parts[place] {
            case "is", "was", "are", "were": bases = ["be"]
            default:
                bases = VerbLexicon.readings(of: parts[place])
                    .filter { [.past, .thirdPerson].contains($0.form) }.map(\.verb.base)
            }
            return bases.map { base in
                (parts[..<place] + [base] + parts[(place + 1)...]).joined(separator: " ")
            }
        } + [words]
    }
}
