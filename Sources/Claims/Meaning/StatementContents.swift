import Facts
import Wording

/// What a match says of its subjects.
struct StatementContents {
    /// The contents, one for each value; nil where they make no sense.
    let contents: [Statement.Content]?

    init(
        _ clause: ClauseWords, _ match: PatternMatch, _ pattern: Pattern, _ relation: Relation
    ) {
        let base = clause.base
        let subject = match.subjects.first.map { base.entity($0.entity).id } ?? ""
        if pattern.hasDate {
            guard !match.hasOnly else {
                contents = nil
                return
            }
            contents = [match.time.map(Statement.Content.time) ?? .some]
            return
        }
        var made: [Statement.Content] = []
        if let count = match.count { made.append(.count(count.bound, count.number)) }
        switch match.value {
        case .entities(let mentions, _)? where pattern.comparison != nil:
            if let bound = pattern.comparison, mentions.count == 1, let other = mentions.first {
                made.append(.compared(bound, other.entity))
            }
        case .entities(let mentions, _)?:
            made += Self.listed(
                mentions.map { .entity(base.entity($0.entity).id) }, match, pattern, relation)
        case .texts(let whole, let items)?:
            let bags = [clause.bag(whole)] + items.map(clause.bag)
            made += Self.texts(bags, base, match, pattern, relation, subject)
        case .date(let time)?: made.append(.time(time))
        case .amount(var amount)?:
            amount.amounts = amount.fitting(Self.unit(base, relation, subject))
            guard let bound = pattern.comparison else {
                made.append(.amount(amount))
                break
            }
            // "longer than about 13 m" is neither proved nor refuted.
            if amount.bound == .exactly {
                made.append(
                    .amount(
                        AmountConstraint(
                            bound: bound, amounts: amount.amounts, currency: amount.currency)))
            }
        case nil:
            if pattern.isExistence { made.append(.some) }
            if relation.range == .flag { made.append(.value(.flag(true))) }
        }
        let isIdle =
            pattern.needsKnownText
            && made.contains { if case .unknown = $0 { true } else { false } }
        contents = made.isEmpty || isIdle ? nil : made
    }

    /// The unit of a relation, or that in which its number is known of the subject.
    private static func unit(
        _ base: ReadingBase, _ relation: Relation, _ subject: EntityID
    ) -> MeasureUnit? {
        var units = [relation.unit]
        for fact in base.model.facts(of: subject, relation.id).prefix(4) {
            for case .number(let number) in fact.values { units.append(number.inFull.unit) }
        }
        return units.lazy.compactMap { $0.flatMap { MeasureUnit($0) } }.first
    }

    private static func texts(
        _ bags: [[String]], _ base: ReadingBase, _ match: PatternMatch, _ pattern: Pattern,
        _ relation: Relation, _ subject: EntityID
    ) -> [Statement.Content] {
        guard let whole = bags.first, bags.allSatisfy({ !$0.isEmpty }) else { return [.unknown] }
        if let value = base.texts.value(whole, relation.id, of: subject) {
            return listed([value], match, pattern, relation)
        }
        let parts = bags.dropFirst().map { base.texts.value($0, relation.id, of: subject) }
        let known = parts.compactMap { $0 }
        if !parts.isEmpty, known.count == parts.count {
            return listed(known, match, pattern, relation)
        }
        if let near = base.nearTexts.value(whole, relation, of: subject) {
            return listed([near], match, pattern, relation)
        }
        return [.unknown]
    }

    private static func listed(
        _ values: [Value], _ match: PatternMatch, _ pattern: Pattern, _ relation: Relation
    ) -> [Statement.Content] {
        let isExhaustive =
            match.hasOnly
            || (pattern.isPluralNoun && match.hasPluralNoun && !match.isPartitive
                && (match.hasDefiniteNoun || pattern.elements.contains(.owner))
                && match.subjects.count == 1 && pattern.being == .required)
        if relation.cardinality == .many, isExhaustive {
            return [match.hasOnly ? .only(values) : .exactly(values)]
        }
        return values.map(Statement.Content.value)
    }
}

/// Text values that are not among the known ones but stand to them in a way that tells.
struct NearTexts {
    private let model: Model
    private let bags: ContentBag
    /// The words of each country's name, reduced, with a number for the country.
    private let countries: [String: Int]

    init(_ model: Model, bags: ContentBag) {
        self.model = model
        self.bags = bags
        var countries: [String: Int] = [:]
        for (number, entity) in model.bank.entities.enumerated() where entity.kind == "country" {
            let words = bags.words(of: entity.name)
            if words.count == 1 { countries[words[0]] = number }
        }
        self.countries = countries
    }

    /// The value that the words mean: the known one without some of its adjectives, or another
    /// that differs from it in the country alone: "Chinese hackers" where "Russian hackers" is
    /// known.
    func value(_ bag: [String], _ relation: Relation, of subject: EntityID) -> Value? {
        for fact in model.facts(of: subject, relation.id).prefix(20) {
            for case .text(let text) in fact.values + (fact.record?.values ?? []) {
                let known = bags.words(of: text)
                if relation.cardinality == .one,
                    differsInCountry(bag, known) || differsInNumbers(bag, known)
                {
                    return .text(
                        bag.map { $0.split(separator: "#").last.map(String.init) ?? $0 }
                            .joined(separator: " "))
                }
                if isBroader(bag, known, text) { return .text(text) }
            }
        }
        return nil
    }

    private func differsInCountry(_ bag: [String], _ known: [String]) -> Bool {
        let (added, missing) = (Set(bag).subtracting(known), Set(known).subtracting(bag))
        guard added.count == 1, missing.count == 1, bag.count > 1, let new = added.first,
            let old = missing.first, let left = countries[new], let right = countries[old]
        else { return false }
        return left != right
    }

    /// Whether both are as many numbers, and not the same ones in another order: of 3–2 and 2–3
    /// either may be the other seen from the other side.
    private func differsInNumbers(_ bag: [String], _ known: [String]) -> Bool {
        func numbers(_ bag: [String]) -> [Int]? {
            let read = bag.compactMap { word in
                word.split(separator: "#").count == 2
                    ? word.split(separator: "#").last.flatMap { Int($0) } : nil
            }
            return read.count == bag.count ? read.sorted() : nil
        }
        guard let new = numbers(bag), let old = numbers(known), !new.isEmpty else { return false }
        return new.count == old.count && new != old
    }

    /// Whether the words are the known text without adjectives written small before its noun.
    private func isBroader(_ bag: [String], _ known: [String], _ text: String) -> Bool {
        let rest = Set(known).subtracting(bag)
        guard Set(bag).isSubset(of: known), !rest.isEmpty else { return false }
        let tokens = Token.tokens(of: text)
        guard let head = tokens.last,
            !tokens.contains(where: { WordClass.of($0.text) == .preposition })
        else { return false }
        let headForm = Lemma.of(head.text).first
        guard bag.contains(headForm), text.first.map({ $0.isLowercase }) ?? false else {
            return false
        }
        return rest.isDisjoint(with: Self.changing)
            && text.split(separator: " ").allSatisfy { $0.first?.isLowercase ?? false }
    }

    /// Adjectives without which a noun says something else.
    private static let changing: Set<String> = Set(
        [
            "former", "alleged", "deputy", "vice", "assistant", "proposed", "acting", "planned",
            "fake", "false", "failed", "future", "possible", "potential", "no", "not", "non",
            "virtual", "mock", "toy", "artificial", "first", "second", "last",
        ].map { Lemma.of($0).first })
}
