import Facts
import Questions
import Wording

/// What an answer adds in brackets at its end: "Discovery (STS-31)".
struct Aside {
    /// The answer without it.
    let outer: String
    private let inner: String

    /// Takes an answer apart; nil where it ends in no brackets.
    init?(_ text: String) {
        let trimmed = text.reversed().drop { $0 == " " || $0 == "." }
        guard trimmed.first == ")", text.utf8.count <= 200, let open = text.firstIndex(of: "("),
            let close = text.lastIndex(of: ")"), open < close,
            !NormalText(String(text[..<open])).words.isEmpty
        else { return nil }
        outer = String(text[..<open])
        inner = String(text[text.index(after: open)..<close])
        guard !inner.contains("("), !inner.contains(")") else { return nil }
    }

    /// What makes another measure of a number.
    private static let measures: Set<String> = [
        "radius", "circumference", "half", "twice", "double", "each", "minimum", "maximum",
    ]

    /// Whether it says something of the answer itself: another value, a place around it, a doubt.
    func says(_ expected: Expected, _ asking: Asking) -> Bool {
        let words = NormalText(inner).words
        if words.contains(where: {
            FunctionWords.negations.contains($0) || FunctionWords.hedges.contains($0)
        }) {
            return true
        }
        switch expected.value {
        case .date: return !DateReader.read(inner).isEmpty || inner.contains(where: \.isNumber)
        case .number where words.contains(where: Self.measures.contains): return true
        case .number: return !NumberReader.read(inner).isEmpty || inner.contains(where: \.isNumber)
        case .flag: return true
        case .text:
            guard let relation = expected.relation,
                let table = asking.tables.textsByRelation[relation]
            else { return false }
            return !table.mentions(in: words).isEmpty
        case .entity(let id):
            let kind = asking.model.entity(id)?.kind
            return words.allSatisfy(FunctionWords.all.contains)
                || asking.tables.entities.mentions(in: words).flatMap(\.owners).contains { owner in
                    let other = asking.model.bank.entities[owner]
                    return other.id != id
                        && (other.kind == kind || Containment.isPlace(other.id, asking.model))
                }
        }
    }
}
