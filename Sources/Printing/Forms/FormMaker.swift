import Facts
import Questions

/// Makes equated forms of a quiz: the same facts, in another order and with other options' order.
///
/// What it makes follows from the seed, the form's letter and what ``Fingerprint`` marks, not from
/// the order in which questions and options come, so that a form and its key can be made again later
/// and elsewhere.
public struct FormMaker: Sendable {
    /// The seed that is printed on the paper.
    public let seed: UInt64

    /// Starts from a seed.
    public init(seed: UInt64) {
        self.seed = seed
    }

    /// The first `count` forms of the questions, at least one.
    public func forms(_ count: Int, from questions: [Question]) -> [Form] {
        (0..<max(1, count)).map { form(FormLetter($0), from: questions) }
    }

    /// One form: all of the questions in permuted order, their options permuted.
    ///
    /// Dates and numbers ascend; verdicts keep their order. The key stands at each letter equally
    /// often, as far as sorted options allow, and at none more than three times in a row.
    public func form(_ letter: FormLetter, from questions: [Question]) -> Form {
        var order = SeededRandom(seed: seed, name: "\(letter)")
        let ordered = order.shuffled(questions.sorted { $0.id < $1.id })
        let mixed = ordered.map { question in
            var random = SeededRandom(seed: seed, name: "\(letter)/\(question.id)")
            return mix(question.inSettledOrder, &random)
        }
        let balanced = KeyBalance.placeKeys(in: mixed, &order)
        // What is asked of the article stands before what is asked of the record.
        let sections = Frame.allCases.map { frame in balanced.filter { $0.frame == frame } }
        return Form(
            letter: letter, questions: sections.flatMap(KeyBalance.breakRuns), seed: seed)
    }

    private func mix(_ question: Question, _ random: inout SeededRandom) -> Question {
        let places = Array(question.options.indices)
        switch question.key {
        case .choice, .selectAll:
            let order = OptionOrder.ascending(question.options) ?? random.shuffled(places)
            return question.reorderingOptions(order)
        case .ordering:
            return unlikeKey(question, &random) { $0.reorderingOptions($1.shuffled(places)) }
        case .matching:
            let order = OptionOrder.ascending(question.options) ?? random.shuffled(places)
            let rows = Array(question.rows.indices)
            return unlikeKey(question.reorderingOptions(order), &random) {
                $0.reorderingRows($1.shuffled(rows))
            }
        case .verdict, .value, .list, .correction: return question
        }
    }

    /// Mixes until what is printed is not itself the answer, a few times at most.
    private func unlikeKey(
        _ question: Question, _ random: inout SeededRandom,
        mix: (Question, inout SeededRandom) -> Question
    ) -> Question {
        var mixed = mix(question, &random)
        for _ in 0..<8 where mixed.isSolvedAsPrinted { mixed = mix(question, &random) }
        return mixed
    }
}

extension Question {
    /// The question with its options and rows sorted by their texts.
    fileprivate var inSettledOrder: Question {
        let sorted = reorderingOptions(
            options.indices.sorted {
                (options[$0].text, options[$0].isCorrect ? 0 : 1, $0)
                    < (options[$1].text, options[$1].isCorrect ? 0 : 1, $1)
            })
        return sorted.reorderingRows(
            sorted.rows.indices.sorted { (sorted.rows[$0], $0) < (sorted.rows[$1], $1) })
    }

    fileprivate var isSolvedAsPrinted: Bool {
        switch key {
        case .ordering(let places), .matching(let places): places.elementsEqual(places.indices)
        default: false
        }
    }
}
