import Claims
import Facts
import Questions
import Testing

/// What is asked as a claim must get from the checker the verdict that it is keyed with: two parts
/// of one program may not say two things of one sentence.
@Suite struct GeneratedClaimsTests {
    @Test(arguments: TestBank.all) func claimsAreCheckedAsTheyAreKeyed(_ path: String) throws {
        let model = try TestBank.model(path)
        let checker = ClaimChecker(model: model)
        var (claims, agreeing) = (0, 0)
        for seed in 0..<4 {
            let source = QuestionSource(model: model, seed: UInt64(seed))
            for fact in model.bank.facts {
                for question in source.questions(on: fact, kind: .claim) {
                    guard case .verdict(let label) = question.key,
                        let statement = question.statement
                    else { continue }
                    let frame: CheckFrame = question.frame == .article ? .article : .record
                    let verdict = checker.check(statement, frame: frame).verdict
                    claims += 1
                    agreeing += verdict == label ? 1 : 0
                    #expect(
                        verdict == label || verdict == .notEnoughInfo,
                        "\(question.id), \(frame): \(verdict), not \(label): \(statement)")
                }
            }
        }
        print("claims asked of \(path): \(agreeing) of \(claims) checked as they are keyed")
        #expect(claims > 50)
        #expect(Double(agreeing) >= 0.98 * Double(claims))
    }
}
