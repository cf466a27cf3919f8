import Facts

extension DateWriter {
    /// The usual ways to write a date, ours first, for programs that compare letter by letter; the
    /// reader of dates takes each of them for the same date.
    public static func spellings(_ value: DateValue) -> [String] {
        let written =
            switch value {
            case .on(let date): spellings(date)
            case .interval(let from?, let to?): spellings(from: from, to: to)
            case .interval: [String]()
            }
        var seen: Set<String> = []
        return ([bare(value)] + written).filter { seen.insert($0).inserted }
    }

    private static func spellings(_ date: PartialDate) -> [String] {
        guard date.year > 0 else { return [] }
        guard date.isExact else {
            guard let plain = exactly(date) else { return [] }
            let rest = bare(.on(plain))
            return ["about", "around", "c.", "circa"].map { "\($0) \(rest)" } + spellings(plain)
        }
        let year = String(date.year)
        switch (date.precision, date.month, date.day) {
        case (.day, let month?, let day?): return spellings(day, month, year)
        case (.month, let month?, _):
            return names(of: month).flatMap { ["\($0) \(year)", "\($0), \(year)"] }
                + ["\(year)-\(two(month))", "\(two(month))/\(year)", "\(month)/\(year)"]
        case (.decade, _, _): return ["\(year)s", "the \(year)s"]
        case (.century, _, _):
            return ["\(NumberWriter.ordinal(date.year / 100 + 1)) century"]
        default: return [year]
        }
    }

    private static func spellings(_ day: Int, _ month: Int, _ year: String) -> [String] {
        let ordinal = NumberWriter.ordinal(day)
        let inWords = names(of: month).flatMap { name in
            [
                "\(day) \(name) \(year)", "\(name) \(day), \(year)", "\(name) \(day) \(year)",
                "\(ordinal) \(name) \(year)", "\(ordinal) of \(name) \(year)",
                "the \(ordinal) of \(name) \(year)", "\(name) \(ordinal), \(year)",
                "\(name) \(ordinal) \(year)", "\(two(day)) \(name) \(year)",
            ]
        }
        let (short, long) = ((day, month), (two(day), two(month)))
        return inWords + ["\(year)-\(long.1)-\(long.0)", "\(year)/\(long.1)/\(long.0)"]
            + [".", "/", "-"].flatMap { sign in
                [
                    "\(short.0)\(sign)\(short.1)\(sign)\(year)",
                    "\(long.0)\(sign)\(long.1)\(sign)\(year)",
                ]
            }
            + ["\(short.1)/\(short.0)/\(year)", "\(long.1)/\(long.0)/\(year)"]
    }

    private static func spellings(from: PartialDate, to: PartialDate) -> [String] {
        let last = bare(.on(to))
        let firsts = [bare(.interval(from: from, to: to)), "\(bare(.on(from))) to \(last)"].map {
            String($0.dropLast(last.count + " to ".count))
        }
        return firsts.flatMap { first in
            ["\(first) to", "from \(first) to", "\(first) –", "\(first) -"].map { "\($0) \(last)" }
                + ["\(first)–\(last)", "\(first)-\(last)"]
        }
    }

    /// The same date without its qualifier.
    private static func exactly(_ date: PartialDate) -> PartialDate? {
        PartialDate(year: date.year, month: date.month, day: date.day)
    }

    /// A month in full and cut short, with and without the full stop.
    private static func names(of month: Int) -> [String] {
        let name = self.month(month)
        guard name.count > 4 || month == 6 || month == 7 else { return [name] }
        let cut = String(name.prefix(3))
        return [name, cut, cut + "."] + (month == 9 ? ["Sept", "Sept."] : [])
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
