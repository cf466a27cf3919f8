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
    /// Opens the progress file. One that was asked for by name is there where it is only read.
    func store(
        _ option: ProgressOption, for access: ProgressStore.Access
    ) throws -> ProgressStore {
        let path = try progressPath(option)
        if Self.isMissing(path) {
            if access == .read, option.path != nil { throw ProgressError.missing(path: path) }
            if access == .write { try requireFolder(of: path, option) }
        }
        return try ProgressStore.open(path, for: access)
    }

    /// Opens the progress file where there is one already.
    ///
    /// Making a new one waits for the disk; a first question need not.
    func storeIfPresent(_ option: ProgressOption) throws -> ProgressStore? {
        let path = try progressPath(option)
        guard Self.isMissing(path) else { return try ProgressStore.open(path, for: .write) }
        try requireFolder(of: path, option)
        return nil
    }

    /// Refuses a named file whose folder is missing: a slip of the pen should not leave folders.
    private func requireFolder(of path: String, _ option: ProgressOption) throws {
        guard ProgressLocation.isNamed(option: option.path, environment: environment) else {
            return
        }
        let folder = URL(filePath: path).deletingLastPathComponent().path
        if Self.isMissing(folder) { throw Failure.noFolder(folder, of: path) }
    }

    private static func isMissing(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
    }

    /// The scheduler with the learner's own weights, where there are some that can be used.
    static func scheduler(weights: [Double]?) -> Scheduler {
        guard let weights, let own = try? Weights(weights),
            let scheduler = try? Scheduler(weights: own)
        else { return .standard }
        return scheduler
    }
}
