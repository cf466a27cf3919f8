import Facts
import Questions
import Wording

/// What a program that takes a question does not do of what is done here.
public enum ExportLoss: Hashable, Sendable, CustomStringConvertible {
    /// An amount in another unit than the one asked for is not converted.
    case otherUnits
    /// Part of the answer earns nothing, where it earns half here.
    case partsOfAnswers

    /// The loss in words.
    public var description: String {
        switch self {
        case .otherUnits: "an answer in another unit than the one asked for is wrong there"
        case .partsOfAnswers:
            "there nothing is earned by the month or year of a date, nor by naming the wrong part"
        }
    }

    /// What is lost where a typed answer is compared with numbers or letter by letter.
    ///
    /// - Parameter carriesParts: whether half can be given for the wrong part of a statement.
    static func all(of question: Question, carriesParts: Bool) -> [ExportLoss] {
        guard let expected = question.typed else { return [] }
        var losses: [ExportLoss] = []
        if case .number(let number) = expected.value, let unit = number.inFull.unit,
            MeasureUnit(unit) != nil
        {
            losses.append(.otherUnits)
        }
        var hasParts = false
        if case .date(let date) = expected.value {
            hasParts = (date.start?.precision ?? .year) > .year
        }
        if case .correction = question.key {
            hasParts = hasParts || !carriesParts || !expected.numbers.isEmpty
        }
        return losses + (hasParts ? [.partsOfAnswers] : [])
    }
}
