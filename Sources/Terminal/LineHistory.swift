import Synchronization

/// The lines typed at one kind of prompt, oldest first, kept between runs if there is a file.
///
/// Sessions that run at the same time each add their lines to the file and lose none of the
/// other's. A history that cannot be kept is one in memory: no error is worth stopping for.
public final class LineHistory: Sendable {
    private struct State {
        var lines: [String] = []
        var isLoaded = false
    }

    private let file: HistoryFile?
    private let limit: Int
    private let state = Mutex(State())

    /// The longest line that is kept, in bytes.
    static let lineLimit = 4096

    /// A history of at most `limit` lines.
    ///
    /// - Parameter path: the file, made with mode 0600 when there is a first line to keep, its
    ///   folder with mode 0700; nil keeps lines in memory only. Never written through a link.
    public init(path: String? = nil, limit: Int = 1000) {
        self.limit = max(limit, 1)
        file = path.map { HistoryFile(path: $0, limit: max(limit, 1)) }
    }

    /// The lines, oldest first; the file is read at the first call.
    public var lines: [String] {
        state.withLock { state in
            load(&state)
            return state.lines
        }
    }

    /// Adds a line, unless it is blank, too long, or the same as the last one.
    public func add(_ line: String) {
        let line = Sanitise.line(line)
        guard line.contains(where: { !$0.isWhitespace }), line.utf8.count <= Self.lineLimit else {
            return
        }
        state.withLock { state in
            load(&state)
            guard state.lines.last != line else { return }
            state.lines.append(line)
            if state.lines.count > limit { state.lines.removeFirst(state.lines.count - limit) }
            file?.append(line)
        }
    }

    private func load(_ state: inout State) {
        guard !state.isLoaded else { return }
        state.isLoaded = true
        state.lines = file?.load() ?? []
    }
}
