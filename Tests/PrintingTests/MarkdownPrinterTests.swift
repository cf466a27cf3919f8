import Testing

@testable import Printing

@Suite struct MarkdownPrinterTests {
    @Test(arguments: [
        ("plain, text!", "plain, text!"), ("a*b_c`d", "a\\*b\\_c\\`d"), ("[x](y)", "\\[x\\](y)"),
        ("# head", "\\# head"), ("a # b", "a # b"), ("1. item", "1\\. item"),
        ("12) item", "12\\) item"), ("v1.2", "v1.2"), ("- item", "\\- item"), ("+ x", "\\+ x"),
        ("<b>&amp;", "\\<b\\>\\&amp;"), ("\\", "\\\\"), ("=== x", "\\=== x"),
        ("~~x~~", "\\~\\~x\\~\\~"),
    ])
    func markupIsEscaped(text: String, escaped: String) {
        #expect(MarkdownText.escape(text) == escaped)
    }
}
