import ArgumentParser
import Banks
import Facts
import Printing
import Terminal
import Wording

/// Lists the relations that every bank may use.
struct BankRelationsCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "relations",
        abstract: "List the built-in relations, which a bank may use without defining them.",
        discussion: """
            For each its name, the sort of its values, whether a subject has one value of it or \
            many, and how it asks. With one, any other value is provably wrong.
            """)

    @Option(help: "text or json.")
    var format = ListFormat.text

    func run(in session: Session) throws {
        let relations = Vocabulary.relations.sorted { $0.id < $1.id }
        let console = session.console
        switch format {
        case .json: console.output.line(JSONNode.array(relations.map(json)).text)
        case .text: list(relations, console)
        }
    }

    private func list(_ relations: [Relation], _ console: Console) {
        let names = relations.map { Layout.width(of: $0.id.rawValue) }.max() ?? 0
        let ranges = relations.map { Layout.width(of: range($0)) }.max() ?? 0
        for relation in relations {
            let head = [
                Layout.pad(relation.id.rawValue, to: names),
                Layout.pad(range(relation), to: ranges),
                Layout.pad(relation.cardinality.rawValue, to: 4),
            ].joined(separator: "  ")
            let asked = relation.question?.source ?? ""
            let room = console.width - Layout.width(of: head) - 2
            // In a narrow window the question has lines of its own.
            let isBeside = room >= Self.shortest
            let lines = Layout.wrap(asked, width: isBeside ? room : console.width - 4)
            if !isBeside { console.lines(head) }
            for (number, line) in lines.enumerated() {
                let margin = isBeside ? Layout.width(of: head) + 2 : 4
                let start =
                    isBeside && number == 0 ? head + "  " : String(repeating: " ", count: margin)
                console.output.line(start + line)
            }
        }
    }

    /// No question beside its relation is broken into shorter lines than this.
    private static let shortest = 30

    private func range(_ relation: Relation) -> String {
        let unit = relation.unit.map { " in \($0)" } ?? ""
        return switch relation.range {
        case .date: "date"
        case .number: "number" + unit
        case .text: "text"
        case .flag: "yes-no"
        case .entity(let kinds):
            kinds.isEmpty ? "entity" : kinds.map(\.rawValue).joined(separator: ", ")
        }
    }

    private func json(_ relation: Relation) -> JSONNode {
        .object([
            ("relation", .string(relation.id.rawValue)),
            ("gloss", Vocabulary.gloss(relation.id).map { .string($0) } ?? .null),
            ("range", .string(range(relation))),
            ("cardinality", .string(relation.cardinality.rawValue)),
            ("noun", relation.noun.map { .string($0) } ?? .null),
            ("question", relation.question.map { .string($0.source) } ?? .null),
            ("claim", relation.claims.first.map { .string($0.source) } ?? .null),
            ("unit", relation.unit.map { .string($0) } ?? .null),
        ])
    }
}
