/// Turns the bytes of one line into text.
enum LineDecoder {
    /// The longest line that is kept, in bytes; what goes beyond is dropped.
    static let limit = 1 << 16

    /// The text of a line whose newline is already gone: without the carriage return of a line
    /// end from elsewhere, cut at the limit between two scalars, invalid UTF-8 repaired.
    static func text(of bytes: [UInt8]) -> String {
        var bytes = bytes[...]
        if bytes.count > limit {
            bytes = bytes.prefix(limit)
            // Take away the start of a scalar whose rest is cut off: at most three bytes.
            let tail = bytes.suffix(4)
            if let lead = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }) {
                let length = tail[lead].leadingOnes
                if lead + length > bytes.endIndex { bytes = bytes[..<lead] }
            }
        } else if bytes.last == UInt8(ascii: "\r") {
            bytes = bytes.dropLast()
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    /// How many bytes a UTF-8 lead byte announces, by its leading ones.
    fileprivate var leadingOnes: Int { (~self).leadingZeroBitCount }
}
