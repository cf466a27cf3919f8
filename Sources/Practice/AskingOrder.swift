import Facts
import Memory
import Questions

/// What may be asked when, so that a sitting teaches: a fact is met in an easy form that says what
/// is so, and doubted only once it is known.
struct AskingOrder: Sendable {
    private let plan: SittingPlan
    private var asked = 0
    private var claims = 0
    private var lastStem: String?
    private var looks: Set<String> = []

    /// Nothing was asked yet.
    init(_ plan: SittingPlan) {
        self.plan = plan
    }

    /// How strictly the order is kept: whoever asks for more than fits is not turned away for the
    /// sake of variety.
    enum Strictness: CaseIterable {
        /// As a teacher would ask.
        case full
        /// Likenesses are let pass, what would teach wrong things is not.
        case sparse
    }

    /// Whether a question on a facet may come now.
    func admits(
        _ question: Question, on facet: Facet, _ states: [FacetID: MemoryState],
        _ strictness: Strictness, isRepeat: Bool
    ) -> Bool {
        guard question.trains || plan.kind == .claim else { return false }
        let state = states[facet.id]
        if plan.kind == nil, !teaches(question, given: state, states) { return false }
        guard strictness == .full else { return true }
        if asked == 0, states.isEmpty, plan.kind == nil, question.key != .choice { return false }
        return question.stem != lastStem && (isRepeat || !looks.contains(question.lookKey))
    }

    /// Notes a question that was asked.
    mutating func add(_ question: Question) {
        asked += 1
        if question.kind == .claim { claims += 1 }
        lastStem = question.stem
        looks.insert(question.lookKey)
    }

    /// Whether what the learner knows by now bears the question.
    ///
    /// What joins several facts needs all of them; a claim comes after the first few questions and
    /// not too often; what is false, denied or open is told of known facts alone.
    private func teaches(
        _ question: Question, given state: MemoryState?, _ states: [FacetID: MemoryState]
    ) -> Bool {
        if question.facts.count > 1, question.facets.contains(where: { states[$0.id] == nil }) {
            return false
        }
        switch question.key {
        case .verdict(let label):
            guard plan.facets != nil || claims < max(1, plan.count / Self.claimShare) else {
                return false
            }
            return Self.isKnown(state)
                || !question.isDenial && label != .notEnoughInfo
                    && (state != nil || asked >= Self.firstClaim)
        case .correction: return state != nil
        default: return true
        }
    }

    /// Whether a facet was answered right, and not forgotten since.
    private static func isKnown(_ state: MemoryState?) -> Bool {
        switch state?.phase {
        case nil, .learning(step: 0), .relearning: false
        case .learning, .review: true
        }
    }

    /// At most one question in so many is a claim.
    private static let claimShare = 4
    /// So many questions come before a claim on a new fact.
    private static let firstClaim = 3

    /// The kinds in which a fact is met, where it can be asked in them at all.
    static let easyKinds: [QuestionKind] = [.choice, .cloze, .selectAll, .oddOneOut]

    /// The kinds in which to meet a new fact: a choice or a gap, the choice twice as often; then the
    /// others as ranked, a claim where there is nothing else.
    static func meeting(
        _ ranked: [QuestionKind], choices: Int, gaps: Int
    ) -> [QuestionKind] {
        let first: [QuestionKind] = choices <= 2 * gaps ? [.choice, .cloze] : [.cloze, .choice]
        let easy = first.filter(ranked.contains)
        let others = ranked.filter { !easy.contains($0) && $0 != .claim }
        return easy + others + ranked.filter { $0 == .claim }
    }
}

extension Question {
    fileprivate var lookKey: String { "\(bank)/\(look)" }
}
