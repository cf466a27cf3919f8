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
        let bytes = source.utf8
        var begin = bytes.startIndex
        var opened: String.Index?
        func offset(_ index: String.Index) -> Int {
            source.distance(from: source.startIndex, to: index)
        }
        // Braces are single bytes, so that the bytes need not be gathered into characters.
        var next = bytes.startIndex
        while next < bytes.endIndex {
            let index = next
            let byte = bytes[index]
            next = bytes.index(after: index)
            guard byte == 0x7B || byte == 0x7D else { continue }
            guard (byte == 0x7B) == (opened == nil) else {
                throw .unbalancedBrace(offset: offset(index))
            }
            let run = String(source[begin..<index])
            if let brace = opened {
                guard let place = Placeholder(rawValue: run) else {
                    throw .unknownPlaceholder(run, offset: offset(brace))
                }
                pieces.append(.place(place))
                opened = nil
            } else {
                if !run.isEmpty { pieces.append(.words(run)) }
                opened = index
            }
            begin = next
        }
        if let opened { throw .unbalancedBrace(offset: offset(opened)) }
        if begin < bytes.endIndex { pieces.append(.words(String(source[begin...]))) }
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
