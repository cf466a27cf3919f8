/// Looks for what makes a YAML parser slow before the parser sees it.
///
/// Aliases may multiply (each naming two others), and every level of nesting inside a map's key is
/// hashed anew. The scan knows nothing of quotes: it may count too much, never too little.
struct StructureScan {
    /// How many alias-like words a text with anchors may have; 32 cannot multiply to harm.
    private static let aliasLimit = 32
    /// How deep brackets or dashes may nest on one line.
    private static let lineDepth = 24

    /// Why a text must not be parsed.
    enum Danger {
        case aliases(Place)
        case depth(Place)
    }

    /// The first danger found; nil for a text that may be parsed.
    static func danger(in text: String) -> Danger? {
        var scan = StructureScan()
        for byte in text.utf8 {
            if let danger = scan.take(byte) { return danger }
        }
        return nil
    }

    private var line = 1
    private var column = 1
    private var last: UInt8 = 0x20
    private var beforeLast: UInt8 = 0x0A
    private var brackets = 0
    private var indicators = 0
    private var isLeading = true
    private var aliases = 0
    private var firstAnchor: Place?

    private mutating func take(_ byte: UInt8) -> Danger? {
        defer {
            beforeLast = last
            last = byte
            if byte & 0xC0 != 0x80 { column += 1 }
        }
        if byte == 0x0A || byte == 0x0D {
            if byte == 0x0A || last != 0x0D { line += 1 }
            column = 0
            brackets = 0
            indicators = 0
            isLeading = true
            return nil
        }
        noteName(startingWith: byte)
        if aliases > Self.aliasLimit, let firstAnchor { return .aliases(firstAnchor) }
        let followsIndicator = Self.isIndicator(last)
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
        case 0x20, 0x09:
            if isLeading, followsIndicator { indicators += 1 }
        default:
            if followsIndicator || !Self.isIndicator(byte) { isLeading = false }
        }
        guard max(brackets, indicators) > Self.lineDepth else { return nil }
        return .depth(Place(line: line, column: column))
    }

    /// Whether a byte nests a block of its own where a space follows.
    private static func isIndicator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ":")
    }

    /// Counts a word that starts with `*` or `&` where a value may start.
    private mutating func noteName(startingWith byte: UInt8) {
        guard last == UInt8(ascii: "*") || last == UInt8(ascii: "&"), byte > 0x20 else { return }
        switch beforeLast {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","),
            UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "-"):
            if last == UInt8(ascii: "*") {
                aliases += 1
            } else if firstAnchor == nil {
                firstAnchor = Place(line: line, column: column - 1)
            }
        default: break
        }
    }
}
