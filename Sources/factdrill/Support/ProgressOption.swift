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
}

extension Session {
    /// Opens the progress file.
    func store(
        _ option: ProgressOption, for access: ProgressStore.Access
    ) throws -> ProgressStore {
        try ProgressStore.open(try progressPath(option), for: access)
    }

    /// Opens the progress file where there is one already.
    ///
    /// Making a new one waits for the disk; a first question need not.
    func storeIfPresent(_ option: ProgressOption) throws -> ProgressStore? {
        let path = try progressPath(option)
        var status = stat()
        if lstat(path, &status) != 0, errno == ENOENT { return nil }
        return try ProgressStore.open(path, for: .write)
    }

    /// The scheduler with the learner's own weights, where there are some that can be used.
    static func scheduler(weights: [Double]?) -> Scheduler {
        guard let weights, let own = try? Weights(weights),
            let scheduler = try? Scheduler(weights: own)
        else { return .standard }
        return scheduler
    }
}
