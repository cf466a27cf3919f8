import ArgumentParser
import Foundation
import Memory
import Progress

/// Where the learner's progress lies.
struct ProgressOption: ParsableArguments {
    @Option(
        name: .customLong("progress"),
        help: "The progress file; else $FACTDRILL_PROGRESS, else your data folder.")
    var path: String?

    @Option(help: "Whose progress, where several learners share an account.")
    var learner: String?

    func validate() throws {
        if path != nil, learner != nil {
            throw ValidationError("--progress and --learner both name a file; give one of them.")
        }
    }
}

extension Session {
    /// Opens the progress file. One that was asked for by name is there where it is only read.
    func store(
        _ option: ProgressOption, for access: ProgressStore.Access
    ) throws -> ProgressStore {
        let path = try progressPath(option)
        if Self.isMissing(path) {
            if access == .read, let learner = learner(option) {
                throw Failure.noLearner(learner, known: try learners().names)
            }
            if access == .read, option.path != nil { throw ProgressError.missing(path: path) }
            if access == .write { try requireFolder(of: path, option) }
        }
        return try ProgressStore.open(path, for: access, rule: rule)
    }

    /// Opens the progress file where there is one already.
    ///
    /// Making a new one waits for the disk; a first question need not.
    func storeIfPresent(_ option: ProgressOption) throws -> ProgressStore? {
        let path = try progressPath(option)
        guard Self.isMissing(path) else {
            return try ProgressStore.open(path, for: .write, rule: rule)
        }
        try requireFolder(of: path, option)
        return nil
    }

    /// Refuses a named file whose folder is missing: a slip of the pen should not leave folders.
    private func requireFolder(of path: String, _ option: ProgressOption) throws {
        guard learner(option) == nil,
            ProgressLocation.isNamed(option: option.path, environment: environment)
        else { return }
        let folder = URL(filePath: path).deletingLastPathComponent().path
        if Self.isMissing(folder) { throw Failure.noFolder(folder, of: path) }
    }

    private static func isMissing(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
    }

    /// How many facts may still be met for the first time today, where the learner has settled that.
    func newFactsLeft(_ store: ProgressStore?) throws -> Int? {
        guard let most = settings.newFacts else { return nil }
        return max(0, most - (try store?.factsMet(since: dayStart).count ?? 0))
    }

    /// How states follow from ratings, as the learner has settled it.
    private var rule: ([Double]?) -> StateRule {
        { weights in StateRule(self.scheduler(weights: weights)) }
    }

    /// The scheduler with the learner's own weights, where there are some that can be used, and the
    /// retention they want.
    func scheduler(weights: [Double]?) -> Scheduler {
        let own = weights.flatMap { try? Weights($0) } ?? .standard
        let retention = settings.retention ?? Scheduler.standard.desiredRetention
        return (try? Scheduler(weights: own, desiredRetention: retention)) ?? .standard
    }

    /// The learners whose files lie beside the progress file that has no name.
    func learners() throws -> Learners {
        guard let path = ProgressLocation.path(option: nil, environment: environment) else {
            throw Failure.noProgressPlace
        }
        return Learners(beside: path)
    }
}
