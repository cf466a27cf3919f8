/// Writes elements of XML by hand, so that a long file is never held as a tree.
enum XMLText {
    /// Text inside an element or an attribute.
    static func escape(_ text: String) -> String { HTMLText.escape(CleanText.line(text)) }

    /// HTML inside an element: it is text to XML, and escaped once more.
    static func html(_ html: String) -> String { HTMLText.escape(html) }

    /// An element with text in it.
    static func element(_ name: String, _ text: String) -> String {
        "<\(name)>\(escape(text))</\(name)>"
    }

    /// A `material` with one paragraph of HTML made from plain text.
    static func material(_ text: String) -> String {
        let paragraph = html("<p>\(Markup.html(text))</p>")
        return "<material><mattext texttype=\"text/html\">\(paragraph)</mattext></material>"
    }
}
