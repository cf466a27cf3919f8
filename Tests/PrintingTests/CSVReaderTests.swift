import Testing

@testable import Printing

@Suite struct CSVReaderTests {
    @Test(
        arguments: [
            ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
            ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("\u{FEFF}a;b\nc;d,e", [["a", "b"], ["c", "d,e"]]),
            ("a\tb\nc\td", [["a", "b"], ["c", "d"]]),
            ("\"a, \"\"b\"\"\",c", [["a, \"b\"", "c"]]),
            ("\"a\nb\",c\n\n,\n x , y ", [["a\nb", "c"], ["x", "y"]]),
            ("a\"b,c\"d", [["a\"b", "c\"d"]]), ("", []), ("\n\n", []), ("\"\"", []),
            ("\"a\"", [["a"]]), ("a,", [["a", ""]]),
            ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]), ("\"a\"\r\"b\"", [["a"], ["b"]]),
            ("a;b\rc,d", [["a", "b"], ["c,d"]]),
            ("sep=;\r\na,x;b", [["a,x", "b"]]), ("\u{FEFF}SEP=|\na|b", [["a", "b"]]),
            ("sep=;", []), ("sep=,x\na", [["sep=", "x"], ["a"]]),
            ("\"a\r\nb\",c", [["a\r\nb", "c"]]),
        ] as [(String, [[String]])])
    func rowsAreRead(_ text: String, _ rows: [[String]]) {
        let read = CSVReader(text)
        #expect(read.rows.map(\.cells) == rows)
        #expect(read.unended == nil)
    }

    @Test func linesAreCountedWithinCells() {
        let read = CSVReader("a\n\n\"b\nb\"\nc\n\"d\ne")
        #expect(read.rows.map(\.line) == [1, 3, 5])
        #expect(read.unended == 6)
    }

    @Test(arguments: ["\r\n", "\r", "\n"]) func everyEndOfLineCountsOnce(_ end: String) {
        let text = ["sep=,", "a", "", "\"b", "b\"", "c", "\"d", "e"].joined(separator: end)
        let read = CSVReader(text)
        #expect(read.rows.map(\.line) == [2, 4, 6])
        #expect(read.unended == 7)
    }

    @Test func whatTheWriterWritesIsReadBack() {
        for text in Samples.nasty {
            // Formulas get an apostrophe, and spaces around a cell go.
            let cells = [text.trimmed, "x"]
            guard let first = cells[0].unicodeScalars.first,
                !"=+-@".unicodeScalars.contains(first)
            else { continue }
            // The first line tells the separator.
            let written = CSVWriter.row(["a", "b"]) + CSVWriter.row(cells)
            #expect(CSVReader(written).rows.map(\.cells) == [["a", "b"], cells])
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
