import Facts
import Oracle
import Testing

/// What follows from a bank, held to the worlds that the bank leaves possible.
struct InferenceOracleTests {
    @Test(arguments: RandomModels.Sort.allCases, 1...8)
    func agreesWithPossibleWorlds(_ sort: RandomModels.Sort, seed: Int) {
        var models = RandomModels(seed: UInt64(seed))
        var seen: Set<Label> = []
        for _ in 0..<60 {
            let sample = models.next(sort)
            let model = Model(sample.bank)
            for frame in Frame.allCases {
                let worlds = Worlds(
                    sample.bank, sample.relation, frame, subjects: sample.subjects,
                    atoms: sample.atoms)
                for (claim, label) in worlds.labels(of: sample.claims) {
                    let found = model.judge(claim, in: frame)
                    #expect(found.label == label, "\(claim) \(frame) \(found.reason) in \(sample)")
                    seen.insert(label)
                }
            }
        }
        #expect(seen.count == 3)
    }
}
