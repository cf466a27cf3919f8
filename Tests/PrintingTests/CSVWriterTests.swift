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
