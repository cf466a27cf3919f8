import Facts

/// Reads dates, saying what is wrong with one that is none.
enum Dates {
    /// A date or an interval; nil with a finding.
    static func value(_ text: String, at place: Place, _ report: FindingCollector) -> DateValue? {
        do {
            return try EDTF.read(text)
        } catch {
            switch error {
            case .noSuchDay(let part):
                report.error(
                    place, "there is no date \(Plain.quoted(part))",
                    "check the month (01 to 12) and the day")
            case .reversed:
                report.error(
                    place, "the interval \(Plain.quoted(text)) ends before it begins",
                    "write the earlier date first")
            case .notADate(let part):
                report.error(place, "\(Plain.quoted(part)) is not a date", advice(for: text))
            }
            return nil
        }
    }

    /// One date under a key, such as a source's day.
    static func day(_ key: String, in fields: Fields) -> PartialDate? {
        guard let tree = fields.tree(key),
            let text = Scalars.text(tree, as: "'\(key)'", fields.report),
            let value = value(text, at: tree.place, fields.report)
        else { return nil }
        if case .on(let date) = value { return date }
        fields.report.error(
            tree.place, "'\(key)' must be one date, not an interval", "write it as 2022-11-07")
        return nil
    }

    private static func advice(for text: String) -> String {
        let digits = text.utf8.prefix { (0x30...0x39).contains($0) }.count
        if text.contains("T"), digits == 4 { return "leave out the time of day: write 2022-11-04" }
        if digits == text.utf8.count, (1...3).contains(digits) {
            return "write a year with four digits: "
                + String(repeating: "0", count: 4 - digits) + text
        }
        return "write 2022-11-04, 2022-11 or 2022; about: 2008~; from and to: 2007-04/2007-05"
    }
}
