import Banks
import Facts
import Foundation
import Testing

@testable import Questions

/// Wrong answers can be believed, and no question is answered by its own words.
struct BelievableTests {
    private func model(_ name: String) throws -> Model {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = tests.appending(path: "GradingTests/Corpus/\(name).yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        return Model(try #require(BankReader.read(text, file: name, fallbackID: name).bank))
    }

    /// The numbers offered beside those of a fact, over all difficulties and several seeds.
    private func wrongNumbers(_ name: String, _ fact: FactID) throws -> Set<Double> {
        let model = try model(name)
        var found: Set<Double> = []
        for difficulty in Difficulty.allCases {
            for seed in 1...12 as ClosedRange<UInt64> {
                let workshop = Workshop(model: model, seed: seed, difficulty: difficulty)
                let asked = try #require(model.fact(fact).flatMap { model.asked($0).first })
                let value = try #require(asked.value)
                var random = workshop.random(workshop.id(asked, .choice))
                for wrong in workshop.distractors(
                    for: value, of: asked, random: &random, avoiding: "")
                {
                    if case .number(let quantity) = wrong.value { found.insert(quantity.amount) }
                }
            }
        }
        return found
    }

    @Test func nothingIsColderThanAbsoluteZero() throws {
        let offered = try wrongNumbers("webb", "webb-cold")
        #expect(offered.count >= 3, "\(offered)")
        #expect(offered.allSatisfy { $0 >= -273.15 }, "\(offered)")
    }

    @Test(arguments: [10.0, 45, 50])
    func aRoundNumberStandsAmongRoundOnes(_ amount: Double) throws {
        let workshop = Workshop(model: try model("webb"), seed: 1)
        var random = SeededRandom(seed: 1, name: "round")
        let quantity = try #require(Quantity(amount))
        var others = workshop.misreadings(of: quantity, random: &random).compactMap { value in
            if case .number(let other) = value { other.amount } else { nil as Double? }
        }
        // Digits that changed places are a slip of their own.
        others.removeAll { $0 == 54 || $0 == 1 }
        #expect(others.contains { $0 < amount } && others.contains { $0 > amount })
        let isRound = { (other: Double) in other.truncatingRemainder(dividingBy: 5) == 0 }
        #expect(amount == 10 ? others.contains(where: isRound) : others.allSatisfy(isRound))
    }

    /// A telescope bears the surname of the person it is named after; a capital its country's name.
    @Test(arguments: [
        ("webb", "hubble-name"), ("webb", "kepler-name"), ("webb", "webb-name"),
        ("benelux", "capital-luxembourg"),
    ])
    func whatANameTellsIsNotAsked(_ bank: String, _ fact: String) throws {
        let source = QuestionSource(model: try model(bank))
        let asked = source.questions(on: try #require(source.model.fact(ID(fact))))
        let kinds = Set(asked.map(\.kind))
        #expect(!asked.isEmpty)
        #expect(kinds.isDisjoint(with: [.shortAnswer, .cloze, .matching]), "\(kinds)")
    }

    /// "In which city was the treaty that was signed on 3 February 1958 signed?"
    @Test func noChainTellsAVerbTwice() throws {
        for name in ["webb", "benelux"] {
            let chains = QuestionSource(model: try model(name)).all.filter { $0.kind == .chain }
            #expect(!chains.isEmpty)
            for chain in chains {
                for verb in ["signed", "launched"] {
                    #expect(chain.prompt.ranges(of: verb).count < 2, "\(chain.prompt)")
                }
            }
        }
    }
}
