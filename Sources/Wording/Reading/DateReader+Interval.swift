import Facts

extension DateReader {
    /// Reads "27 April to 18 May 2007", "13–16 April 2021", "from 2007 until 2009", "2019-".
    static func readInterval(
        _ pieces: [DateLexer.Piece], ignoring: (String) -> Bool
    ) -> [DateReading] {
        var pieces = pieces
        if pieces.first == .word("from") { pieces.removeFirst() }
        let splits = pieces.indices.filter { isSplit(pieces[$0]) }
        guard splits.count <= 5 else { return [] }
        for split in splits {
            let left = Array(pieces[..<split])
            var right = Array(pieces[(split + 1)...])
            if right == [.word("present")] || right == [.word("now")] || right == [.word("today")]
                || right == [.word("the"), .word("present")]
            {
                right = []
            }
            // "2022-13-01" is a broken date, not 2022 to January 13.
            guard !isLone(left) || !right.contains(where: isSign),
                !isLone(right) || !left.contains(where: isSign)
            else { continue }
            let starts = DateParser.fields(left, ignoring: ignoring)
            if right.isEmpty, let start = starts.first?.date {
                return starts.prefix(1).map {
                    $0.reading(.date(.interval(from: start, to: nil)))
                }
            }
            var ends = DateParser.fields(right, ignoring: ignoring)
            // "April 13-16, 2021": the month stands with the first day only.
            if ends.isEmpty, let month = starts.first?.month, (1...12).contains(month) {
                let name = DateLexer.Piece.word(CalendarWords.monthNames[month - 1])
                ends = DateParser.fields([name] + right, ignoring: ignoring)
            }
            for start in starts {
                for end in ends {
                    if let reading = interval(start, end) { return [reading] }
                }
            }
        }
        return []
    }

    private static func isLone(_ pieces: [DateLexer.Piece]) -> Bool {
        if pieces.count == 1, case .number = pieces[0] { true } else { false }
    }

    private static func isSign(_ piece: DateLexer.Piece) -> Bool {
        if case .sign = piece { true } else { false }
    }

    private static func isSplit(_ piece: DateLexer.Piece) -> Bool {
        switch piece {
        case .word("to"), .word("until"), .word("till"), .word("through"), .sign(0x2D): true
        default: false
        }
    }

    /// Joins two ends; what one leaves out, it shares with the other.
    private static func interval(_ start: DateFields, _ end: DateFields) -> DateReading? {
        var (start, end) = (start, end)
        if start.year == nil {
            start.year = end.year
            start.isShortYear = end.isShortYear
        }
        if end.year == nil { end.year = start.year }
        if start.month == nil, start.day != nil { start.month = end.month }
        if end.month == nil, end.day != nil { end.month = start.month }
        // "2007-09" may be a month, and is read as one before; "1914-18" runs to 1918.
        if end.isShortYear, !start.isShortYear, let first = start.year, let last = end.year {
            end.year = first - first % 100 + last
            end.isShortYear = false
        }
        guard !start.isShortYear, !end.isShortYear, let from = start.date, let to = end.date,
            from.days.lowerBound < to.days.lowerBound
        else { return nil }
        var marks = start
        marks.isVague = start.isVague || end.isVague
        marks.isMisspelt = start.isMisspelt || end.isMisspelt
        let isWrong = start.hasWrongWeekday || end.hasWrongWeekday
        var reading = marks.reading(.date(.interval(from: from, to: to)))
        reading.hasWrongWeekday = isWrong
        return reading
    }
}
