import Facts

/// Finds weekdays beside dates in running text.
public enum WeekdayScan {
    /// The first day of a text that is called by a weekday that it was not, and the weekday that it
    /// was: Monday is 1.
    public static func wrong(in text: String) -> (written: String, right: Int)? {
        let bytes = Array(text.utf8)
        let tokens = Token.tokens(of: text)
        func written(_ range: ClosedRange<Int>) -> String {
            let start = tokens[range.lowerBound].range.lowerBound
            return String(
                decoding: bytes[start..<tokens[range.upperBound].range.upperBound], as: UTF8.self)
        }
        for (place, token) in tokens.enumerated() where CalendarWords.weekdays[token.text] != nil {
            let after = (place + 1..<max(place + 1, min(tokens.count, place + longest)))
                .reversed().map { place...$0 }
            let before = (max(0, place - longest)..<place).map { $0...place }
                .filter { isTogether($0, tokens, bytes) }
            for range in after + before {
                let text = written(range)
                guard let day = day(text) else { continue }
                if let right = day.right { return (text, right) }
                break
            }
        }
        return nil
    }

    /// How many words a date has at most.
    private static let longest = 6

    /// Whether a text is a day with a weekday, and which weekday is right where it has another.
    private static func day(_ text: String) -> (isDay: Bool, right: Int?)? {
        let readings = DateReader.read(text)
        guard let first = readings.first, first.weekday != nil,
            case .date(.on(let date)) = first.meaning, date.precision == .day
        else { return nil }
        guard readings.allSatisfy(\.hasWrongWeekday) else { return (true, nil) }
        return (true, CivilCalendar.weekday(ofDay: date.days.lowerBound))
    }

    /// Whether nothing but spaces, commas and brackets stands between words: the weekday behind a
    /// date does not begin the next sentence.
    private static func isTogether(
        _ range: ClosedRange<Int>, _ tokens: [Token], _ bytes: [UInt8]
    ) -> Bool {
        zip(tokens[range], tokens[range].dropFirst()).allSatisfy { left, right in
            bytes[left.range.upperBound..<max(left.range.upperBound, right.range.lowerBound)]
                .allSatisfy { " ,(-./".utf8.contains($0) }
                && !bytes[
                    left.range.upperBound..<max(left.range.upperBound, right.range.lowerBound)
                ]
                .starts(with: ". ".utf8)
        }
    }
}
