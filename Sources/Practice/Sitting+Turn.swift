import Facts
import Grading
import Journal
import Memory
import Questions

extension Sitting {
    /// One answered question.
    public struct Turn: Sendable {
        /// The question.
        public let question: Question
        /// How it was judged; nil where it was skipped.
        public let judgement: Grade?
        /// The log's record of it.
        public let answer: Answer
        /// Whether the learner had the judge overruled.
        public var isOverruled = false
        /// The facets' states after it.
        public let states: [FacetID: MemoryState]

        let before: [FacetID: MemoryState]
        let formsBefore: [FacetID: String]
    }
}
