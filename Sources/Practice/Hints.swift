import Facts
import Questions
import Wording

/// Help that gives away a little more each time, and never the answer.
enum Hints {
    /// The hint after `given` others; nil where there is no more to give.
    static func hint(for question: Question, after given: Int, seed: UInt64) -> String? {
        let hints = all(question, seed: seed)
        return hints.indices.contains(given) ? hints[given] : nil
    }

    private static func all(_ question: Question, seed: UInt64) -> [String] {
        switch question.key {
        case .choice: return struckOut(question, seed: seed)
        case .selectAll:
            return ["\(count(question.options.filter(\.isCorrect).count)) of them apply."]
        case .verdict: return place(question)
        case .value(let expected), .correction(_, let expected): return value(expected)
        case .list(let items):
            return ["They begin with \(English.list(items.map { initial($0.canonical) }))."]
        case .ordering(let order):
            return order.first.map { ["The first is \(letter($0))."] } ?? []
        case .matching(let pairs):
            return pairs.first.map { ["The first row goes with \(letter($0))."] } ?? []
        }
    }

    private static func struckOut(_ question: Question, seed: UInt64) -> [String] {
        var random = SeededRandom(seed: seed, name: "hint \(question.id)")
        let wrong = random.shuffled(
            question.options.indices.filter { !question.options[$0].isCorrect })
        return wrong.dropLast().map { "It is not \(letter($0)), \(question.options[$0].text)." }
    }

    private static func place(_ question: Question) -> [String] {
        question.paragraph.map { ["Paragraph \($0) is where to look."] } ?? []
    }

    private static func value(_ expected: Expected) -> [String] {
        switch expected.value {
        case .date(.on(let date)):
            var hints = ["It was in \(DateWriter.bare(.on(date.truncated(to: .decade))))."]
            if date.precision > .year {
                hints.append("It was \(DateWriter.when(.on(date.truncated(to: .year)))).")
            }
            return hints
        case .number(let quantity):
            let digits = "\(Int(min(abs(quantity.amount), 1e15)))".count
            return ["It has \(count(digits)) digit\(digits == 1 ? "" : "s") before the point."]
        default:
            let words = expected.canonical.split(separator: " ")
            let shape = words.map { word in
                initial(String(word)) + String(repeating: "·", count: max(0, word.count - 1))
            }
            return [
                "It begins with \(initial(expected.canonical)).",
                "It looks like this: \(shape.joined(separator: " "))",
            ]
        }
    }

    private static func initial(_ text: String) -> String {
        text.first.map { String($0).uppercased() } ?? ""
    }

    private static func count(_ number: Int) -> String {
        English.sentenceCase(NumberWriter.count(number))
    }

    private static func letter(_ position: Int) -> String { OptionLetter.letter(position) }
}

/// The letters that options are shown with.
public enum OptionLetter {
    /// The letter of an option's position: a, b, c … z, then aa, ab.
    public static func letter(_ position: Int) -> String {
        let letters = "abcdefghijklmnopqrstuvwxyz"
        guard position >= 0 else { return "" }
        let last = letters[letters.index(letters.startIndex, offsetBy: position % 26)]
        return (position >= 26 ? letter(position / 26 - 1) : "") + String(last)
    }
}
