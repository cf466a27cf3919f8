import Columns

/// Writes plain text for `lp` and for the screen: no line is wider than `width`, and each page ends
/// with a form feed.
public struct TextPrinter: Printer {
    /// The columns of a line, at least 40.
    public var width = 80
    /// The lines of a page with its foot; nil for one endless page a sheet, without feet.
    public var pageLength: Int? = 60

    /// Prints 80 columns by 60 lines, which Letter and A4 hold at ten characters an inch.
    public init() {}

    /// Writes the document, a page at a time.
    public func print(_ document: Document, to output: inout some TextOutputStream) {
        let layout = TextLayout(width: max(40, width))
        var isFirst = true
        for sheet in document.sheets {
            for page in TextPages(sheet, layout, length: pageLength).pages {
                if !isFirst { output.write("\u{0C}") }
                isFirst = false
                for line in page {
                    output.write(line)
                    output.write("\n")
                }
            }
        }
    }
}

/// Breaks a sheet into pages, no chunk split where a page can hold it.
struct TextPages {
    /// The lines of each page.
    private(set) var pages: [[String]] = []

    /// Lays out a sheet; `length` counts the foot, and is at least 20.
    init(_ sheet: Sheet, _ layout: TextLayout, length: Int?) {
        let room = length.map { max(20, $0) - 2 } ?? Int.max
        var page: [String] = []
        var held: [String] = []
        func turn() {
            pages.append(page)
            page = []
        }
        for chunk in layout.chunks(of: sheet.blocks) {
            if case .pageBreak = chunk {
                if !page.isEmpty { turn() }
                continue
            }
            guard case .lines(let lines, let keepsWithNext) = chunk else { continue }
            held += (held.isEmpty ? [] : [""]) + lines
            if keepsWithNext { continue }
            let needed = page.count + 1 + held.count
            if !page.isEmpty, held.count <= room, needed > room { turn() }
            if !page.isEmpty { page.append("") }
            page += held
            held = []
            while page.count > room {
                let rest = Array(page.dropFirst(room))
                page = Array(page.prefix(room))
                turn()
                page = rest
            }
        }
        page += held
        if !page.isEmpty || pages.isEmpty { turn() }
        if length != nil { addFeet(sheet.name, room: room, width: layout.width) }
    }

    private mutating func addFeet(_ name: String, room: Int, width: Int) {
        for number in pages.indices {
            let foot = "\(CleanText.line(name)) · page \(number + 1) of \(pages.count)"
            let shown = DisplayWidth.truncate(foot, to: width)
            let margin = String(repeating: " ", count: (width - DisplayWidth.of(shown)) / 2)
            let filling = Array(repeating: "", count: max(0, room - pages[number].count) + 1)
            pages[number] += filling + [margin + shown]
        }
    }
}
