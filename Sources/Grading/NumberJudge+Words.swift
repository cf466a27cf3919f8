import Facts
import Wording

extension NumberJudge {
    /// Whether the words around a number without a known unit are the unit, words of the question,
    /// or one plain noun.
    func isUnit(_ others: [String], counted: String? = nil) -> Bool {
        let idle = others.filter {
            !FunctionWords.all.contains($0) && !FunctionWords.framing.contains($0)
                && !Self.manners.contains($0)
        }
        guard !idle.isEmpty else { return true }
        var named = asking.promptWords
        for text in [unitText, relation?.noun, relation?.pluralNoun].compactMap({ $0 }) {
            named.formUnion(NormalText(text).words)
        }
        let nouns = Set(named.map(Inflection.singular))
        if let counted, isSubjectWord(counted, others) { return false }
        let open = idle.filter { !nouns.contains(Inflection.singular($0)) }
        if open.isEmpty { return true }
        // Without a unit in the bank the learner may say what is counted.
        return unitText == nil && open.count == 1 && idle.count <= 3
            && !open.contains {
                GenericNouns.isNumber($0) || asking.tables.nouns.contains(Inflection.singular($0))
            }
    }

    /// Whether a word of the subject's name is what was counted: "seven planets" are no movements of
    /// The Planets.
    private func isSubjectWord(_ counted: String, _ others: [String]) -> Bool {
        let nouns = [unitText, relation?.noun, relation?.pluralNoun].compactMap { $0 }
            .flatMap { NormalText($0).words.map(Inflection.singular) }
        guard !nouns.isEmpty, !others.contains(where: { nouns.contains(Inflection.singular($0)) }),
            let subject = asking.fact.flatMap({ asking.model.entity($0.subject) })
        else { return false }
        return subject.names.contains { NormalText($0).words.contains(counted) }
    }

    /// Whether a number asked for in a unit was given of something else: "22 attacks".
    func countsOthers(_ reading: NumberReading) -> Bool {
        guard let unitText, let noun = reading.counted, !FunctionWords.all.contains(noun),
            !FunctionWords.framing.contains(noun), noun == "times" || !Self.manners.contains(noun)
        else { return false }
        return !NormalText(unitText).words.map(Inflection.singular).contains(
            Inflection.singular(noun))
    }

    /// Whether the question itself asks in this unit.
    func isPromptUnit(_ unit: MeasureUnit) -> Bool {
        NormalText(asking.question.prompt).words.contains { word in
            MeasureUnit(word)?.dimension == unit.dimension
                && MeasureUnit(word)?.factor == unit.factor
                && word.utf8.count > 2
        }
    }

    private static let manners: Set<String> = [
        "tall", "high", "long", "wide", "deep", "heavy", "old", "away", "total", "exactly",
        "altogether", "all", "around", "different", "times", "time",
    ]
}
