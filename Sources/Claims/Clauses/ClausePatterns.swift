import English
import Facts
import Wording

/// What a relation's own wording says, as a clause with places for subject and value.
struct ClausePattern {
    /// The relation's place in the bank.
    let relation: Int
    let frame: ClauseFrame
    let tokens: SentenceTokens
    /// Whether it comes from a word for the relation and not from a sentence about it.
    var isSynonym: Bool
    /// The preposition of its date where that is part of what is said: "since".
    var timeWord: String?
    /// Whether its word says more than the relation's own.
    var isNarrower = false
}

/// The clauses of a bank's relations, by what they say.
///
/// They are read from the bank's own sentences by the reader that reads claims, so that both take
/// the same words to mean the same.
struct ClausePatterns {
    private var byKey: [String: [ClausePattern]] = [:]

    /// Reads the wording of the relations that the bank's facts use.
    init(_ base: ReadingBase, reader: GrammarReader) {
        for (place, relation) in base.model.bank.relations.enumerated() {
            var seen: Set<String> = []
            var own: [ClausePattern] = []
            for (sentence, isSynonym) in Self.sentences(of: relation)
            where seen.insert(sentence).inserted {
                for var pattern in reader.patterns(sentence, relation, place, isSynonym: isSynonym)
                {
                    if isSynonym {
                        guard !Self.turnsRound(pattern, beside: own) else { continue }
                        pattern.isNarrower = reader.meaning.isNarrower(
                            pattern.frame, than: own.map(\.frame))
                    } else {
                        own.append(pattern)
                    }
                    byKey[pattern.frame.key, default: []].append(pattern)
                }
            }
        }
    }

    /// Whether a verb for a relation would have its subject do what the relation's own wording has
    /// done to it: an institute is led by someone, and does not lead them.
    private static func turnsRound(_ pattern: ClausePattern, beside own: [ClausePattern]) -> Bool {
        func role(_ pattern: ClausePattern) -> Role? {
            pattern.frame.roles.first { _, phrase in
                if case .subject = pattern.tokens.parts[phrase.head].payload { true } else { false }
            }?.key
        }
        let frame = pattern.frame
        guard frame.key.hasPrefix("v:"), frame.roles[.subject] != nil, frame.roles[.object] != nil,
            let given = role(pattern)
        else { return false }
        return !own.contains { $0.frame.key.hasPrefix("v:") && role($0) == given }
    }

    /// The patterns that say what a key names.
    func patterns(for key: String) -> [ClausePattern] { byKey[key] ?? [] }

    /// Stand for subject and value in a sentence that is read for its clause.
    static let (subjectWord, valueWord) = ("Qsubject", "Qvalue")
    /// Stands for a date that is named like a thing: "the launch date is {date}".
    static let dateWord = "Qdate"

    /// The sentences that say a relation: its own, and those that its noun and synonyms make.
    private static func sentences(of relation: Relation) -> [(text: String, isSynonym: Bool)] {
        var found: [(String, Bool)] = relation.claims.map { (filled($0), false) }
        if let noun = relation.noun {
            found.append(("\(subjectWord)'s \(noun) is \(valueWord).", false))
            if relation.range == .date {
                found.append(("\(subjectWord)'s \(noun) is \(dateWord).", false))
            }
        }
        let when = valueWord
        for synonym in relation.synonyms {
            let words = synonym.split(separator: " ")
            guard let last = words.last else { continue }
            if last == "of", words.count > 1 {
                found.append(("\(synonym) \(subjectWord) took place \(when).", true))
            } else {
                // A verb, a participle or a noun: the grammar takes what fits.
                found.append(("\(subjectWord) \(synonym) \(when).", true))
                found.append(("\(subjectWord) was \(synonym) \(when).", true))
                found.append(("\(subjectWord)'s \(synonym) is \(when).", true))
            }
        }
        return found
    }

    private static func filled(_ template: Template) -> String {
        template.pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .place(.subject): subjectWord
            case .place(.subjectPossessive): "\(subjectWord)'s"
            case .place(.value), .place(.when): valueWord
            case .place(.valuePossessive): "\(valueWord)'s"
            }
        }.joined()
    }
}
