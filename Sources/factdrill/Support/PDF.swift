import Dispatch
import Subprocess
import Synchronization

/// Makes PDF of our HTML through the program WeasyPrint, where it is installed.
///
/// It is found on the search path, started without a shell, reads the page from a pipe and writes
/// to one, so that there are no temporary files.
struct PDF: Sendable {
    /// How long it may take.
    var seconds = 300

    /// The program's name, looked up on the search path.
    var program = "weasyprint"

    /// The PDF of an HTML page, whole; waits until it is there.
    ///
    /// Throws ``Failure/program(_:)`` where the program is missing, fails or takes too long.
    func make(fromHTML html: String) throws -> [UInt8] {
        let outcome = Mutex<Outcome>(.late)
        let isDone = DispatchSemaphore(value: 0)
        Task.detached {
            let made = await withinTime { await run(html) }
            outcome.withLock { $0 = made }
            isDone.signal()
        }
        isDone.wait()
        switch outcome.withLock({ $0 }) {
        case .pdf(let bytes): return bytes
        case .missing:
            throw Failure.program(
                "PDF needs the program \(program), which is not on the search path. "
                    + "Install it, or use --format html and print that.")
        case .failed(let reason): throw Failure.program("\(program) failed: \(reason).")
        case .late:
            throw Failure.program("\(program) took longer than \(seconds) seconds.")
        }
    }

    private enum Outcome: Sendable {
        case pdf([UInt8])
        case missing
        case failed(String)
        case late
    }

    /// What the work gives, or ``Outcome/late`` where that takes too long; it is then ended.
    private func withinTime(_ work: @escaping @Sendable () async -> Outcome) async -> Outcome {
        await withTaskGroup(of: Outcome.self) { group in
            group.addTask(operation: work)
            group.addTask {
                try? await Task.sleep(for: .seconds(seconds))
                return .late
            }
            let first = await group.next() ?? .late
            group.cancelAll()
            return first
        }
    }

    private func run(_ html: String) async -> Outcome {
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(2))]
        do {
            let result = try await Subprocess.run(
                .name(program), arguments: ["--quiet", "--encoding", "utf-8", "-", "-"],
                platformOptions: options, input: .string(html),
                output: .bytes(limit: 512 << 20), error: .string(limit: 1 << 20))
            guard result.terminationStatus.isSuccess,
                result.standardOutput.starts(with: "%PDF".utf8)
            else {
                let last = result.standardError.split(separator: "\n").last
                return .failed(last.map(String.init) ?? "it gave no reason")
            }
            return .pdf(result.standardOutput)
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .missing
        } catch {
            return .failed("\(error)")
        }
    }
}
