/// Writes a document down in one format.
public protocol Printer: Sendable {
    /// Writes the document, piece by piece.
    func print(_ document: Document, to output: inout some TextOutputStream)
}

extension Printer {
    /// The whole document as one text.
    public func text(of document: Document) -> String {
        var text = ""
        print(document, to: &text)
        return text
    }
}
