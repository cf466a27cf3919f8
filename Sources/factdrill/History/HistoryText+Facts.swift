import Facts
import Memory
import Reports
import Terminal

/// Views of single facts.
extension HistoryText {
    var hardest: [String] {
        let lines = history.hardest(isPage ? 3 : HistoryReport.hardestCount)
        return look.section(
            "Hardest",
            lines.flatMap { line in
                let score = Layout.pad(Feedback.percent(line.score), to: 5, .right)
                let text = "\(score) of \(line.asked)  \(words.question(on: line.facet))"
                return isPage ? oneLine(text) : look.paragraph(text)
            })
    }

    var leeches: [String] {
        let lines = some(report.leeches, onPage: 3)
        return look.section(
            "Leeches", lines.isEmpty ? "" : "forgotten \(Leech.threshold) times or more",
            lines.flatMap { leech in
                let times = Layout.pad("\(leech.lapses) times", to: 9, .right)
                let text = "\(times)  \(words.question(on: leech.facet))"
                let mistaken = Self.mistaken(leech, words)
                let told = mistaken.isEmpty ? text : "\(text) · mixed up with \(mistaken)"
                return isPage ? oneLine(told) : look.paragraph(told)
            })
    }

    /// "Austria (3 times), Estonia (once)".
    static func mistaken(_ leech: LeechLine, _ words: BankWords) -> String {
        let bank = BankID(String(leech.facet.rawValue.prefix { $0 != "/" }))
        return leech.confusions.map {
            "\(words.value($0.value, in: bank)) (\(times($0.count)))"
        }.joined(separator: ", ")
    }

    /// "once", "twice", "3 times".
    static func times(_ count: Int) -> String {
        count == 1 ? "once" : count == 2 ? "twice" : "\(count) times"
    }

    var confusions: [String] {
        let pairs = some(history.confusions, onPage: 3)
        return look.section(
            "Mixed up", pairs.isEmpty ? "" : "practice --confusions drills these",
            pairs.flatMap { pair in
                let text = told(pair)
                return isPage ? oneLine(text) : look.paragraph(text)
            })
    }

    /// "you answered Australia for Austria 3 times", and to what.
    func told(_ pair: ConfusionPair) -> String {
        let asked = pair.facet.map(words.question) ?? pair.questions.first ?? ""
        return "\(Self.mistake(pair, words)) · \(asked)"
    }

    /// "you answered Australia for Austria 3 times".
    static func mistake(_ pair: ConfusionPair, _ words: BankWords) -> String {
        let bank = BankID(
            String((pair.facet?.rawValue ?? pair.questions.first ?? "").prefix { $0 != "/" }))
        let right = pair.facet.flatMap(words.right).map { " for \($0)" } ?? ""
        return "you answered \(words.value(pair.value, in: bank))\(right) \(times(pair.count))"
    }

    var items: [String] {
        let lines = report.items.filter { !$0.neverChosen.isEmpty }
        return look.section(
            "Options that nobody chose", lines.isEmpty ? "" : "of questions asked often",
            lines.flatMap { item in
                let bank = BankID(String(item.question.prefix { $0 != "/" }))
                let options = item.neverChosen.map { words.value($0, in: bank) }
                return look.paragraph("\(item.question): \(options.joined(separator: "; "))")
            })
    }

    private func oneLine(_ text: String) -> [String] {
        [Layout.truncate("  " + Sanitise.line(text), to: look.width)]
    }
}
