/// A YAML document as a bank needs it: words, lists and maps, each with its place.
struct Tree {
    /// What a place of the document holds.
    enum Content {
        /// Nothing, written as an empty value, `~` or `null`.
        case nothing
        /// A scalar's text, whatever YAML would take it for.
        case text(String)
        case list([Tree])
        case map([Entry])
        /// Something that was refused with a finding of its own.
        case refused
    }

    /// A key of a map with its value.
    struct Entry {
        let key: String
        let keyPlace: Place
        let value: Tree
    }

    /// What it holds.
    let content: Content
    /// Where it is.
    let place: Place
    /// How many scalars stand between the place and the text itself: 1 within quotes.
    var inset = 0

    /// What the content is called in a message.
    var form: String {
        switch content {
        case .nothing: "nothing"
        case .text: "text"
        case .list: "a list"
        case .map: "a map"
        case .refused: "something refused"
        }
    }

    /// Whether a finding about it has been made already.
    var isRefused: Bool {
        if case .refused = content { true } else { false }
    }
}
