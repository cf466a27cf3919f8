import Facts
import Printing

/// A quiz as it was printed: what makes it again, and the mark by which a change is told.
struct KeptQuiz {
    let models: [Model]
    let plan: QuizPlan
    let points: PointScheme
    let mark: Fingerprint?

    /// The same quiz under another mark.
    func expecting(_ mark: Fingerprint) -> KeptQuiz {
        KeptQuiz(models: models, plan: plan, points: points, mark: mark)
    }
}

extension MarkingFile {
    /// The quiz that the file keeps.
    ///
    /// - Parameter banks: where its banks are now; empty for where they were.
    func quiz(banks names: [String], _ session: Session, path: String) throws -> KeptQuiz {
        guard let plan else { throw Failure.badData("'\(path)' has no plan.") }
        let models = try session.models(names.isEmpty ? banks.map(\.name) : names)
        let wanted = Set(banks.map(\.id))
        guard Set(models.map(\.bank.id.rawValue)) == wanted else {
            throw Failure.badData(
                "The quiz was made from \(wanted.sorted().joined(separator: ", ")). Name those banks."
            )
        }
        // In the order in which they were given then, since choices depend on it.
        let sorted = banks.compactMap { bank in
            models.first { $0.bank.id.rawValue == bank.id }
        }
        return KeptQuiz(models: sorted, plan: plan, points: scheme, mark: Fingerprint(mark))
    }
}
