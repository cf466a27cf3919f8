import Questions
import Wording

/// Judges orderings and matchings.
struct ArrangementJudge {
    private let asking: Asking
    private let reader: OptionReader
    private var options: [Option] { asking.question.options }

    /// Prepares to judge arrangements.
    init(_ asking: Asking) {
        self.asking = asking
        reader = OptionReader(asking)
    }

    /// Judges an order: the share of pairs that stand in the right order, as in Kendall's tau
    /// (M. Kendall, "A new measure of rank correlation", 1938); pairs not given count as wrong.
    func ordering(_ text: String, _ order: [Int]) -> Grade {
        var seen: Set<Int> = []
        let typed = sequence(text)
        let given = typed.filter { seen.insert($0).inserted && order.contains($0) }
        guard !given.isEmpty else {
            return Grade(
                credit: 0, note: "I could not read an order there; give letters such as b a c.")
        }
        let places = Dictionary(
            given.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var right = 0
        var total = 0
        for (index, left) in order.enumerated() {
            for later in order[(index + 1)...] {
                total += 1
                if let a = places[left], let b = places[later], a < b { right += 1 }
            }
        }
        var credit = total > 0 ? Double(right) / Double(total) : (given == order ? 1 : 0)
        // A repeated item leaves it open where that item belongs.
        if typed.count != given.count { credit = min(credit, 0.5) }
        var grade = Grade(credit: credit, note: "")
        grade.chosen = given
        grade.matched = given.enumerated().filter {
            $0.offset < order.count && order[$0.offset] == $0.element
        }
        .map { options.indices.contains($0.element) ? options[$0.element].text : "" }
        grade.missed = order.filter { !seen.contains($0) && options.indices.contains($0) }.map {
            options[$0].text
        }
        let answer = asking.question.answers.joined(separator: ", ")
        grade.note =
            grade.verdict == .correct
            ? "Right, in that order."
            : "\(right) of \(total) pairs in the right order; it is \(answer)."
        return grade
    }

    private func sequence(_ text: String) -> [Int] {
        if let letters = reader.letters(asking.folded(text).words) { return letters }
        var pieces: [Substring] = [text[...]]
        for separator in ["\n", ";", "->", "=>", "→", ">"] where text.contains(separator) {
            pieces = pieces.flatMap { $0.split(separator: separator) }
        }
        var items = pieces.map(String.init)
        if items.count == 1 { items = ListReader(known: options.map(\.text)).split(text) }
        let names = options.map { asking.folded($0.text).key }
        items = items.flatMap { item -> [String] in
            guard !names.contains(asking.folded(item).key),
                let word = [" then ", " before "].first(where: item.contains)
            else { return [item] }
            return item.split(separator: word).map(String.init)
        }
        return items.prefix(options.count * 2 + 8).compactMap { piece -> Int? in
            let words = piece.split(separator: " ")
            let begun = words.drop { Self.steps.contains($0.lowercased()) }
            let item = begun.reversed().drop { Self.steps.contains($0.lowercased()) }.reversed()
                .joined(separator: " ")
            return if case .one(let index, _) = reader.one(item) { index } else { nil }
        }
    }

    private static let steps: Set<String> = [
        "first", "then", "next", "finally", "last", "and", "lastly", "firstly", "second",
        "secondly",
        "third", "thirdly", "fourth", "1st", "2nd", "3rd", "4th", "afterwards", "later", "after",
    ]

    /// Judges pairs, each row for itself.
    func matching(_ text: String, _ pairs: [Int]) -> Grade {
        let rows = asking.question.rows
        let given = MatchingReader(asking, reader).read(text)
        guard given.contains(where: { $0 != nil }) else {
            return Grade(credit: 0, note: "I could not read pairs there; give them as 1b 2a.")
        }
        let right = rows.indices.filter { $0 < pairs.count && given[$0] == pairs[$0] }
        var grade = Grade(
            credit: rows.isEmpty ? 0 : Double(right.count) / Double(rows.count), note: "")
        func pair(_ row: Int, _ option: Int?) -> String? {
            guard let option, options.indices.contains(option) else { return nil }
            return "\(rows[row]): \(options[option].text)"
        }
        grade.chosen = given.compactMap { $0 }
        grade.matched = right.compactMap { pair($0, pairs[$0]) }
        let wrong = rows.indices.filter { !right.contains($0) }
        grade.missed = wrong.compactMap { $0 < pairs.count ? pair($0, pairs[$0]) : nil }
        grade.extra = wrong.compactMap { pair($0, given[$0]) }
        if asking.question.facets.count == rows.count {
            grade.parts = zip(rows.indices, asking.question.facets).map {
                .init(facet: $1, credit: right.contains($0) ? 1 : 0)
            }
        }
        grade.note =
            grade.verdict == .correct
            ? "Right, every pair."
            : "\(right.count) of \(rows.count) pairs right; \(English.list(grade.missed))."
        return grade
    }
}
