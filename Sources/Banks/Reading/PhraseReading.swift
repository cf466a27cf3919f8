import English
import Facts
import Wording

extension BankReading {
    /// The keys of a relation in one line that are no roles.
    private static let lineKeys = [
        "verb", "adjective", "noun", "nouns", "deed", "synonyms", "words", "tense", "one",
        "one-subject",
        "complete", "gloss", "changes", "tells", "symmetric", "contains", "subjects", "unit",
        "tolerance",
        "question",
        "claim", "negation", "inverse",
    ]

    /// The names that roles have: what the phrase ends in, a time, a place, or a preposition.
    static let roleNames = ["object", "when", "where"] + Prepositions.all.sorted()

    private static let keysOfLines = Fields.Keys(
        owner: "a relation", names: lineKeys + roleNames,
        shown: lineKeys + ["object", "when", "by", "in"])

    /// What format 1 called a key otherwise.
    private static let formerKeys = [
        "range": "'object: KIND', or 'when: date'", "cardinality": "'one: true'",
        "inverse-cardinality": "'one-subject: true'", "containment": "'contains: true'",
    ]

    /// A relation in one line: a phrase with its roles; what English makes no sentence of may be
    /// given as one.
    ///
    /// - Parameter builtIn: the built-in relation of that name, whose parts stay where the line does
    ///   not give them.
    mutating func phrasedRelation(
        _ id: RelationID, from entry: Tree.Entry, builtIn: Relation?
    ) -> Relation? {
        guard
            let fields = Fields(
                entry.value, at: entry.keyPlace, keys: Self.keysOfLines, former: Self.formerKeys,
                report: report)
        else { return nil }
        let roles = self.roles(in: fields)
        // Beside a built-in relation a noun alone names its values anew.
        let isOwn =
            builtIn == nil || fields.has("verb") || fields.has("adjective") || !roles.isEmpty
        var line = isOwn && !fields.isOfSentences ? self.line(from: fields) : nil
        line?.roles = roles
        guard let range = roles.first?.range ?? builtIn?.range else {
            report.error(
                fields.place, "the relation \(Plain.quoted(entry.key)) does not say what it takes",
                "add 'object: KIND', 'object: text', number or yes-no, or 'when: date'")
            return nil
        }
        var relation = builtIn ?? Relation(id: id, range: range)
        relation.range = range
        readShape(of: &relation, &line, from: fields)
        readNumbers(of: &relation, from: fields)
        readWording(of: &relation, from: fields)
        if let line {
            checkEnding(of: line, fields)
            relation.line = line
            relation.wordLine(keeping: fields.sentences)
            sentences[id] = fields.sentences
        } else {
            readWords(of: &relation, from: fields)
            if fields.has("words") { relation.synonyms = fields.texts("words") }
        }
        TemplateCheck(relation: relation, fields: fields, report: report).run()
        return relation
    }

    /// Reads a relation of the built-in vocabulary.
    static func builtIn(
        _ id: RelationID, from entry: Tree.Entry, _ report: FindingCollector
    ) -> Relation? {
        var reading = BankReading(report: report)
        return reading.phrasedRelation(id, from: entry, builtIn: nil)
    }

    /// The phrase of a relation or a fact; nil where there is none or it cannot be read.
    func line(from fields: Fields) -> RelationLine? {
        guard fields.hasPhrase else { return nil }
        if fields.has("verb"), fields.has("adjective") {
            report.error(
                fields.keyPlace("adjective"),
                "a relation is said by a verb or an adjective, not both",
                "keep one of the two; a noun may stand beside it")
        }
        var line = RelationLine()
        line.verb = phrase("verb", in: fields) { text throws(PredicatePhrase.Failure) in
            _ = try PredicatePhrase(verb: text)
        }
        line.adjective = phrase("adjective", in: fields) {
            text throws(PredicatePhrase.Failure) in
            _ = try PredicatePhrase(adjective: text)
        }
        line.noun = phrase("noun", in: fields) { text throws(PredicatePhrase.Failure) in
            _ = try PredicatePhrase(noun: text)
        }
        line.nouns = fields.text("nouns")
        line.deed = fields.text("deed")
        line.synonyms = synonyms(of: line, in: fields)
        line.words = fields.texts("words")
        line.tense = fields.choice("tense")
        line.isComplete = fields.flag("complete", otherwise: false)
        return line.verb ?? line.adjective ?? line.noun == nil ? nil : line
    }

    /// Other phrases of the same sort; one that cannot be read is reported.
    private func synonyms(of line: RelationLine, in fields: Fields) -> [String] {
        guard let tree = fields.tree("synonyms") else { return [] }
        return Scalars.items(tree, as: "'synonyms'", report).compactMap { item in
            guard let text = Scalars.text(item, as: "'synonyms'", report) else { return nil }
            do throws(PredicatePhrase.Failure) {
                if line.verb != nil {
                    _ = try PredicatePhrase(verb: text)
                } else if line.adjective != nil {
                    _ = try PredicatePhrase(adjective: text)
                } else {
                    _ = try PredicatePhrase(noun: text)
                }
                return text
            } catch {
                let (message, _) = error.wording(of: text)
                report.error(
                    item.place, message,
                    "write a phrase like the relation's own, or put the words under 'words'")
                return nil
            }
        }
    }

    private func phrase(
        _ key: String, in fields: Fields,
        check: (String) throws(PredicatePhrase.Failure) -> Void
    ) -> String? {
        guard let tree = fields.tree(key), let text = Scalars.text(tree, as: "'\(key)'", report)
        else { return nil }
        do {
            try check(text)
            return text
        } catch {
            let (message, advice) = error.wording(of: text)
            report.error(tree.place, message, advice)
            return nil
        }
    }

    /// The roles that a map names, in its order.
    func roles(in fields: Fields) -> [RelationLine.Role] {
        fields.all.filter { Self.roleNames.contains($0.key) }.compactMap { entry in
            range(from: entry.value, as: "'\(entry.key)'").map {
                RelationLine.Role(entry.key, $0)
            }
        }
    }

    private func readShape(
        of relation: inout Relation, _ line: inout RelationLine?, from fields: Fields
    ) {
        if let tree = fields.tree("one") {
            readSingles(tree, of: &relation, &line)
        }
        if fields.has("one-subject") {
            relation.inverseCardinality =
                fields.flag("one-subject", otherwise: false) ? .one : .many
        }
        relation.isSymmetric = fields.flag("symmetric", otherwise: relation.isSymmetric)
        relation.isContainment = fields.flag("contains", otherwise: relation.isContainment)
        relation.canChange = fields.flag("changes", otherwise: relation.canChange)
        readThought(of: &relation, from: fields)
        readSubjects(of: &relation, from: fields)
        if case .entity = relation.range { return }
        for (key, isSet) in [
            ("symmetric", relation.isSymmetric), ("contains", relation.isContainment),
        ] where isSet {
            report.error(
                fields.keyPlace(key), "only a relation between entities can be '\(key)'",
                "write '\(key): false', or let 'object' name a kind of entity")
        }
    }

    /// `one: true` speaks of the value; `one: [when]` of the roles that it names.
    private func readSingles(
        _ tree: Tree, of relation: inout Relation, _ line: inout RelationLine?
    ) {
        if case .text(let text) = tree.content, let flag = Scalars.flag(text) {
            relation.cardinality = flag ? .one : .many
            let value = line?.value?.name
            line?.singles = flag ? [value].compactMap { $0 } : []
            return
        }
        let known = line?.roles.map(\.name) ?? []
        var singles: [String] = []
        for item in Scalars.items(tree, as: "'one'", report) {
            guard let name = Scalars.text(item, as: "'one'", report) else { continue }
            if known.contains(name) {
                singles.append(name)
            } else {
                report.error(
                    item.place, "the relation has no role \(Plain.quoted(name))",
                    "write 'one: true', or name roles of the line")
            }
        }
        line?.singles = singles
        relation.cardinality = line?.value.map { singles.contains($0.name) } ?? false ? .one : .many
    }

    /// A phrase that ends in a preposition wants something after it, and a time brings its own.
    private func checkEnding(of line: RelationLine, _ fields: Fields) {
        guard let verb = line.verb, let ending = (try? PredicatePhrase(verb: verb))?.preposition,
            !line.roles.contains(where: { $0.name == "object" })
        else { return }
        let names = line.roles.map(\.name)
        report.error(
            fields.tree("verb")?.place ?? fields.place,
            "the phrase ends in \(Plain.quoted(ending)), but nothing is said to follow it",
            names.isEmpty
                ? "add 'object: KIND'"
                : "take '\(ending)' out, since '\(names[0])' brings its own words, or write "
                    + "'object: …' for what follows")
    }
}

extension Fields {
    /// Whether it has a predicate.
    var hasPhrase: Bool { has("verb") || has("adjective") || has("noun") }

    /// Whether it says the relation by sentences alone, beside which a noun only names values.
    var isOfSentences: Bool {
        has("claim") && has("question") && !has("verb") && !has("adjective")
    }

    /// The parts of a relation that it gives as sentences.
    var sentences: Set<Relation.WordedPart> {
        let parts: [(String, Relation.WordedPart)] = [
            ("question", .question), ("claim", .claims), ("negation", .negations),
            ("inverse", .inverse),
        ]
        return Set(parts.filter { has($0.0) }.map(\.1))
    }
}

extension PredicatePhrase.Failure {
    /// What is wrong with a phrase, and what to write.
    func wording(of phrase: String) -> (message: String, advice: String) {
        switch self {
        case .empty: ("the phrase is empty", "write a phrase such as 'take part in'")
        case .noVerb:
            (
                "\(Plain.quoted(phrase)) has no verb",
                "begin with the verb, as in 'take part in' or 'be based in'; "
                    + "write 'noun: …' for what something is called"
            )
        case .unknownVerb(let word):
            (
                "\(Plain.quoted(word)) is no verb that is known",
                "begin with the verb in its dictionary form, as in 'visit' or 'be based in'; "
                    + "for another word write 'question' and 'claim' as sentences"
            )
        case .denies(let word):
            (
                "the phrase denies with \(Plain.quoted(word))",
                "say what holds; a fact denies with 'holds: false'"
            )
        case .twoPredicates(let word):
            (
                "\(Plain.quoted(word)) joins two predicates in one phrase",
                "write one relation for each"
            )
        case .badSign(let sign):
            (
                "a phrase cannot have \(Plain.quoted(String(sign)))",
                "write words alone; roles such as 'object' and 'when' say what comes after"
            )
        }
    }
}
