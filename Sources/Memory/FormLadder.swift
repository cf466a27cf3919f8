/// Chooses the form in which to ask a facet: from recognition up to recall as memory firms, and
/// never in the same words twice running, so that the fact is learnt rather than the card.
public enum FormLadder {
    /// A form in which a facet can be asked.
    public struct Form: Hashable, Sendable {
        /// Kind and wording, such as `choice/1`; equal names are the same question to a learner.
        public let name: String
        /// How much the form gives away.
        public let rung: Rung

        /// Names a form and its rung.
        public init(_ name: String, _ rung: Rung) {
            self.name = name
            self.rung = rung
        }
    }

    /// From this stability in days a learnt facet is asked by recall: it has held for a week.
    public static let firmStability = 7.0

    /// The rung to ask next of a facet in `state` (nil: never answered).
    ///
    /// New facts are recognised first, so that the first tries succeed, then cued; what was
    /// forgotten steps back to cues; what has held for a week is recalled.
    public static func rung(for state: MemoryState?) -> Rung {
        switch state?.phase {
        case nil, .learning(step: 0): .recognition
        case .learning, .relearning: .cued
        case .review: (state?.stability ?? 0) >= firmStability ? .recall : .cued
        }
    }

    /// The candidates, most fitting first.
    ///
    /// Any form but `last` (the name of the form asked last, or nil) comes before it. Then the
    /// nearest to the rung wanted; of two as near, the easier while learning, the harder after.
    /// Equals follow the one asked last in turn, so that all wordings of a rung come up.
    public static func preference(
        among candidates: [Form], last: String?, state: MemoryState?
    ) -> [Form] {
        let wanted = rung(for: state)
        let prefersHarder = state?.phase == .review
        let turn =
            last.flatMap { name in candidates.lastIndex { $0.name == name } }
            .map { $0 + 1 } ?? 0
        let ranked = candidates.enumerated().map { index, form in
            Ranked(
                form: form,
                isLast: form.name == last ? 1 : 0,
                distance: abs(form.rung.rawValue - wanted.rawValue),
                side: (form.rung > wanted) == prefersHarder ? 0 : 1,
                turn: (index + candidates.count - turn) % candidates.count)
        }
        return ranked.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.form)
    }

    private struct Ranked {
        let form: Form
        let key: [Int]

        init(form: Form, isLast: Int, distance: Int, side: Int, turn: Int) {
            self.form = form
            key = [isLast, distance, side, turn]
        }
    }
}
