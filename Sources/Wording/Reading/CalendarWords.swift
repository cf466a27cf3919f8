/// The words of the calendar.
enum CalendarWords {
    /// The month of a name or its abbreviation; a misspelt name where only one month is near.
    static func month(_ word: String) -> (number: Int, isMisspelt: Bool)? {
        if let found = months[word] { return (found, false) }
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

    /// The months' English names, January first.
    static let monthNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]

    /// Weekdays and their abbreviations.
    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
        "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
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
        weekdays.union(seasons).union(fillers).union(vague).union(decades.keys)
        .union(["match", "than", "when", "number", "until", "till", "since", "from", "through"])

    private static let months: [String: Int] = {
        // The second row is how neighbours write them.
        var months: [String: Int] = [
            "sept": 9, "mai": 5, "okt": 10, "dez": 12, "oct": 10,
        ]
        for (index, name) in monthNames.enumerated() {
            months[name] = index + 1
            months[String(name.prefix(3))] = index + 1
        }
        return months
    }()
}
