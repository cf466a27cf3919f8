import Wording

/// A thing of a series by its number: "Symphony No. 5", "Fifth Symphony", and "the fifth" or "5"
/// where the question has said of what.
enum NumberedNames {
    /// Whether both name the same number of the same series.
    static func agree(_ typed: [String], _ right: [String], prompt: Set<String>) -> Bool {
        guard let meant = parts(right), let said = parts(typed), said.number == meant.number else {
            return false
        }
        if said.series == meant.series { return true }
        let asked = Set(prompt.map(Inflection.singular))
        return said.series.isEmpty && meant.series.allSatisfy(asked.contains)
    }

    private static func parts(_ words: [String]) -> (series: [String], number: String)? {
        var series: [String] = []
        var number: String?
        for word in TextJudge.reduced(Abbreviations.full(words)) where word != "no" {
            let key = NameKey.make([word])
            guard let digits = digits(key) else {
                series.append(word)
                continue
            }
            guard number == nil else { return nil }
            number = digits
        }
        return number.map { (series, $0) }
    }

    /// The digits of "5", "5th" and of their words.
    private static func digits(_ key: String) -> String? {
        let digits = key.prefix { $0.isNumber }
        guard (1...3).contains(digits.count) else { return nil }
        return ["", "st", "nd", "rd", "th"].contains(key.dropFirst(digits.count))
            ? String(digits) : nil
    }
}
