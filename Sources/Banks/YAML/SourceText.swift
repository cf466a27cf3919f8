/// A bank's text made ready for the YAML parser: valid, bounded, without hidden characters.
struct SourceText {
    /// How many hidden characters are reported one by one.
    private static let reported = 20

    /// Text that the parser can take, each scalar at the column of the original.
    let text: String

    /// Decodes bytes; gives nil, with a finding, where they are not UTF-8 or too many.
    init?(_ bytes: [UInt8], limits: BankReader.Limits, report: FindingCollector) {
        guard bytes.count <= limits.bytes else {
            Self.refuse(size: bytes.count, limits: limits, report: report)
            return nil
        }
        if let text = String(validating: bytes, as: UTF8.self) {
            self.init(text, limits: limits, report: report)
            return
        }
        let bad = Self.firstInvalid(in: bytes)
        let place = Self.place(ofByte: bad, in: bytes)
        let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        report.error(
            place,
            isUTF16
                ? "the file is UTF-16, not UTF-8"
                : "the byte 0x\(String(bytes[bad], radix: 16, uppercase: true)) is not UTF-8",
            "save the file as UTF-8")
        return nil
    }

    /// Takes a text; gives nil, with a finding, where it is too long.
    init?(_ source: String, limits: BankReader.Limits, report: FindingCollector) {
        guard source.utf8.count <= limits.bytes else {
            Self.refuse(size: source.utf8.count, limits: limits, report: report)
            return nil
        }
        var text = source
        text.makeContiguousUTF8()
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        self.text = Self.mayHide(text) ? Self.cleaned(text, report: report) : text
    }

    private static func refuse(size: Int, limits: BankReader.Limits, report: FindingCollector) {
        report.error(
            .start, "the file has \(size) bytes, more than the \(limits.bytes) that are read",
            "split it into several banks")
    }

    /// Whether the text has a byte that may belong to a hidden character.
    private static func mayHide(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0x09, 0x0A, 0x0D: break
            // The lead bytes of U+0080…, U+2000…, U+F000… and U+E0000….
            case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF, 0xF3: return true
            default: break
            }
            if last == 0x0D, byte != 0x0A { return true }
            last = byte
        }
        return last == 0x0D
    }

    private static func cleaned(_ text: String, report: FindingCollector) -> String {
        var result = String.UnicodeScalarView()
        var (line, column, count) = (1, 1, 0)
        var hasLoneReturn = false
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            scalars.formIndex(after: &index)
            var kept = scalar
            if scalar == "\r", index == scalars.endIndex || scalars[index] != "\n" {
                if !hasLoneReturn {
                    report.error(
                        Place(line: line, column: column),
                        "the line ends with a lone carriage return",
                        "save the file with ordinary line ends")
                }
                hasLoneReturn = true
                kept = "\n"
            } else if Plain.isHidden(scalar), scalar != "\t", scalar != "\n", scalar != "\r" {
                count += 1
                if count <= reported {
                    report.error(
                        Place(line: line, column: column),
                        "the hidden character \(Plain.name(scalar)) does not belong in a bank",
                        "delete it")
                }
                kept = "\u{FFFD}"
            }
            result.append(kept)
            (line, column) = kept == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        return String(result)
    }

    private static func firstInvalid(in bytes: [UInt8]) -> Int {
        var parser = UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
            offset += scalar.count
        }
        return min(offset, bytes.count - 1)
    }

    private static func place(ofByte offset: Int, in bytes: [UInt8]) -> Place {
        var (line, column) = (1, 1)
        for byte in bytes.prefix(offset) {
            if byte == 0x0A {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return Place(line: line, column: column)
    }
}
