import Facts
import Oracle
import Questions
import Testing

/// Every question has exactly one right answer by the possible worlds of its bank.
struct SoundnessTests {
    /// Holds the questions of a bank to the oracle and gives how many there are.
    private func check(_ bank: Bank, seed: UInt64, _ difficulty: Difficulty = .near) -> Int {
        let oracle = QuestionOracle(bank)
        var count = 0
        for question in QuestionSource(model: Model(bank), seed: seed, difficulty: difficulty).all {
            // Neither seed nor difficulty has a hand in claims.
            if question.kind == .claim, difficulty != .near { continue }
            count += 1
            let fault = oracle.fault(of: question)
            #expect(fault == nil, "\(question.id): \(question.prompt)")
        }
        return count
    }

    @Test(arguments: zip(Difficulty.allCases, [7, 8, 9] as [UInt64]))
    func shippedBanksAreSound(_ difficulty: Difficulty, seed: UInt64) throws {
        for bank in try ShippedBank.all() { #expect(check(bank, seed: seed, difficulty) > 250) }
    }

    @Test(arguments: WrittenBank.names, Difficulty.allCases)
    func writtenBanksAreSound(_ name: String, _ difficulty: Difficulty) throws {
        let bank = try WrittenBank.read(name)
        #expect(check(bank, seed: 5, difficulty) > 100)
    }

    @Test(arguments: QuizBanks.names)
    func quizFilesAreSound(_ name: String) throws {
        let bank = try QuizBanks.bank(name)
        #expect(bank.facts.count > 10)
        #expect(check(bank, seed: 1) > 50)
    }

    @Test(arguments: RandomModels.Sort.allCases)
    func randomBanksAreSound(_ sort: RandomModels.Sort) throws {
        var models = RandomModels(seed: 77)
        var count = 0
        for seed in 1...60 {
            let sample = models.next(sort)
            count += check(try worded(sample, sort), seed: UInt64(seed))
        }
        #expect(count > 200)
    }

    /// A random bank with words for its relation.
    private func worded(_ sample: RandomModels.Sample, _ sort: RandomModels.Sort) throws -> Bank {
        var bank = sample.bank
        var relation = sample.relation
        relation.range =
            switch sort {
            case .entities: .entity([])
            case .dates: .date
            case .numbers: .number
            case .texts, .signs: .text
            case .flags: .flag
            }
        relation.question = try Template("What does {subject} show?")
        relation.claims = [try Template("{subject} shows {value}.")]
        relation.negations = [try Template("{subject} does not show {value}.")]
        if sort == .dates {
            relation.claims.append(try Template("{subject} was shown {when}."))
            relation.negations.append(try Template("{subject} was not shown {when}."))
        }
        if sort == .flags {
            relation.claims = [try Template("{subject} shines.")]
            relation.negations = [try Template("{subject} does not shine.")]
        }
        relation.inverse = try Template("Which thing shows {value}?")
        relation.noun = "show"
        bank.relations[0] = relation
        return bank
    }
}
