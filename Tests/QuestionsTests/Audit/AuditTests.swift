import Facts
import Questions
import Testing

struct AuditTests {
    @Test(arguments: 1...4)
    func shippedBanksAreClean(seed: Int) throws {
        for bank in try ShippedBank.all() {
            let audit = Audit(QuestionSource(model: Model(bank), seed: UInt64(seed)))
            #expect(audit.isClean, "\(audit.flaws)")
            #expect(!audit.tellsByLength && !audit.tellsByPosition, "\(audit.longestKeys)")
            let facts = bank.facts.filter { $0.nature == .fact }.map(\.id)
            #expect(
                audit.unasked.allSatisfy { !facts.contains($0.fact) || $0.reason == .dateline },
                "\(audit.unasked)")
        }
    }

    @Test(arguments: WrittenBank.names)
    func writtenBanksAreClean(_ name: String) throws {
        let bank = try WrittenBank.read(name)
        for seed in 1...3 as ClosedRange<UInt64> {
            let audit = Audit(QuestionSource(model: Model(bank), seed: seed))
            #expect(audit.isClean, "\(audit.flaws.mapValues { $0.prefix(5) })")
            #expect(!audit.tellsByLength && !audit.tellsByPosition, "\(audit.longestKeys)")
            // What lies in what, and only outside the source, is one of many true answers.
            let outside = Set(bank.facts.filter { $0.basis == .outside }.map(\.id))
            let unexplained = audit.unasked.filter {
                ![.opinion, .inexact, .told].contains($0.reason) && !outside.contains($0.fact)
            }
            #expect(unexplained.isEmpty, "\(unexplained)")
        }
    }

    @Test(arguments: QuizBanks.names)
    func quizFilesAreClean(_ name: String) throws {
        let audit = Audit(QuestionSource(model: Model(try QuizBanks.bank(name)), seed: 1))
        #expect(audit.isClean, "\(audit.flaws.mapValues { $0.prefix(5) })")
    }

    /// Over many seeds the key of a choice stands in each of four places about as often.
    @Test func keysAreBalanced() throws {
        var places = [0, 0, 0, 0]
        let model = Model(try ShippedBank.japan())
        for seed in 1...16 as ClosedRange<UInt64> {
            for question in QuestionSource(model: model, seed: seed).all {
                guard question.key == .choice, question.options.count == 4,
                    let key = question.options.firstIndex(where: \.isCorrect)
                else { continue }
                places[key] += 1
            }
        }
        let mean = Double(places.reduce(0, +)) / 4
        #expect(places.allSatisfy { abs(Double($0) - mean) < 0.2 * mean }, "\(places)")
    }

    @Test func labelsAreBalanced() throws {
        let audit = Audit(QuestionSource(model: Model(try ShippedBank.japan())))
        let supported = Double(audit.labels[.supported] ?? 0)
        let refuted = Double(audit.labels[.refuted] ?? 0)
        #expect(abs(supported - refuted) < 0.1 * supported)
    }

    @Test func findsTwins() throws {
        var bank = Bank(id: "b", title: "")
        func written(_ id: FactID, _ prompt: String) -> WrittenQuestion {
            var question = WrittenQuestion(id: id, prompt: prompt, answers: ["Tallinn"])
            question.options = ["Tallinn", "Riga", "Vilnius"]
            return question
        }
        bank.questions = [
            written("one", "Which city is it?"), written("two", "Which city is it?"),
            written("three", "Which town is it?"),
        ]
        let audit = Audit(QuestionSource(model: Model(bank)))
        #expect(audit.twins.map { $0.map(\.fact) } == [["one", "two"]])
        #expect(!audit.isClean)
    }

    /// What relations tell beyond that something is so, and what joins facts, is told apart from what
    /// is merely known; what the bank has none of is what its author could add.
    @Test func tellsLevelsAndWhatIsMissing() throws {
        let bank = try WrittenBank.read("shelf")
        let audit = Audit(QuestionSource(model: Model(bank), seed: 1))
        #expect(audit.levels.values.reduce(0, +) == audit.count)
        #expect(audit.levels[.remember] ?? 0 > audit.levels[.relate] ?? 0)
        #expect(audit.levels[.relate] ?? 0 > 5)
        var other = bank
        for place in other.relations.indices where other.relations[place].thought == nil {
            other.relations[place].thought = .cause
        }
        let thinking = Audit(QuestionSource(model: Model(other), seed: 1))
        #expect(audit.missing.contains(.cause) && !thinking.missing.contains(.cause))
        #expect(thinking.levels[.remember] == nil)
        #expect(thinking.levels[.relate] == audit.levels[.relate])
    }

    @Test func tellsWhyAFactIsNotAsked() {
        var bank = Bank(id: "b", title: "")
        bank.entities = [Entity(id: "a", name: "A", kind: "thing")]
        bank.relations = [Relation(id: "r", range: .text)]
        var opinion = Fact(id: "opinion", subject: "a", relation: "r", values: [.text("x")])
        opinion.nature = .opinion
        bank.facts = [
            opinion, Fact(id: "wordless", subject: "a", relation: "r", values: [.text("y")]),
            Fact(
                id: "vague", subject: "a", relation: "r",
                values: [.date(.interval(from: nil, to: PartialDate(year: 1900)))]),
        ]
        let audit = Audit(QuestionSource(model: Model(bank)))
        #expect(audit.unasked.map(\.reason) == [.opinion, .noWording, .inexact])
        #expect(audit.count == 0 && audit.isClean)
    }
}
