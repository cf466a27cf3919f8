import Facts
import Questions

/// How alike the forms of a quiz are, as numbers a teacher can check.
public struct FormComparison: Hashable, Sendable {
    /// What is known of one form.
    public struct Row: Hashable, Sendable {
        /// The form.
        public let letter: FormLetter
        /// How many questions it has.
        public let questions: Int
        /// What they are worth together.
        public let points: Int
        /// How many of the first form's facts it asks, too.
        public let sharedFacts: Int
        /// How many questions have one of the same bank, topic and kind in the first form.
        public let alike: Int
        /// How many questions stand at the same number as in the first form.
        public let samePlace: Int
        /// How often each letter is the right one among questions with one right option.
        public let keys: [Int]
        /// How many letters in a row are the same at most.
        public let longestRun: Int
    }

    /// One row a form.
    public let rows: [Row]

    /// Compares forms with the first of them.
    public init(_ forms: [Form], points: PointScheme = PointScheme()) {
        let first = forms.first?.questions ?? []
        let facts = Set(first.flatMap(Self.facts))
        let looks = Self.looks(first)
        rows = forms.map { form in
            var keys: [Int] = []
            var run = (place: -1, length: 0, longest: 0)
            for question in form.questions {
                guard let place = question.keyPlace else { continue }
                run.length = place == run.place ? run.length + 1 : 1
                run.place = place
                run.longest = max(run.longest, run.length)
                guard case .choice = question.key else { continue }
                while keys.count <= place { keys.append(0) }
                keys[place] += 1
            }
            return Row(
                letter: form.letter, questions: form.questions.count,
                points: points.total(of: form.questions),
                sharedFacts: facts.intersection(form.questions.flatMap(Self.facts)).count,
                alike: Self.looks(form.questions).reduce(0) {
                    $0 + min($1.value, looks[$1.key, default: 0])
                },
                samePlace: zip(first, form.questions).count { $0.id == $1.id }, keys: keys,
                longestRun: run.longest)
        }
    }

    private struct FactName: Hashable {
        let bank: BankID
        let fact: FactID
    }

    private static func facts(of question: Question) -> [FactName] {
        question.facts.map { FactName(bank: question.bank, fact: $0) }
    }

    private struct Look: Hashable {
        let bank: BankID
        let topic: TopicID?
        let kind: QuestionKind
    }

    private static func looks(_ questions: [Question]) -> [Look: Int] {
        questions.reduce(into: [:]) { looks, question in
            let look = Look(bank: question.bank, topic: question.topic, kind: question.kind)
            looks[look, default: 0] += 1
        }
    }

    /// The comparison as a table to print.
    public var table: TableBlock {
        TableBlock(
            head: [
                "Form", "Questions", "Points", "Same topic and kind", "Shared facts", "Same place",
                "Right option", "Longest run",
            ],
            rows: rows.map { row in
                [
                    "\(row.letter)", "\(row.questions)", "\(row.points)", "\(row.alike)",
                    "\(row.sharedFacts)", "\(row.samePlace)",
                    row.keys.enumerated().map { "\(FormLetter($0)) \($1)" }
                        .joined(separator: ", "),
                    "\(row.longestRun)",
                ]
            })
    }
}
