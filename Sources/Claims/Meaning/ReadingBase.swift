import Facts
import Synchronization
import Wording

/// What reading a claim looks things up in, built once for a model.
///
/// It never changes; it is a class so that handing it on costs one reference.
final class ReadingBase: Sendable {
    let model: Model
    let lexicon: Lexicon
    let finder: MentionFinder
    let index: PatternIndex
    let texts: TextValues
    let nearTexts: NearTexts
    let described: DescribedThings
    let published: PartialDate?
    let sourceNouns: Set<String>
    private let relationPlaces: [RelationID: Int]
    private let dated: Set<EntityID>
    private let offices: [EntityID: [RelationID]]
    /// What is over, so that the past is the tense for all that is said of it.
    private let past: Set<EntityID>
    /// Relations whose value contains their subject.
    let containments: [Relation]
    private let placing: Set<RelationID>
    /// The kinds of what things lie in.
    let placeKinds: Set<KindID>
    private let demonyms: [String: Int]
    /// Small words that clauses are rewritten with.
    let plainWords: [String: ClaimWord]

    private static let rewritingWords = [
        "is", "was", "has", "in", "by", "of", "the", "and", "not", "born", "died", "before",
        "after",
        "founded", "visited", "took", "place", "received", "became", "won", "lost",
    ]

    /// The clauses that the bank's relations say; nil until a claim's grammar is first read.
    private let clauses = Mutex<ClausePatterns?>(nil)

    /// The clauses that the bank's relations say, read when first asked for.
    var clausePatterns: ClausePatterns {
        clauses.withLock { known in
            if let known { return known }
            let read = ClausePatterns(self, reader: GrammarReader(self))
            known = read
            return read
        }
    }

    /// A clause of more words is not read.
    static let longestClause = 60

    init(_ given: Model) {
        let model = Model(WorldCountries.added(to: given.bank))
        let told = model.signs.folded
        let bags = ContentBag(model.bank.entities, told)
        var finder = MentionFinder(
            names: NameIndex(model, bags: bags), entities: model.bank.entities)
        let nouns = Set(
            ["article", "report", "source", "text"] + [model.bank.source?.noun].compactMap { $0 })
        sourceNouns = nouns
        described = DescribedThings(model)
        finder.described = described
        let sources = model.bank.entities.indices.filter { place in
            let entity = model.bank.entities[place]
            return nouns.contains(NormalText(entity.name).words.last ?? "")
                && ["document", "article", "report", "source"].contains(entity.kind.rawValue)
        }
        finder.source = sources.count == 1 ? sources.first : nil
        finder.sourceNouns = nouns
        self.finder = finder
        let builder = PatternBuilder(model, finder: finder, lexicon: Lexicon(told: told))
        index = PatternIndex(builder)
        lexicon = builder.lexicon
        let lexicon = builder.lexicon
        plainWords = Dictionary(
            uniqueKeysWithValues: Self.rewritingWords.compactMap { word in
                ClaimText(word, lexicon: lexicon).words.first.map { (word, $0) }
            })
        texts = TextValues(model, bags: bags)
        nearTexts = NearTexts(model, bags: bags)
        published = model.bank.source?.published
        relationPlaces = Dictionary(
            zip(model.bank.relations.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
        var dated: Set<EntityID> = []
        var offices: [EntityID: [RelationID]] = [:]
        for fact in model.bank.facts {
            guard let relation = model.relation(fact.relation) else { continue }
            if relation.range == .date { dated.formUnion(fact.subjects) }
            if relation.range == .text,
                relation.noun?.contains("office") == true
                    || relation.id.rawValue.contains("office") || relation.noun == "occupation",
                offices[fact.subject]?.contains(fact.relation) != true
            {
                offices[fact.subject, default: []].append(fact.relation)
            }
        }
        let endings: Set<RelationID> = ["died", "dissolved", "ended"]
        past = Set(
            model.bank.facts.filter { endings.contains($0.relation) && $0.holds }
                .flatMap(\.subjects))
        containments = model.bank.relations.filter(\.isContainment)
        placing = Set(model.bank.relations.filter(\.tellsPlace).map(\.id))
        let placing = self.placing
        placeKinds = Set(
            model.bank.facts.filter { placing.contains($0.relation) }
                .flatMap { $0.values + ($0.record?.values ?? []) }
                .compactMap { $0.entity.flatMap(model.kind) })
        var demonyms: [String: Int] = [:]
        for (place, entity) in model.bank.entities.enumerated() {
            guard let demonym = entity.demonym else { continue }
            let key = NormalText(demonym).words.joined(separator: " ")
            if demonyms[key] == nil { demonyms[key] = place }
        }
        self.demonyms = demonyms
        self.dated = dated
        self.offices = offices
        self.model = model
    }

    /// Whether a fact tells when something came about.
    func isDated(_ place: Int) -> Bool { dated.contains(entity(place).id) }

    /// Whether a fact tells when that relation of an entity came about.
    func isDated(_ place: Int, by relation: Int) -> Bool {
        self.relation(relation).map { !model.facts(of: entity(place).id, $0.id).isEmpty } ?? false
    }

    /// Whether something is told to be over: someone who died.
    func isPast(_ place: Int) -> Bool { past.contains(entity(place).id) }

    /// Whether a relation tells in what its subject lies now, at any width.
    func isPlacing(_ relation: RelationID) -> Bool { placing.contains(relation) }

    /// Whether a fact tells that one thing lies in another, or has its seat there.
    func isPlaced(_ thing: Int, in place: Int) -> Bool {
        let outer = Value.entity(entity(place).id)
        return model.facts(about: entity(thing).id).prefix(200).contains { fact in
            fact.holds && placing.contains(fact.relation) && fact.values.contains(outer)
        }
    }

    /// The noun of the one relation by which an entity is measured in units of a kind.
    func measureNoun(of place: Int, _ unit: MeasureUnit) -> String? {
        var nouns: Set<String> = []
        for fact in model.facts(about: entity(place).id).prefix(200) {
            guard case .number(let quantity)? = fact.values.first,
                let relation = model.relation(fact.relation), let noun = relation.noun,
                let known = (quantity.inFull.unit ?? relation.unit).flatMap({ MeasureUnit($0) }),
                known.dimension == unit.dimension
            else { continue }
            nouns.insert(noun)
        }
        return nouns.count == 1 ? nouns.first : nil
    }

    /// The entity whose people or things a folded adjective names: "American".
    func entity(ofDemonym words: String) -> Int? { demonyms[words] }

    /// The relations that tell an office of the entity.
    func offices(of place: Int) -> [RelationID] { offices[entity(place).id] ?? [] }

    func relation(_ place: Int) -> Relation? {
        model.bank.relations.indices.contains(place) ? model.bank.relations[place] : nil
    }

    func entity(_ place: Int) -> Entity { model.bank.entities[place] }

    func kind(_ place: Int) -> KindID { model.bank.entities[place].kind }

    func place(of relation: RelationID) -> Int? { relationPlaces[relation] }
}

extension Relation {
    /// Whether it tells in what its subject lies now: "is located in {value}", "is based in {value}".
    fileprivate var tellsPlace: Bool {
        if isContainment { return true }
        guard cardinality == .one, canChange else { return false }
        return claims.contains { claim in
            zip(claim.pieces, claim.pieces.dropFirst()).contains { words, place in
                if case .words(let text) = words, place == .place(.value) {
                    text.hasSuffix(" in ")
                } else {
                    false
                }
            }
        }
    }
}
