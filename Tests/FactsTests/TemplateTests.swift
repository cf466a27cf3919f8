import Facts
import Testing

struct TemplateTests {
    @Test func readsPiecesInOrder() throws {
        let template = try Template("{subject's} seat is {value}.")
        #expect(
            template.pieces == [
                .place(.subjectPossessive), .words(" seat is "), .place(.value), .words("."),
            ])
        #expect(template.namesSubject && template.namesValue)
        #expect(template.has(.value) && !template.has(.subject) && !template.has(.when))
    }

    @Test(arguments: Template.Placeholder.allCases)
    func knowsEveryPlace(_ place: Template.Placeholder) throws {
        #expect(try Template("{\(place.rawValue)}").pieces == [.place(place)])
    }

    @Test func tellsWhereAPlaceholderIsUnknown() {
        #expect(throws: Template.Failure.unknownPlaceholder("sujet", offset: 3)) {
            try Template("Is {sujet} in {value}?")
        }
        #expect(throws: Template.Failure.unknownPlaceholder("", offset: 0)) { try Template("{}") }
    }

    @Test(arguments: [("{subject", 0), ("a }", 2), ("{sub{ject}", 4), ("{value} {", 8), ("}", 0)])
    func tellsWhereABraceIsUnbalanced(_ text: String, offset: Int) {
        #expect(throws: Template.Failure.unbalancedBrace(offset: offset)) { try Template(text) }
    }

    @Test func takesWordsAlone() throws {
        #expect(try Template("").pieces.isEmpty)
        #expect(try Template("no place").pieces == [.words("no place")])
    }
}
