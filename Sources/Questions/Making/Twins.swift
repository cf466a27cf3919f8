import Facts

/// What a question asks, whatever it is called: two of the same are twins, of which one is too many.
///
/// What joins facts asks of the set of them, in whichever order they are named; all else asks what
/// its words ask.
struct Matter: Hashable {
    private let kind: QuestionKind
    private let frame: Frame
    private let words: [String]
    private let facts: Set<FactID>

    init(_ question: Question) {
        kind = question.kind
        frame = question.frame
        switch question.kind {
        case .ordering, .matching, .interval:
            // The form that asks it; the facts' own names are another matter.
            words = [question.id.number.map(String.init) ?? ""]
            facts = Set(question.facts)
        default:
            words = [question.prompt] + question.options.map(\.text).sorted()
            facts = []
        }
    }
}
