import Facts

/// Reads dates as people write them.
///
/// Understood are ISO 8601 and EDTF, day and month in either order in words, abbreviations and
/// numbers, ordinals, years in words, '46, weekdays before, decades, centuries, BC and AD, intervals
/// and "since". What is not understood as a whole is no date: "before 2008", "2007 or 2008".
public enum DateReader {
    /// Every way to read a text, the likeliest first; empty where it is no date.
    ///
    /// Words for which `ignoring` is true may stand around the date.
    public static func read(
        _ text: String, ignoring: (String) -> Bool = { _ in false }
    ) -> [DateReading] {
        if let exact = readEDTF(text) { return [exact] }
        guard let raw = DateLexer.pieces(of: text), !raw.isEmpty else { return [] }
        guard let pieces = spelledOut(joined(raw)) else { return [] }
        if pieces.last == .sign(0x2D) {
            let open = readInterval(pieces, ignoring: ignoring)
            if !open.isEmpty { return open }
        }
        let whole = DateParser.fields(pieces, ignoring: ignoring).flatMap(years)
        let readings = fitting(unique(whole.compactMap(\.reading)))
        return readings.isEmpty ? readInterval(pieces, ignoring: ignoring) : readings
    }

    private static func readEDTF(_ text: String) -> DateReading? {
        var body = Substring(text)
        while body.first == " " { body.removeFirst() }
        while body.last == " " || body.last == "." { body.removeLast() }
        body = withoutTime(body)
        if let year = romanYear(body) { return year }
        guard body.utf8.count <= 24, body.utf8.count >= 4,
            body.utf8.allSatisfy({ (0x2D...0x39).contains($0) || $0 == 0x58 || $0 == 0x7E }),
            let value = try? EDTF.read(String(body))
        else { return nil }
        return DateReading(
            meaning: .date(value), isVague: !value.isExact, isAmbiguous: false,
            hasShortYear: false, isMisspelt: false)
    }

    /// The day of "1903-12-17T10:35"; any other text as it is.
    private static func withoutTime(_ text: Substring) -> Substring {
        guard text.utf8.count > 11, text.utf8.count <= 40 else { return text }
        let day = text.prefix(10)
        let rest = text.dropFirst(10)
        guard rest.first == "T" || rest.first == " ", rest.contains(":"), day.utf8.count == 10,
            day.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D }),
            rest.dropFirst().utf8.allSatisfy({
                (0x2B...0x3A).contains($0) || $0 == 0x5A
            })
        else { return text }
        return day
    }

    /// A year in Roman numerals, written in capitals as on buildings.
    private static func romanYear(_ text: Substring) -> DateReading? {
        guard text.utf8.first == 0x4D, text.utf8.count > 1, let year = RomanNumeral.read(text),
            let date = PartialDate(year: year)
        else { return nil }
        return DateReading(
            meaning: .date(.on(date)), isVague: false, isAmbiguous: false, hasShortYear: false,
            isMisspelt: false)
    }

    /// Joins "B.C." to one word, and reads "or so" as "about".
    private static func joined(_ pieces: [DateLexer.Piece]) -> [DateLexer.Piece] {
        var result: [DateLexer.Piece] = []
        for piece in pieces {
            if case .word(let letter) = piece, letter.utf8.count == 1,
                result.last == .sign(0x2E), result.count > 1,
                case .word(let start) = result[result.count - 2],
                ["b", "a", "c", "bc"].contains(start)
            {
                result.removeLast(2)
                result.append(.word(start + letter))
            } else if piece == .word("so"), result.last == .word("or") {
                result[result.count - 1] = .word("about")
            } else {
                result.append(piece)
            }
        }
        return result
    }

    /// Replaces numbers in words by numbers; "nineteen fifty-five" is one.
    private static func spelledOut(_ pieces: [DateLexer.Piece]) -> [DateLexer.Piece]? {
        guard pieces.contains(where: { if case .word = $0 { true } else { false } }) else {
            return pieces
        }
        var result: [DateLexer.Piece] = []
        var position = 0
        while position < pieces.count {
            let words = wordRun(pieces, from: position)
            guard let found = NumberWords.read(words.texts[...]), found.value < 10_000 else {
                result.append(pieces[position])
                position += 1
                continue
            }
            var number = DateLexer.Number(
                value: Int(found.value), digits: found.value >= 100 ? 4 : 2,
                isOrdinal: found.isOrdinal)
            var used = found.count
            // "two thousand and 5"
            let next = words.positions[used - 1] + 1
            if found.value >= 100, found.value.truncatingRemainder(dividingBy: 100) == 0,
                next + 1 < pieces.count, pieces[next] == .word("and"),
                case .number(let small) = pieces[next + 1], small.value < 100, !small.isOrdinal
            {
                number.value += small.value
                result.append(.number(number))
                position = next + 2
                continue
            }
            let rest = words.texts[used...]
            if (10...21).contains(number.value), !found.isOrdinal {
                if rest.first == "oh" || rest.first == "o",
                    let unit = NumberWords.units[rest.dropFirst().first ?? ""], unit < 10
                {
                    number = DateLexer.Number(value: number.value * 100 + Int(unit), digits: 4)
                    used += 2
                } else if let next = NumberWords.read(rest), (10...99).contains(next.value),
                    !next.isOrdinal
                {
                    number = DateLexer.Number(
                        value: number.value * 100 + Int(next.value), digits: 4)
                    used += next.count
                } else if let decade = CalendarWords.decades[rest.first ?? ""] {
                    number = DateLexer.Number(value: number.value * 100 + decade, digits: 4)
                    number.isDecade = true
                    used += 1
                }
            }
            result.append(.number(number))
            position = words.positions[used - 1] + 1
        }
        return result
    }

    /// The words from a position on, across hyphens, and where each stands.
    private static func wordRun(
        _ pieces: [DateLexer.Piece], from start: Int
    ) -> (texts: [String], positions: [Int]) {
        var texts: [String] = []
        var positions: [Int] = []
        for position in start..<pieces.count {
            switch pieces[position] {
            case .word(let word):
                texts.append(word)
                positions.append(position)
            case .sign(0x2D) where !texts.isEmpty: continue
            default: return (texts, positions)
            }
            if texts.count == 12 { break }
        }
        return (texts, positions)
    }

    /// A year of two digits may be of several centuries.
    static func years(_ fields: DateFields) -> [DateFields] {
        guard fields.isShortYear, let year = fields.year, fields.span == nil || year < 100 else {
            return [fields]
        }
        return [2000, 1900, 1800, 1700].map {
            var full = fields
            full.year = $0 + year
            return full
        }
    }

    /// The readings that the weekday fits; all where it fits none, or where it would choose the
    /// century.
    private static func fitting(_ readings: [DateReading]) -> [DateReading] {
        guard !readings.contains(where: \.hasShortYear) else { return readings }
        let fitting = readings.filter { !$0.hasWrongWeekday }
        return fitting.isEmpty ? readings : fitting
    }

    /// The readings without repetitions, in order.
    static func unique(_ readings: [DateReading]) -> [DateReading] {
        var seen: Set<DateReading> = []
        return readings.filter { seen.insert($0).inserted }
    }
}
