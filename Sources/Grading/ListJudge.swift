import Facts
import Questions
import Wording

/// Judges a typed list: right items less wrong extras, never below nothing.
struct ListJudge {
    private let asking: Asking
    private let values: ValueJudge

    /// Prepares to judge lists.
    init(_ asking: Asking) {
        self.asking = asking
        values = ValueJudge(asking)
    }

    /// What the pieces of an answer come to.
    private struct Tally {
        var credit: [Double]
        var extra: [String] = []
        var strangers: [String] = []
        var isForgiven = false
        var confusedWith: Value?
        var notes: [String] = []
    }

    /// Judges an answer.
    func judge(_ text: String, _ items: [Expected]) -> Grade {
        guard !items.isEmpty else { return Grade(credit: 0, note: Note.blank(canonical: [])) }
        if asking.folded(text).words.contains(where: FunctionWords.hedges.contains) {
            return Grade(
                credit: 0,
                note: "A list leaves no choice open; give the items without \u{201C}or\u{201D}.")
        }
        let tally = count(pieces(text, items), items)
        let right = tally.credit.reduce(0, +)
        var grade = Grade(
            credit: (right - Double(tally.extra.count)) / Double(items.count), note: "")
        let matched = items.indices.filter { tally.credit[$0] > 0 }.map { items[$0].canonical }
        let missed = items.indices.filter { tally.credit[$0] == 0 }.map { items[$0].canonical }
        grade.note = note(
            grade, items.indices.filter { tally.credit[$0] > 0 }.map { asking.told(items[$0]) },
            items.indices.filter { tally.credit[$0] == 0 }.map { asking.told(items[$0]) }, tally)
        grade.matched = matched
        grade.missed = missed
        grade.extra = tally.extra
        grade.isForgiven = tally.isForgiven
        grade.confusedWith = tally.confusedWith
        grade.parts = parts(items, tally.credit, grade.credit)
        return grade
    }

    private func parts(_ items: [Expected], _ credit: [Double], _ whole: Double) -> [Grade.Part] {
        var parts: [Grade.Part] = []
        for (item, credit) in zip(items, credit) {
            if let facet = item.facet { parts.append(.init(facet: facet, credit: credit)) }
        }
        let named = Set(parts.map(\.facet))
        return asking.question.facets.filter { !named.contains($0) }
            .map { Grade.Part(facet: $0, credit: whole) } + parts
    }

    private func pieces(_ text: String, _ items: [Expected]) -> [String] {
        let own = ListReader(known: items.flatMap { [$0.canonical] + $0.accepted })
        var pieces = asking.tables.lists.split(text)
        let finer = own.split(text)
        // The bank's names keep their separators, and so do this list's.
        if finer.count < pieces.count { pieces = finer }
        pieces = pieces.flatMap { piece -> [String] in
            let words = asking.folded(piece).words
            if words.count > 1, Self.fillers.contains(words[words.count - 1]) {
                return [words.dropLast().joined(separator: " ")]
            }
            guard words.count > 1, items.count > 1 else { return [piece] }
            return unseparated(words, items) ?? [piece]
        }
        return pieces.filter { piece in
            let words = asking.folded(piece).words
            // "that's all I remember"
            let isRemark =
                words.count > (words.contains(where: FunctionWords.framing.contains) ? 1 : 2)
                && words.allSatisfy {
                    FunctionWords.all.contains($0) || FunctionWords.framing.contains($0)
                        || Self.remarks.contains($0)
                }
            return !words.isEmpty && !words.allSatisfy(Self.fillers.contains) && !isRemark
        }
    }

    private static let remarks: Set<String> = [
        "all", "know", "knew", "can", "cant", "dont", "not", "rest", "else", "got", "forgot",
        "forget",
        "idea", "no", "more", "others", "sorry", "next", "come", "comes", "mind",
    ]

    /// Items written one after the other with spaces only.
    private func unseparated(_ words: [String], _ items: [Expected]) -> [String]? {
        guard words.count <= 60 else { return nil }
        let names = items.enumerated().flatMap { index, item in
            ([item.canonical] + item.accepted + entityNames(item) + short(item)).map {
                ($0, index)
            }
        }
        let mentions = NameTable(names, asking.tables.folding.told).mentions(in: words)
        guard mentions.count > 1 else { return nil }
        let covered = mentions.reduce(0) { $0 + $1.range.count }
        guard covered == words.count else { return nil }
        return mentions.map { words[$0.range].joined(separator: " ") }
    }

    /// The last word of a person's name; the names of other things without their kind: "visible" for
    /// visible light.
    private func short(_ item: Expected) -> [String] {
        guard let entity = item.value.entity.flatMap(asking.model.entity) else { return [] }
        guard GenericNouns.isPerson(entity.kind.rawValue) else {
            return entity.names.map { asking.folded($0).words }
                .filter { $0.count > 1 && $0.last == entity.kind.rawValue }
                .map { $0.dropLast().joined(separator: " ") }
        }
        return asking.folded(entity.name).words.suffix(1).map { $0 }
    }

    private func entityNames(_ item: Expected) -> [String] {
        item.value.entity.flatMap(asking.model.entity)?.names ?? []
    }

    private func count(_ pieces: [String], _ items: [Expected]) -> Tally {
        var tally = Tally(credit: Array(repeating: 0, count: items.count))
        var keys: [String: Int] = [:]
        for (index, item) in items.enumerated() {
            for text in [item.canonical] + item.accepted + entityNames(item) {
                keys[asking.folded(text).key] = keys[asking.folded(text).key] ?? index
            }
        }
        var open: [(text: String, key: String)] = []
        var seen: Set<String> = []
        for piece in pieces {
            let key = asking.folded(piece).key
            guard seen.insert(key).inserted else { continue }
            if let index = keys[key] { tally.credit[index] = 1 } else { open.append((piece, key)) }
        }
        // Beyond any honest answer nothing is looked at closely.
        let limit = items.count * 2 + 8
        for (piece, _) in open.prefix(limit) { place(piece, items, &tally) }
        tally.extra += open.dropFirst(limit).map { Note.quoted($0.text) }
        return tally
    }

    private func place(_ piece: String, _ items: [Expected], _ tally: inout Tally) {
        var best: (index: Int, match: Match)?
        var confusion: Match?
        for (index, item) in items.enumerated() {
            let match = values.match(piece, item)
            if match.credit > best?.match.credit ?? 0 { best = (index, match) }
            if match.confusedWith != nil { confusion = confusion ?? match }
            if match.isRight { break }
        }
        if let best {
            tally.credit[best.index] = max(tally.credit[best.index], best.match.credit)
            tally.isForgiven = tally.isForgiven || best.match.isForgiven
            if let note = best.match.note { tally.notes.append(note) }
            return
        }
        tally.extra.append(Note.quoted(piece))
        if let value = confusion?.confusedWith {
            tally.confusedWith = tally.confusedWith ?? value
            if let owner = owner(of: value) {
                tally.strangers.append("\(Note.quoted(piece)) belongs to \(owner)")
            }
        }
    }

    /// Whose list of the same relation has the value.
    private func owner(of value: Value) -> String? {
        guard let fact = asking.fact else { return nil }
        let other = asking.model.facts(of: fact.relation, valued: value).first {
            $0.subject != fact.subject && $0.holds
        }
        return other.flatMap { asking.model.entity($0.subject) }.map(\.inSentence)
    }

    private func note(_ grade: Grade, _ matched: [String], _ missed: [String], _ tally: Tally)
        -> String
    {
        if grade.verdict == .correct {
            return tally.notes.first ?? "Right, all of them: \(English.list(matched))."
        }
        if matched.isEmpty, tally.strangers.isEmpty {
            return "None of these; they are \(English.list(missed))."
        }
        var parts: [String] = []
        if !matched.isEmpty { parts.append("right: \(English.list(matched))") }
        if !missed.isEmpty { parts.append("missing: \(English.list(missed))") }
        if !tally.extra.isEmpty {
            parts.append("not in this list: \(English.list(Array(tally.extra.prefix(6))))")
        }
        parts += tally.strangers.prefix(2)
        return parts.joined(separator: "; ").capitalizedFirst + "."
    }

    private static let fillers: Set<String> = [
        "etc", "etcetera", "so", "on", "forth", "others", "many", "more", "and", "the", "rest",
    ]
}
