/// Writes elements of XML by hand, so that a long file is never held as a tree.
enum XMLText {
    /// Text inside an element or an attribute.
    static func escape(_ text: String) -> String { HTMLText.escape(CleanText.line(text)) }

    /// A `material` with one paragraph of HTML made from plain text: HTML is text to XML, and is
    /// escaped once more.
    static func material(_ text: String) -> String {
        let html = HTMLText.escape(Markup.html(text))
        return "<material><mattext texttype=\"text/html\">&lt;p&gt;\(html)&lt;/p&gt;</mattext>"
            + "</material>"
    }
}
