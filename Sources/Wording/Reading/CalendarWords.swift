/// The words of the calendar.
enum CalendarWords {
    /// The month of a name or its abbreviation; a misspelt name where only one month is near.
    static func month(_ word: String) -> (number: Int, isMisspelt: Bool)? {
        if let found = months[word] { return (found, false) }
        if word.utf8.count == 3, let found = swapped(word) { return (found, true) }
        guard (4...11).contains(word.utf8.count), !dateWords.contains(word) else { return nil }
        let bound = word.utf8.count <= 6 ? 1 : 2
        var best: (number: Int, distance: Int)?
        var isTied = false
        for (index, name) in monthNames.enumerated() where name.utf8.count > 3 {
            guard let distance = EditDistance.between(word, name, bound: bound) else { continue }
            if let known = best, known.distance <= distance {
                isTied = isTied || known.distance == distance
            } else {
                best = (index + 1, distance)
                isTied = false
            }
        }
        return isTied ? nil : best.map { ($0.number, true) }
    }

    /// The month of three letters of which two neighbours changed places: "Mya".
    private static func swapped(_ word: String) -> Int? {
        guard !dateWords.contains(word) else { return nil }
        let meant = monthNames.indices.filter {
            let short = String(monthNames[$0].prefix(3))
            return short.utf8.sorted() == word.utf8.sorted()
                && EditDistance.between(word, short, bound: 1) != nil
        }
        return meant.count == 1 ? meant[0] + 1 : nil
    }

    /// The months' English names, January first.
    static let monthNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]

    /// Weekdays and their abbreviations: Monday is 1.
    static let weekdays: [String: Int] = [
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
        "sunday": 7, "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4,
        "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
    ]

    /// Days with a name: its words, the day and the month; the longer names first.
    static let holidays: [(words: [String], day: Int, month: String)] = [
        (["new", "years", "day"], 1, "january"), (["new", "years", "eve"], 31, "december"),
        (["christmas", "eve"], 24, "december"), (["christmas", "day"], 25, "december"),
        (["boxing", "day"], 26, "december"), (["christmas"], 25, "december"),
    ]

    /// The seasons.
    static let seasons: Set<String> = ["spring", "summer", "autumn", "fall", "winter"]

    /// Words around a date that say nothing of it.
    static let fillers: Set<String> = [
        "the", "of", "in", "on", "at", "year", "day", "month", "date", "a", "an", "during", "it",
        "was", "is", "that", "this",
    ]

    /// Words that make a date approximate.
    static let vague: Set<String> = [
        "about", "around", "circa", "ca", "c", "approximately", "approx", "roughly", "early", "mid",
        "middle", "late", "beginning", "end", "start", "sometime", "some", "time", "nearly",
        "almost", "probably", "maybe", "perhaps",
    ]

    /// Decades in words, by their place in the century.
    static let decades: [String: Int] = [
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
        "seventies": 70, "eighties": 80, "nineties": 90, "noughties": 0,
    ]

    private static let dateWords: Set<String> =
        Set(weekdays.keys).union(seasons).union(fillers).union(vague).union(decades.keys)
        .union(["match", "than", "when", "number", "until", "till", "since", "from", "through"])

    /// How German, French, Spanish, Italian and Portuguese write the months, without what is also
    /// the name of a person or a planet.
    private static let neighbours = [
        "januar februar marz april mai juni juli august september oktober november dezember",
        "janvier fevrier - avril mai juin juillet aout septembre octobre novembre decembre",
        "enero febrero marzo abril mayo junio - agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio - settembre ottobre - dicembre",
        "janeiro fevereiro marco abril maio junho julho - setembro outubro novembro dezembro",
    ]

    /// The month of a Roman numeral, as in 25.VI.1991.
    static let romanMonths: [String: Int] = [
        "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
        "xi": 11, "xii": 12,
    ]

    private static let months: [String: Int] = {
        var months: [String: Int] = ["sept": 9, "okt": 10, "dez": 12]
        for row in neighbours {
            for (index, name) in row.split(separator: " ").enumerated() where name != "-" {
                months[String(name)] = index + 1
            }
        }
        for (index, name) in monthNames.enumerated() {
            months[name] = index + 1
            months[String(name.prefix(3))] = index + 1
        }
        return months
    }()
}
