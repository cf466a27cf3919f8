import Facts
import Wording

/// All items of a complete list, typed in any order.
enum ListForm: QuestionForm {
    static let kind = QuestionKind.list

    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        guard asked.isComplete, workshop.isSupported(asked), asked.values.count >= 2,
            let stem = workshop.valueStem(asked)
        else { return [] }
        let facets = workshop.valueFacets(asked)
        let items = asked.values.enumerated().map { position, value in
            workshop.expected(
                value, asked,
                facet: facets.indices.contains(position) ? facets[position] : facets.first)
        }
        let count = NumberWriter.count(items.count)
        let request = items.count == 2 ? "Name both." : "Name all \(count)."
        return [
            workshop.question(
                workshop.id(asked, kind), asked, prompt: stem.followed(by: request),
                key: .list(items))
        ]
    }
}
