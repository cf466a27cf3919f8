import Facts

/// Understands the pieces of one date.
enum DateParser {
    typealias Piece = DateLexer.Piece
    typealias Number = DateLexer.Number

    /// Every way to read the pieces as one date; empty where a piece stays unread.
    static func fields(_ pieces: [Piece], ignoring: (String) -> Bool) -> [DateFields] {
        var fields = DateFields()
        var numbers: [Number] = []
        var monthPosition: Int?
        var era: String?
        var isCentury = false
        var signs: [UInt32] = []
        var namesYear = false
        for (place, piece) in pieces.enumerated() {
            if let month = romanMonth(at: place, in: pieces), fields.month == nil {
                fields.month = month
                monthPosition = numbers.count
                continue
            }
            switch piece {
            case .number(let number):
                numbers.append(number)
                guard numbers.count <= 3 else { return [] }
            case .sign(let sign): signs.append(sign)
            case .word(let word):
                switch word {
                case "bc", "bce", "ad", "ce":
                    guard era == nil else { return [] }
                    era = word
                case "century", "cent": isCentury = true
                case "since", "from": fields.isOpen = true
                case "onwards", "onward": fields.isOpen = true
                case "year":
                    namesYear = true
                default:
                    if CalendarWords.vague.contains(word) || CalendarWords.seasons.contains(word) {
                        // "fall" and "end" may also be words of the sentence.
                        if !ignoring(word) || word != "fall" { fields.isVague = true }
                    } else if let place = CalendarWords.decades[word] {
                        guard numbers.isEmpty, fields.year == nil else { return [] }
                        fields.year = place
                        fields.span = .decade
                        fields.isShortYear = true
                    } else if CalendarWords.fillers.contains(word) {
                        continue
                    } else if let weekday = CalendarWords.weekdays[word] {
                        guard fields.weekday == nil || fields.weekday == weekday else { return [] }
                        fields.weekday = weekday
                    } else if let month = CalendarWords.month(word),
                        !month.isMisspelt || !ignoring(word)
                    {
                        guard fields.month == nil else { return [] }
                        fields.month = month.number
                        fields.isMisspelt = month.isMisspelt
                        monthPosition = numbers.count
                    } else if !ignoring(word) {
                        return []
                    }
                }
            }
        }
        let made = assign(
            numbers, signs: signs, to: fields, monthPosition: monthPosition, isCentury: isCentury,
            hasEra: era != nil || namesYear)
        return era == "bc" || era == "bce" ? made.compactMap(beforeChrist) : made
    }

    /// The month of a Roman numeral between two signs, after a day: 25.VI.1991.
    private static func romanMonth(at place: Int, in pieces: [Piece]) -> Int? {
        // "15 V 1955"
        if place > 0, place + 1 < pieces.count, case .word(let word) = pieces[place],
            case .number(let day) = pieces[place - 1], isDay(day), !day.isOrdinal,
            case .number(let year) = pieces[place + 1], year.digits == 4
        {
            return CalendarWords.romanMonths[word]
        }
        guard place > 1, place + 2 < pieces.count, case .word(let word) = pieces[place],
            case .sign(let before) = pieces[place - 1], case .sign(let after) = pieces[place + 1],
            before == after, case .number(let day) = pieces[place - 2], isDay(day),
            case .number = pieces[place + 2]
        else { return nil }
        return CalendarWords.romanMonths[word]
    }

    private static func beforeChrist(_ fields: DateFields) -> DateFields? {
        guard var year = fields.year, fields.span == nil, year > 0 else { return nil }
        year = 1 - year
        var early = fields
        early.year = year
        early.isShortYear = false
        return early
    }

    private static func assign(
        _ numbers: [Number], signs: [UInt32], to fields: DateFields, monthPosition: Int?,
        isCentury: Bool, hasEra: Bool
    ) -> [DateFields] {
        if isCentury {
            guard numbers.count == 1, fields.month == nil, (1...99).contains(numbers[0].value)
            else {
                return []
            }
            return [
                changed(fields) {
                    $0.year = (numbers[0].value - 1) * 100; $0.span = .century
                }
            ]
        }
        if let number = numbers.first(where: \.isDecade) {
            guard numbers.count == 1, fields.month == nil, number.value % 10 == 0 else { return [] }
            return [
                changed(fields) {
                    $0.year = number.value
                    $0.span = .decade
                    $0.isShortYear = number.digits == 2
                }
            ]
        }
        if fields.span != nil { return numbers.isEmpty ? [fields] : [] }
        if let monthPosition {
            return withMonth(numbers, monthPosition: monthPosition, fields, hasEra: hasEra)
        }
        return NumericDate.fields(numbers, signs: signs, fields, hasEra: hasEra)
    }

    private static func withMonth(
        _ numbers: [Number], monthPosition: Int, _ fields: DateFields, hasEra: Bool
    ) -> [DateFields] {
        switch numbers.count {
        case 0: return [fields]
        case 1:
            let number = numbers[0]
            let year = changed(fields) { setYear(number, in: &$0, hasEra: hasEra) }
            guard isDay(number), !hasEra else { return number.isOrdinal ? [] : [year] }
            let day = changed(fields) { $0.day = number.value }
            // "November 22" is a day; that it may be a year comes second.
            return number.digits == 2 && !number.isOrdinal ? [day, year] : [day]
        case 2:
            let dayFirst = isDay(numbers[0]) && !numbers[1].isOrdinal
            let (day, year) = dayFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
            guard isDay(day), !year.isOrdinal else { return [] }
            return [
                changed(fields) {
                    $0.day = day.value
                    setYear(year, in: &$0, hasEra: hasEra)
                }
            ]
        default: return []
        }
    }

    /// A copy with a change.
    static func changed(_ fields: DateFields, _ change: (inout DateFields) -> Void) -> DateFields {
        var fields = fields
        change(&fields)
        return fields
    }

    /// Sets the year, cut short where it has two digits and no era.
    static func setYear(_ number: Number, in fields: inout DateFields, hasEra: Bool) {
        fields.year = number.value
        fields.isShortYear = number.isCut || (number.digits == 2 && !hasEra)
    }

    /// Whether a number can be a day of the month.
    static func isDay(_ number: Number) -> Bool {
        (1...31).contains(number.value) && number.digits <= 2 && !number.isCut
    }
}

/// Dates in numbers alone.
enum NumericDate {
    /// The ways to read one to three numbers as a date.
    static func fields(
        _ numbers: [DateLexer.Number], signs: [UInt32], _ fields: DateFields, hasEra: Bool
    ) -> [DateFields] {
        switch numbers.count {
        case 1: return one(numbers[0], signs, fields, hasEra: hasEra)
        case 2: return signs.count >= 1 && !hasEra ? two(numbers[0], numbers[1], fields) : []
        case 3:
            // "2010 09 25"
            let isSpaced =
                signs.isEmpty && numbers[0].digits == 4 && numbers[1].digits == 2
                && numbers[2].digits == 2
            guard isSpaced || signs.count >= 2 && signs[0] == signs[1], !hasEra else { return [] }
            return three(numbers, fields)
        default: return []
        }
    }

    private static func one(
        _ number: DateLexer.Number, _ signs: [UInt32], _ fields: DateFields, hasEra: Bool
    ) -> [DateFields] {
        if number.isOrdinal {
            return [DateParser.changed(fields) { $0.day = number.value }]
        }
        if number.digits == 8 {
            return [
                DateParser.changed(fields) {
                    $0.year = number.value / 10_000
                    $0.month = number.value / 100 % 100
                    $0.day = number.value % 100
                }
            ]
        }
        guard (number.digits >= 3 && number.digits <= 4) || number.digits == 2 || hasEra else {
            // A day alone can only be the first half of "13–16 April".
            return DateParser.isDay(number)
                ? [DateParser.changed(fields) { $0.day = number.value }] : []
        }
        let year = DateParser.changed(fields) {
            DateParser.setYear(number, in: &$0, hasEra: hasEra)
        }
        guard DateParser.isDay(number), !hasEra else { return [year] }
        return [year, DateParser.changed(fields) { $0.day = number.value }]
    }

    private static func two(
        _ left: DateLexer.Number, _ right: DateLexer.Number, _ fields: DateFields
    ) -> [DateFields] {
        if left.digits == 4 {
            guard right.digits <= 2 else { return [] }
            return [DateParser.changed(fields) { ($0.year, $0.month) = (left.value, right.value) }]
        }
        if right.digits == 4 {
            guard left.digits <= 2 else { return [] }
            return [DateParser.changed(fields) { ($0.month, $0.year) = (left.value, right.value) }]
        }
        guard left.digits <= 2, right.digits <= 2 else { return [] }
        return both(left.value, right.value, fields)
    }

    private static func three(
        _ numbers: [DateLexer.Number], _ fields: DateFields
    ) -> [DateFields] {
        if numbers[0].digits == 4 {
            return [
                DateParser.changed(fields) {
                    ($0.year, $0.month, $0.day) =
                        (numbers[0].value, numbers[1].value, numbers[2].value)
                }
            ]
        }
        guard numbers[2].digits == 4 || numbers[2].digits == 2 else { return [] }
        let dated = DateParser.changed(fields) {
            $0.year = numbers[2].value
            $0.isShortYear = numbers[2].digits == 2
        }
        return both(numbers[0].value, numbers[1].value, dated)
    }

    /// Day and month in either order, as far as the calendar allows.
    private static func both(_ left: Int, _ right: Int, _ fields: DateFields) -> [DateFields] {
        var ways: [DateFields] = []
        for (day, month) in [(left, right), (right, left)]
        where (1...12).contains(month) && (1...31).contains(day) {
            ways.append(DateParser.changed(fields) { ($0.day, $0.month) = (day, month) })
        }
        guard ways.count == 2 else { return ways }
        if ways[0] == ways[1] { return [ways[0]] }
        return ways.map { DateParser.changed($0) { $0.isAmbiguous = true } }
    }
}
