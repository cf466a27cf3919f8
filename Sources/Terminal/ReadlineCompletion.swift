internal import CReadline
import Glibc
import Synchronization

/// Completion in readline's terms: whole lines, so that words may hold spaces.
enum ReadlineCompletion {
    /// How many candidates are listed at most.
    private static let listed = 200
    /// Of the completion under way, how many bytes stand before the word.
    private static let prefixLength = Mutex(0)

    /// Hands the callbacks to readline.
    static func setUp() {
        readline_set_completion(
            { _, _, _ in ReadlineCompletion.matches() },
            { matches, count, _ in ReadlineCompletion.show(matches, count: Int(count)) })
    }

    /// A list as readline wants it: what all agree on, then each candidate, all to be freed by
    /// readline; nil for none.
    private static func matches() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        readline_forbid_file_names()
        guard let completer = ReadlineSession.completer, let buffer = readline_buffer() else {
            return nil
        }
        let typed = UnsafeBufferPointer(start: buffer, count: Int(readline_cursor()))
        let beforeCursor = String(decoding: typed.map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard let lines = completer(beforeCursor).lines(for: beforeCursor) else { return nil }
        prefixLength.withLock { $0 = lines.prefix.utf8.count }
        // A folder or an option that wants a value goes on without a space.
        let isOpen = lines.candidates.first.map { "/= ".contains($0.suffix(1)) } ?? false
        readline_set_appended(isOpen ? 0 : CChar(bitPattern: UInt8(ascii: " ")))
        let texts = [lines.common] + (lines.candidates.count == 1 ? [] : lines.candidates)
        let size = (texts.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
        guard let list = malloc(size)?.assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
        else { return nil }
        for (index, text) in texts.enumerated() { list[index] = strdup(lines.prefix + text) }
        list[texts.count] = nil
        return list
    }

    /// Lists the candidates without what stands before them on the line.
    private static func show(
        _ matches: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, count: Int
    ) {
        guard let matches, count > 0 else { return }
        let skipped = prefixLength.withLock { $0 }
        let all = (1...count).compactMap { matches[$0] }.map {
            String(decoding: String(cString: $0).utf8.dropFirst(skipped), as: UTF8.self)
        }
        var lines = Layout.columns(
            Array(all.prefix(listed)), width: ScreenWidth.columns(within: 20...10_000))
        if count > listed { lines.append("… \(count - listed) more") }
        rl_crlf()
        readline_draw(lines.map { $0 + "\n" }.joined())
        rl_forced_update_display()
    }
}
