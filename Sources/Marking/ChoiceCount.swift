import Facts
import Questions

/// Counts what was chosen or written, whatever the order in which each form offers it.
struct ChoiceCount {
    private(set) var choices: [ItemAnalysis.Choice] = []
    private(set) var wrong: [ItemAnalysis.Wrong] = []

    init(_ answers: [MarkedAnswer]) {
        guard let question = answers.first?.question else { return }
        switch question.key {
        case .choice, .selectAll: choices = Self.options(question, answers)
        case .verdict(let right): choices = Self.verdicts(right, answers)
        case .value, .list, .ordering, .matching, .correction: wrong = Self.wrong(answers)
        }
    }

    private static func options(
        _ question: Question, _ answers: [MarkedAnswer]
    ) -> [ItemAnalysis.Choice] {
        var counts: [String: Int] = [:]
        for answer in answers {
            let options = answer.question.options
            for place in Set(answer.grade.chosen) where options.indices.contains(place) {
                counts[options[place].text, default: 0] += 1
            }
        }
        return question.options.map {
            ItemAnalysis.Choice(
                text: $0.text, isCorrect: $0.isCorrect, count: counts[$0.text, default: 0])
        }
    }

    private static func verdicts(
        _ right: Label, _ answers: [MarkedAnswer]
    ) -> [ItemAnalysis.Choice] {
        let labels: [Label] = [.supported, .refuted, .notEnoughInfo]
        return labels.map { label in
            let count = answers.count { answer in
                guard !answer.isBlank else { return false }
                if case .verdict(let key) = answer.question.key, key == label {
                    return answer.grade.verdict == .correct
                }
                return answer.grade.extra == [label.rawValue]
            }
            return ItemAnalysis.Choice(
                text: label.rawValue, isCorrect: label == right, count: count)
        }
    }

    private static func wrong(_ answers: [MarkedAnswer]) -> [ItemAnalysis.Wrong] {
        var counts: [String: (text: String, count: Int, turn: Int)] = [:]
        for (turn, answer) in answers.enumerated() where answer.credit < 1 && !answer.isBlank {
            let key = answer.written.lowercased().split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
            counts[key, default: (answer.written, 0, turn)].count += 1
        }
        return counts.values.sorted { (-$0.count, $0.turn) < (-$1.count, $1.turn) }.prefix(5)
            .map { ItemAnalysis.Wrong(text: $0.text, count: $0.count) }
    }
}
