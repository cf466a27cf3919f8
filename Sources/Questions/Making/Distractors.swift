import Facts
import Wording

/// A wrong value with what it would have been right for.
struct Distractor: Hashable, Sendable {
    let value: Value
    let text: String
    let lure: String?
}

extension Workshop {
    /// How many candidates are looked at for one question, so that its cost does not grow with the
    /// bank.
    static let reach = 48

    /// Wrong values for a fact's value, each provably false in the frame, the most fitting first.
    ///
    /// Sources: the author's own, the same relation of other subjects, other facts of the subject
    /// and its neighbours, entities of the same kind, and for dates and numbers what a mistaken
    /// reader would give (Papasalouros et al. 2008; Vinu and Kumar 2015).
    func distractors(
        for key: Value, of asked: AskedFact, random: inout SeededRandom, avoiding stem: String
    ) -> [Distractor] {
        // The author's are wrong in the article's form: "days" beside "weeks", not beside "22 days".
        let ofAuthor = asked.values == asked.fact.values ? asked.fact.distractors : []
        var candidates = ofAuthor.map { ($0, 0) }
        candidates += siblings(of: asked, random: &random)
        switch key {
        case .entity(let id):
            if let kind = model.kind(of: id) {
                candidates += random.sample(Self.reach, of: model.entities(of: kind))
                    .map { (.entity($0.id), 2) }
            }
        case .date(.on(let date)):
            candidates += misreadings(of: date, random: &random).map { ($0, 3) }
        case .number(let quantity):
            candidates += misreadings(of: quantity, random: &random).map { ($0, 3) }
        default: break
        }
        candidates = Closeness(to: key, difficulty).ranked(candidates)
        return sound(candidates, key: key, asked: asked, stem: stem)
    }

    private func siblings(
        of asked: AskedFact, random: inout SeededRandom
    ) -> [(Value, Int)] {
        var found: [(Value, Int)] = []
        for fact in random.sample(Self.reach, of: model.facts(of: asked.relation.id)) {
            found += fact.values.map { ($0, 1) }
        }
        // Words that answer another question do not answer this one; things and dates may.
        for fact in model.facts(about: asked.fact.subject).prefix(Self.reach)
        where fact.id != asked.fact.id && asked.relation.range != .text {
            found += fact.values.map { ($0, 1) }
        }
        if asked.relation.range == .date {
            // A date that the article does not tell is none that its reader would mix up.
            for fact in random.sample(Self.reach, of: model.bank.facts)
            where fact.basis != .outside || asked.fact.basis == .outside {
                found += fact.values.map { ($0, 2) }
            }
        }
        return found
    }

    /// Keeps what is provably false, of the key's form, unlike the key, unlike each other and not
    /// given in the stem.
    private func sound(
        _ candidates: [(Value, Int)], key: Value, asked: AskedFact, stem: String
    ) -> [Distractor] {
        let signs = model.signs
        let keyWords = TextKey(phrasing.value(key), signs).words
        var taken: Set<TextKey> = Set(names(of: key).map { TextKey($0, signs) })
        let stemWords = TextKey(stem).words
        // The most fitting first, so that the rest need not be looked at; the farthest come last.
        let ranked = candidates.enumerated().sorted {
            ($0.element.1, $0.offset) < ($1.element.1, $1.offset)
        }
        // Dates and numbers are wanted on both sides of the key, so none of them is cut off.
        let isOrdered = OptionRow.rank(key) != nil
        let ofAuthor = Set(asked.fact.distractors)
        let most = isOrdered ? .max : difficulty == .far ? Self.reach : Self.offered
        // Nothing stands to itself as it may stand to another.
        var seen: Set<Value> = [key, .entity(asked.fact.subject)]
        let toldYear = yearTold(of: key, by: asked.fact.subject)
        var kept: [(value: Value, text: String, words: [String])] = []
        for (_, (value, _)) in ranked {
            guard kept.count < most, let value = fitted(value, to: key),
                seen.insert(value).inserted, toldYear == nil || value.year == toldYear
            else { continue }
            let text = phrasing.value(value)
            let words = TextKey(text, signs).words
            let own = names(of: value).map { TextKey($0, signs) }
            guard own.allSatisfy({ !taken.contains($0) && !$0.words.isEmpty }),
                !Self.overlap(words, keyWords), !stemWords.contains(sequence: words),
                kept.allSatisfy({ !Self.overlap($0.words, words) }),
                isRefuted(value, asked)
            else { continue }
            taken.formUnion(own)
            kept.append((value, text, words))
        }
        // Whom the author wants beside the key is likelier than whatever else there is.
        let own = kept.filter { ofAuthor.contains($0.value) }
        if own.count >= 3 { kept = own }
        return kept.suffix(isOrdered ? kept.count : Self.offered).map {
            Distractor(value: $0.value, text: $0.text, lure: nil)
        }
    }

    /// From how many distractors options are drawn.
    private static let offered = 16

    /// The distractor with what it would have been right for, looked up only for what is offered.
    func explained(
        _ distractor: Distractor, _ asked: AskedFact, for key: Value? = nil
    ) -> Distractor {
        let slip = key.flatMap { Slips.sentence(distractor.value, for: $0, in: model) }
        return Distractor(
            value: distractor.value, text: distractor.text,
            lure: distractor.lure ?? lure(distractor.value, asked) ?? slip)
    }

    /// Whether the words of one stand together in the other.
    private static func overlap(_ left: [String], _ right: [String]) -> Bool {
        left.count <= right.count
            ? right.contains(sequence: left) : left.contains(sequence: right)
    }

    /// The value in the form of the key, or nil where it cannot have it.
    private func fitted(_ value: Value, to key: Value) -> Value? {
        switch (value, key) {
        case (.entity(let id), .entity(let other)):
            return id != other && model.kind(of: id) == model.kind(of: other) ? value : nil
        case (.date(.on(let date)), .date(.on(let wanted))):
            guard date.isExact, date.precision >= wanted.precision else { return nil }
            return .date(.on(date.truncated(to: wanted.precision)))
        case (.number(let quantity), .number(let wanted)):
            return quantity.unit == wanted.unit ? value : nil
        case (.text, .text): return value
        default: return nil
        }
    }

    /// The year of a date where the subject's name tells it, so that no other can be believed: "the
    /// flood of 1953".
    private func yearTold(of key: Value, by subject: EntityID) -> Int? {
        guard let year = key.year, ItemRules.contains(phrasing.name(subject), String(year)) else {
            return nil
        }
        return year
    }

    private func names(of value: Value) -> [String] {
        if case .entity(let id) = value, let entity = model.entity(id) { return entity.names }
        return [phrasing.value(value)]
    }

    func isRefuted(_ value: Value, _ asked: AskedFact) -> Bool {
        let claim = Proposition(asked.fact.subject, asked.relation.id, value)
        return model.judge(claim, in: asked.frame).label == .refuted
    }

    /// What a wrong value would have been right for, as a sentence.
    func lure(_ value: Value, _ asked: AskedFact) -> String? {
        if asked.frame == .article, asked.fact.record?.verdict == .disagrees,
            asked.fact.record?.values.contains(value) == true
        {
            return "That is what the public record says; the \(noun) says otherwise."
        }
        if asked.frame == .record, asked.fact.record?.verdict == .disagrees,
            asked.fact.values.contains(value)
        {
            return "That is what the \(noun) says; the public record says otherwise."
        }
        for fact in model.facts(of: asked.relation.id, valued: value)
        where fact.id != asked.fact.id && fact.holds && fact.nature == .fact {
            return sentence(fact, [value])
        }
        if let fact = dated(value) { return sentence(fact, fact.values) }
        if case .entity(let id) = value {
            for fact in model.facts(naming: id)
            where fact.id != asked.fact.id && fact.holds && fact.nature == .fact {
                return sentence(fact, fact.values)
            }
            for fact in model.facts(about: id) where fact.nature == .fact {
                return sentence(fact, fact.values)
            }
        }
        return nil
    }

    /// A fact that a date is right for, among the bank's first ones.
    private func dated(_ value: Value) -> Fact? {
        guard case .date(.on(let date)) = value else { return nil }
        return model.bank.facts.prefix(Self.reach * 4).first { fact in
            guard fact.nature == .fact, fact.holds, fact.basis != .outside,
                case .date(.on(let own))? = fact.values.first
            else { return false }
            return own.truncated(to: date.precision) == date
        }
    }
}

extension Value {
    /// The year of an exact date.
    fileprivate var year: Int? {
        guard case .date(.on(let date)) = self else { return nil }
        return date.year
    }
}
