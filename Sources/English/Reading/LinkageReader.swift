/// Turns one linkage into clauses, by the kinds of its links.
///
/// What each kind means is told where it is read. Every word that is given a part is marked; what
/// is left over is told with the clauses, so that nothing of a sentence is passed over in silence.
struct LinkageReader {
    let linkage: Linkage
    let tokens: [ReadToken]
    let sources: [Int]
    let lemma: (String) -> String
    /// The words of the linkage that have a part in a clause.
    var placed: Set<Int> = []
    var clauses: [ReadClause] = []
    /// The words whose phrases are being read.
    var open: Set<Int> = []
    /// Finite verbs whose clauses are read already, with what was put before them.
    private var handled: Set<Int> = []
    /// Whether the clause that is being read tells which thing a noun means.
    private var isRestrictive = false

    init(
        _ linkage: Linkage, tokens: [ReadToken], sources: [Int], lemma: @escaping (String) -> String
    ) {
        self.linkage = linkage
        self.tokens = tokens
        self.sources = sources
        self.lemma = lemma
    }

    /// The token that a word of the linkage comes from.
    func token(_ word: Int) -> Int? {
        linkage.words[word].source.flatMap { sources.indices.contains($0) ? sources[$0] : nil }
    }

    func text(_ word: Int) -> String { linkage.words[word].text }

    func kind(_ word: Int) -> ReadToken.Kind? { token(word).map { tokens[$0].kind } }

    /// The first word that a link of one of the kinds leads to on the right.
    func right(_ word: Int, _ kinds: Set<String>) -> Int? {
        linkage.after(word).first { kinds.contains($0.kind) }?.right
    }

    /// The first word that a link of one of the kinds leads to on the left.
    func left(_ word: Int, _ kinds: Set<String>) -> Int? {
        linkage.before(word).first { kinds.contains($0.kind) }?.left
    }

    /// Reads the whole linkage.
    mutating func reading() -> SentenceReading {
        var isQuestion = false
        // "It was … that": what was put first belongs to the clause that follows.
        for link in linkage.links.filter({ $0.kind == "SF" })
            + linkage.links.filter({ $0.kind != "SF" })
        {
            isRestrictive = restricts(link)
            switch link.kind {
            // A subject and its finite verb.
            case "S", "SX", "SF": subject(link.left, of: link.right)
            // "that founded", whose subject is what the relative clause stands beside.
            case "RS":
                if let head = relativeHead(of: link.left, verb: link.right) {
                    place(link.left)
                    finite(link.right, subject: head)
                }
            // "founded in 2008" after a noun, with commas (MX) and without (M), and before it (CO).
            case "M" where link.label.hasPrefix("Mv"): participle(link.right, of: link.left)
            case "M" where link.label.hasPrefix("Mg") && !isPreposition(link.left):
                gerund(link.right, of: link.left)
            case "MX": aside(link)
            case "CO" where isVerb(link.left): participle(link.left, of: link.right)
            case "SI", "Q", "Ws", "Wq", "PF": isQuestion = isQuestion || link.kind != "PF"
            default: break
            }
        }
        let spoken = Set(
            linkage.words.indices.filter { place in
                guard token(place) != nil, !placed.contains(place) else { return false }
                return !isSign(place)
            }.compactMap(token))
        return SentenceReading(
            clauses: clauses, leftover: spoken.sorted(), isQuestion: isQuestion)
    }

    /// Whether a link joins to a noun, without a comma, a clause that tells which one is meant.
    private func restricts(_ link: Linkage.Link) -> Bool {
        switch link.kind {
        case "RS": return left(link.left, ["R"]) != nil
        case "M": return true
        case "S":
            let relative = linkage.before(link.right).contains { $0.kind == "B" }
            return relative || linkage.before(link.left).contains { $0.label.hasPrefix("Cr") }
        default: return false
        }
    }

    mutating func place(_ word: Int) { placed.insert(word) }

    private func isSign(_ word: Int) -> Bool {
        if case .sign? = kind(word) { return true }
        return !text(word).contains { $0.isLetter || $0.isNumber }
    }

    /// Whether a word joins what follows it to what is before.
    func isPreposition(_ word: Int) -> Bool {
        let tag = linkage.words[word].tag
        return tag.isEmpty && kind(word).map { if case .word = $0 { true } else { false } } ?? false
            || tag.hasPrefix("r") || tag.hasPrefix("p")
    }

    func isVerb(_ word: Int) -> Bool { linkage.words[word].tag.hasPrefix("v") }

    // MARK: Subjects

    private mutating func subject(_ left: Int, of verb: Int) {
        // "which was founded": the subject is what "which" stands for.
        if ["which", "who", "that"].contains(text(left)) {
            guard let head = relativeHead(of: left, verb: verb) else { return }
            place(left)
            finite(verb, subject: head)
            return
        }
        if text(left) == "there" {
            place(left)
            finite(verb, subject: nil)
            return
        }
        // "It was in 2008 that …", "It was Japan that …"
        if text(left) == "it", let cleft = cleft(of: verb) {
            place(left)
            place(verb)
            clauses += cleft
            return
        }
        finite(verb, subject: left)
    }

    /// What a relative pronoun stands for.
    private func relativeHead(of pronoun: Int, verb: Int) -> Int? {
        if let head = left(pronoun, ["R", "MX", "Mr"]) { return head }
        return linkage.before(verb).first { $0.kind == "B" }?.left
    }

    /// The clauses of a finite verb, each of those that "and" joins.
    ///
    /// - Parameter subject: what it is said of; nil for "there is".
    mutating func finite(_ verb: Int, subject: Int?) {
        guard !handled.contains(verb) else { return }
        for (member, shared) in members(of: verb) {
            var group = verbGroup(from: member)
            let context = context(of: verb, subject: subject)
            for main in group.mains {
                group.main = main
                add(clause(group, subject: subject, shared: shared), context: context)
            }
        }
    }

    /// The verbs that "and" joins at a place, or the one that stands there; and the joint, whose
    /// adjuncts all of them share.
    func members(of verb: Int, within seen: Set<Int> = []) -> [(verb: Int, joint: Int?)] {
        guard !seen.contains(verb) else { return [] }
        let joined = linkage.links.filter {
            $0.kind == "VJ" && ($0.left == verb || $0.right == verb)
        }
        guard !joined.isEmpty, ["and", "but", "or", ","].contains(text(verb)) else {
            return [(verb, nil)]
        }
        return joined.flatMap { link in
            members(of: link.left == verb ? link.right : link.left, within: seen.union([verb]))
                .map { ($0.verb, verb) }
        }
    }

    private mutating func participle(_ verb: Int, of head: Int) {
        for (member, shared) in members(of: verb) {
            if let joint = shared { place(joint) }
            var group = ReadVerbGroup(main: member)
            group.isPassive = true
            group.tense = .past
            group.isAside = true
            collectAdverbs(at: member, into: &group)
            add(clause(group, subject: head, shared: shared), context: nil)
        }
    }

    private mutating func gerund(_ verb: Int, of head: Int) {
        var group = ReadVerbGroup(main: verb)
        group.isAside = true
        add(clause(group, subject: head, shared: nil), context: nil)
    }

    /// "Paris, the capital of France,": the one is the other.
    private mutating func aside(_ link: Linkage.Link) {
        if text(link.right) == "including" {
            include(link.right, in: link.left)
            return
        }
        if isVerb(link.right) {
            if linkage.words[link.right].tag == "v-d" {
                participle(link.right, of: link.left)
            } else {
                gerund(link.right, of: link.left)
            }
            return
        }
        guard !["which", "who", "that", "whose", "whom"].contains(text(link.right)),
            let own = phrase(at: link.left, isSubject: true),
            let other = phrase(at: link.right, isSubject: true)
        else { return }
        var read = ReadClause(
            clause: Clause(Predicate(.verb, "be"), [.subject: own, .object: other]),
            verb: own.head)
        read.isAside = true
        clauses.append(read)
    }

    /// "neighbours, including Hungary": Hungary is one of them.
    private mutating func include(_ word: Int, in whole: Int) {
        guard let object = right(word, ["O", "J"]), let part = phrase(at: object, isSubject: true),
            let own = phrase(at: whole, isSubject: true)
        else { return }
        place(word)
        var read = ReadClause(
            clause: Clause(Predicate(.verb, "include"), [.subject: own, .object: part]),
            verb: own.head)
        read.isAside = true
        clauses.append(read)
    }

    mutating func add(_ read: ReadClause?, context: ReadClause.Context?) {
        guard var read else { return }
        read.isRestrictive = isRestrictive
        read.context = read.context ?? context
        clauses.append(read)
    }

    // MARK: What is above a clause

    /// Why a clause with a finite verb is not asserted, as what stands above it tells.
    private mutating func context(of verb: Int, subject: Int?) -> ReadClause.Context? {
        let links = (subject.map(linkage.before) ?? []) + linkage.before(verb)
        // "the centre that Japan joined": a relative clause is asserted.
        if links.contains(where: { $0.label.hasPrefix("Cr") }) { return nil }
        for link in links where link.kind == "C" || link.kind == "CV" {
            let above = link.left
            guard let token = token(above) else { continue }
            place(above)
            if Self.concessions.contains(text(above)) { continue }
            if ["that"].contains(text(above)) || isVerb(above) { return .reported(token) }
            return .conditional(token)
        }
        return nil
    }

    /// Conjunctions under which a clause is asserted as much as the one it stands beside.
    private static let concessions: Set<String> = [
        "although", "though", "whereas", "while", "and", "but", "which", "who",
    ]

    /// "It was in 2008 that the centre was founded": the clause with what was put before it.
    private mutating func cleft(of be: Int) -> [ReadClause]? {
        guard let that = right(be, ["TH"]),
            let inner = linkage.after(that).first(where: { $0.kind == "CV" })?.right,
            let front = right(be, ["P"])
        else { return nil }
        let subjects = linkage.after(that).filter { $0.kind == "C" }.map(\.right)
        guard let subject = subjects.first else { return nil }
        place(that)
        var found: [ReadClause] = []
        for (member, shared) in members(of: inner) {
            let finite = linkage.after(subject).first { $0.kind == "S" }?.right ?? member
            handled.insert(finite)
            var group = verbGroup(from: finite)
            for main in group.mains {
                group.main = main
                guard var read = clause(group, subject: subject, shared: shared) else { continue }
                adjunct(front, into: &read)
                found.append(read)
            }
        }
        return found
    }
}
