import Banks
import Facts

/// Banks made of the quiz(6) files, by the built-in relations where there are any.
enum QuizBanks {
    /// The names of the banks that can be made.
    static let names = [
        "africa", "america", "asia", "europe", "elements", "pres", "state", "inca", "sov",
        "province", "babies",
    ]

    static func bank(_ name: String) throws -> Bank {
        let rows = try QuizFile(name).rows
        var maker = QuizBankMaker(name)
        switch name {
        case "elements":
            for row in rows where row.count == 4 {
                let element = maker.entity(row[3], kind: "element")
                maker.fact(element, "chemical-symbol", row[0].first.map { .text($0) })
                maker.fact(element, "atomic-number", number(row[1]))
            }
        case "pres":
            for row in rows where row.count == 4 {
                let president = maker.entity(row[0], kind: "person")
                maker.fact(president, "took-office", year(row[1]))
                maker.fact(president, "successor", .entity(maker.entity(row[3], kind: "person")))
            }
        case "inca", "sov":
            for row in rows where row.count >= 2 {
                let ruler = maker.entity(row[0], kind: "person")
                let next = row[row.count - 1]
                if !next.isEmpty {
                    maker.fact(ruler, "successor", .entity(maker.entity(next, kind: "person")))
                }
            }
        case "babies":
            for row in rows where row.count == 2 {
                for adult in row[1] {
                    let animal = maker.entity([adult], kind: "animal")
                    maker.fact(animal, "young", row[0].first.map { .text($0) })
                }
            }
        default:
            for row in rows where row.count >= 2 {
                let place = maker.entity(row[0], kind: name == "state" ? "state" : "country")
                maker.fact(place, "capital", .entity(maker.entity(row[1], kind: "city")))
            }
        }
        return maker.bank
    }

    private static func number(_ texts: [String]) -> Value? {
        texts.first.flatMap(Double.init).flatMap { Quantity($0) }.map { .number($0) }
    }

    private static func year(_ texts: [String]) -> Value? {
        texts.first.flatMap { Int($0.prefix(4)) }.flatMap { PartialDate(year: $0) }
            .map { .date(.on($0)) }
    }
}

/// Puts together a bank row by row.
private struct QuizBankMaker {
    private(set) var bank: Bank
    private var entities: [String: EntityID] = [:]

    init(_ name: String) {
        bank = Bank(id: BankID(name), title: name)
        var source = Source(title: name)
        source.noun = "list"
        bank.source = source
        bank.relations = Vocabulary.relations + Self.own
    }

    /// The entity of that name, made where there is none yet.
    mutating func entity(_ names: [String], kind: KindID) -> EntityID {
        let name = names.first ?? "?"
        let key = "\(kind)/\(name.lowercased())"
        if let known = entities[key] { return known }
        let id = EntityID("e\(bank.entities.count)")
        var entity = Entity(id: id, name: name, kind: kind)
        entity.aliases = Array(names.dropFirst())
        bank.entities.append(entity)
        entities[key] = id
        return id
    }

    mutating func fact(_ subject: EntityID, _ relation: RelationID, _ value: Value?) {
        guard let value else { return }
        bank.facts.append(
            Fact(
                id: FactID("f\(bank.facts.count)"), subject: subject, relation: relation,
                values: [value]))
    }

    private static var own: [Relation] {
        func template(_ text: String) -> Template? { try? Template(text) }
        var office = Relation(id: "took-office", range: .date)
        office.cardinality = .many
        office.question = template("When did {subject} take office?")
        office.claims = ["{subject} took office {when}."].compactMap(template)
        office.negations = ["{subject} did not take office {when}."].compactMap(template)
        office.inverse = template("Who took office {when}?")
        var young = Relation(id: "young", range: .text)
        young.cardinality = .one
        young.question = template("What is the young of {subject} called?")
        young.claims = ["The young of {subject} is called {value}."].compactMap(template)
        young.negations = ["The young of {subject} is not called {value}."].compactMap(template)
        return [office, young]
    }
}
