import Glibc

/// Reads the bytes of one line after another from a descriptor.
struct ByteSource {
    /// How a read of a line ended.
    enum Ending: Equatable {
        case newline
        case end
        case wake(InputWait.Wake)
    }

    let descriptor: Int32
    /// Whether bytes beyond the line may be taken and kept for the next.
    let readsAhead: Bool
    private var kept: [UInt8] = []
    private var position = 0

    init(descriptor: Int32, readsAhead: Bool) {
        self.descriptor = descriptor
        self.readsAhead = readsAhead
    }

    /// Adds the bytes up to the next newline, which is taken but not added. Bytes beyond one more
    /// than the line limit are taken and dropped.
    mutating func appendLine(to line: inout [UInt8], until deadline: ContinuousClock.Instant?)
        -> Ending
    {
        while true {
            if takeKept(into: &line) { return .newline }
            switch InputWait.forInput(on: descriptor, until: deadline) {
            case .ready: break
            case .event(.resize), .event(.continue), .event(.stop): continue
            case let wake: return .wake(wake)
            }
            let count = refill()
            if count == 0 { return .end }
        }
    }

    /// Moves kept bytes to the line; whether a newline was among them.
    private mutating func takeKept(into line: inout [UInt8]) -> Bool {
        let rest = kept[position...]
        let newline = rest.firstIndex(of: UInt8(ascii: "\n"))
        let part = rest[..<(newline ?? rest.endIndex)]
        line.append(contentsOf: part.prefix(max(0, LineDecoder.limit + 1 - line.count)))
        position = newline.map { $0 + 1 } ?? kept.endIndex
        return newline != nil
    }

    /// Reads what may be read without taking another reader's bytes; how many there are, 0 at the
    /// end or on an error.
    private mutating func refill() -> Int {
        position = 0
        if readsAhead {
            kept = block(1 << 16)
        } else if lseek(descriptor, 0, SEEK_CUR) >= 0 {
            // A file: what lies beyond the newline is given back.
            kept = block(1 << 12)
            if let newline = kept.firstIndex(of: UInt8(ascii: "\n")) {
                lseek(descriptor, off_t(newline + 1 - kept.count), SEEK_CUR)
                kept.removeSubrange((newline + 1)...)
            }
        } else {
            kept = bytewise()
        }
        return kept.count
    }

    /// Up to so many bytes, by one successful read; none at the end or on an error.
    private func block(_ size: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while true {
                let result = read(descriptor, buffer.baseAddress, size)
                if result < 0 && errno == EINTR { continue }
                if result < 0 && errno == EAGAIN {
                    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                    poll(&wait, 1, -1)
                    continue
                }
                count = max(0, result)
                return
            }
        }
    }

    /// From a pipe, one byte at a time, as many as are there, up to the newline.
    private func bytewise() -> [UInt8] {
        var available: Int32 = 0
        if ioctl(descriptor, UInt(FIONREAD), &available) != 0 { available = 1 }
        var bytes: [UInt8] = []
        for _ in 0..<max(1, min(available, 1 << 12)) {
            let byte = block(1)
            bytes += byte
            if byte.isEmpty || byte.first == UInt8(ascii: "\n") { break }
        }
        return bytes
    }
}
