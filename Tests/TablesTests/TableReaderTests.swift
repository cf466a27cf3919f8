import Testing

import Tables

@Suite struct TableReaderTests {
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
        let read = TableReader(text)
        #expect(read.rows.map(\.cells) == rows)
        #expect(read.unended == nil)
    }

    @Test func linesAreCountedWithinCells() {
        let read = TableReader("a\n\n\"b\nb\"\nc\n\"d\ne")
        #expect(read.rows.map(\.line) == [1, 3, 5])
        #expect(read.unended == 6)
    }

    @Test(arguments: ["\r\n", "\r", "\n"]) func everyEndOfLineCountsOnce(_ end: String) {
        let text = ["sep=,", "a", "", "\"b", "b\"", "c", "\"d", "e"].joined(separator: end)
        let read = TableReader(text)
        #expect(read.rows.map(\.line) == [2, 4, 6])
        #expect(read.unended == 7)
    }

    @Test(arguments: ["Reviewed_At", " reviewed at ", "REVIEWED  AT", "reviewed_at"])
    func namesOfColumnsAreFolded(_ cell: String) {
        #expect(TableReader.name(cell) == "reviewed at")
    }

    /// Byte by byte, and with spaces that belong to their cells.
    @Test func aTableIsReadAsItComes() {
        var scan = TableScan(separator: UInt8(ascii: ";"), keepsSpaces: true)
        var rows: [TableRow] = []
        for byte in Array(" a ;b\r\n;;\r\n\" \"\"c \";d".utf8) {
            if let row = scan.take(byte) { rows.append(row) }
        }
        if let row = scan.end() { rows.append(row) }
        #expect(rows.map(\.cells) == [[" a ", "b"], [" \"c ", "d"]])
        #expect(rows.map(\.line) == [1, 3])
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0, 0xDE], "a😀"),
            ([0xFE, 0xFF, 0, 0x61, 0xD8, 0x3D, 0xDE, 0], "a😀"), ([0xC3, 0xA9], "é"), ([0xE9], "é"),
            ([], ""),
        ] as [([UInt8], String)])
    func textIsDecodedAsItWasSaved(bytes: [UInt8], text: String) {
        #expect(TableText.decoded(bytes) == text)
    }
}
