import Tables
import Testing

@testable import Printing

@Suite struct CSVWriterTests {
    @Test(arguments: [
        (["a", "b c"], "a,b c\r\n"),
        (["=1+1", "+1", "-1", "@x", "\tx", "\rx"], "'=1+1,'+1,'-1,'@x,'\tx,\"'\rx\"\r\n"),
        (["a,b", "say \"hi\"", "two\nlines"], "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n"),
        (["", "a=b"], ",a=b\r\n"),
        (["=\"x\""], "\"'=\"\"x\"\"\"\r\n"),
    ])
    func cellsAreQuotedAndFormulasDefused(cells: [String], row: String) {
        #expect(CSVWriter.row(cells) == row)
    }
}

@Suite struct HiddenCharacterTests {
    static let steering = [
        "\u{1B}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{061C}", "\u{FEFF}",
    ]

    @Test(arguments: steering) func nothingSteersATerminal(_ sign: String) {
        let row = CSVWriter.row(["a\(sign)b"])
        #expect(row == "a\u{FFFD}b\r\n")
        let json = JSONNode.string("a\(sign)b").text
        #expect(!json.unicodeScalars.contains(sign.unicodeScalars.first ?? "x"))
        #expect(json.hasPrefix("\"a\\u") && json.hasSuffix("b\""))
    }

    @Test(arguments: ["👩‍🚀", "שלום", "می‌خواهم", "é"]) func writingStaysAsItIs(_ text: String) {
        #expect(CSVWriter.row([text]) == text + "\r\n")
        #expect(JSONNode.string(text).text == "\"\(text)\"")
    }

    @Test func aTagIsWrittenAsTwoUnits() {
        #expect(JSONNode.string("\u{E0041}").text == "\"\\udb40\\udc41\"")
    }
}

@Suite struct CSVRoundTripTests {
    @Test func whatTheWriterWritesIsReadBack() {
        for text in Samples.nasty {
            // Formulas get an apostrophe, spaces around a cell go, and controls are shown.
            let cells = [HiddenCharacters.shown(in: text.trimmed), "x"]
            guard let first = cells[0].unicodeScalars.first,
                !"=+-@".unicodeScalars.contains(first)
            else { continue }
            // The first line tells the separator.
            let written = CSVWriter.row(["a", "b"]) + CSVWriter.row(cells)
            #expect(TableReader(written).rows.map(\.cells) == [["a", "b"], cells])
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
