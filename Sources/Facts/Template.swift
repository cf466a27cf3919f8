/// A sentence with places for a fact's parts, such as "{subject} was founded {when}."
public struct Template: Hashable, Sendable {
    /// A place in a template.
    public enum Placeholder: String, CaseIterable, Sendable {
        /// The subject's name with its article.
        case subject
        /// The subject's name in the possessive.
        case subjectPossessive = "subject's"
        /// The bare value: "2008", "Estonia", "the United States".
        case value
        /// The value in the possessive.
        case valuePossessive = "value's"
        /// A date with its preposition: "in 2008", "on 4 November 2022".
        case when
    }

    /// A run of words or a place.
    public enum Piece: Hashable, Sendable {
        case words(String)
        case place(Placeholder)
    }

    /// What is wrong with a template.
    public enum Failure: Error, Hashable, Sendable {
        /// A placeholder that does not exist; `offset` counts characters from the template's start.
        case unknownPlaceholder(String, offset: Int)
        /// A brace that is not closed, or closes nothing.
        case unbalancedBrace(offset: Int)
    }

    /// The template's pieces in order.
    public let pieces: [Piece]
    /// The template as written.
    public let source: String

    /// Reads a template.
    public init(_ source: String) throws(Failure) {
        var pieces: [Piece] = []
        var words = ""
        var name: String?
        var opened = 0
        for (offset, character) in source.enumerated() {
            switch (character, name) {
            case ("{", nil):
                name = ""
                opened = offset
            case ("}", let found?):
                guard let place = Placeholder(rawValue: found) else {
                    throw .unknownPlaceholder(found, offset: opened)
                }
                if !words.isEmpty { pieces.append(.words(words)) }
                pieces.append(.place(place))
                words = ""
                name = nil
            case ("{", _), ("}", _): throw .unbalancedBrace(offset: offset)
            case (_, let found?): name = found + String(character)
            case (_, nil): words.append(character)
            }
        }
        guard name == nil else { throw .unbalancedBrace(offset: opened) }
        if !words.isEmpty { pieces.append(.words(words)) }
        self.pieces = pieces
        self.source = source
    }

    /// Whether the template has a place for `placeholder`.
    public func has(_ placeholder: Placeholder) -> Bool {
        pieces.contains(.place(placeholder))
    }

    /// Whether the template has a place for the value in any of its forms.
    public var namesValue: Bool { has(.value) || has(.valuePossessive) || has(.when) }

    /// Whether the template has a place for the subject in any of its forms.
    public var namesSubject: Bool { has(.subject) || has(.subjectPossessive) }
}
