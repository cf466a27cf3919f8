import Facts

/// Puts a model's propositions into English sentences.
public struct Phrasing: Sendable {
    private let model: Model

    /// Words the bank of a model.
    public init(_ model: Model) {
        self.model = model
    }

    /// What an entity is called without article, by its identifier where it is unknown.
    public func name(_ id: EntityID) -> String {
        model.entity(id)?.displayName ?? id.rawValue
    }

    /// What an entity is called in the middle of a sentence.
    public func inSentence(_ id: EntityID) -> String {
        model.entity(id)?.inSentence ?? id.rawValue
    }

    /// A value on its own, as an option or a canonical answer.
    public func value(_ value: Value) -> String {
        switch value {
        case .entity(let id): name(id)
        case .date(let date): DateWriter.bare(date)
        case .number(let quantity): NumberWriter.write(quantity)
        case .text(let text): text
        case .flag(let flag): flag ? "yes" : "no"
        }
    }

    /// A value in the middle of a sentence: a name with its article.
    public func inSentence(_ value: Value) -> String {
        if case .entity(let id) = value { inSentence(id) } else { self.value(value) }
    }

    /// What fills a template's places.
    public struct Filling: Sendable {
        /// In the place of the subject.
        public var subject: String
        /// Whether the subject takes a plural verb.
        public var subjectIsPlural = false
        /// In the place of the bare value.
        public var value: String
        /// In the place of a date with its preposition.
        public var when: String
        /// Whether the value takes a plural verb.
        public var valueIsPlural = false
    }

    /// The filling for a subject and a value; a nil value is left blank.
    public func filling(_ subject: EntityID, _ value: Value?) -> Filling {
        let entity = model.entity(subject)
        var filling = Filling(subject: inSentence(subject), value: "", when: "")
        filling.subjectIsPlural = entity?.isPlural ?? false
        switch value {
        case .entity(let id)?:
            filling.value = inSentence(id)
            filling.valueIsPlural = model.entity(id)?.isPlural ?? false
        case .date(let date)?:
            filling.value = DateWriter.bare(date)
            filling.when = DateWriter.when(date)
        case let value?: filling.value = self.value(value)
        case nil: break
        }
        if filling.when.isEmpty { filling.when = filling.value }
        return filling
    }

    /// A template as a sentence, or the beginning of one where it is to be embedded.
    ///
    /// - Parameter embedded: leaves the first word in lower case, for a clause after a comma.
    public func sentence(_ template: Template, _ filling: Filling, embedded: Bool = false) -> String
    {
        var text = ""
        for (position, piece) in template.pieces.enumerated() {
            switch piece {
            case .words(let words):
                var words = words
                if position == 0, embedded, let first = words.first {
                    words = first.lowercased() + words.dropFirst()
                }
                let agreed = agreeing(words, at: position, in: template, filling)
                text += ownerIsPlural(template, filling) ? Agreement.pluralisingIts(agreed) : agreed
            case .place(.subject): text += filling.subject
            case .place(.subjectPossessive): text += English.possessive(filling.subject)
            case .place(.value): text += filling.value
            case .place(.valuePossessive): text += English.possessive(filling.value)
            case .place(.when): text += filling.when
            }
        }
        let tidy = English.tidied(text)
        return embedded ? tidy : English.sentenceCase(tidy)
    }

    /// Whether an "its" in the template speaks of something plural: of what stands first, or in a
    /// question beside the verb.
    private func ownerIsPlural(_ template: Template, _ filling: Filling) -> Bool {
        guard let place = template.pieces.firstIndex(where: \.isPlace),
            place == 0
                || Agreement.endsInVerb(template.pieces[0]) && !Agreement.isObject(place, template)
        else { return false }
        return switch template.pieces[place] {
        case .place(.subject): filling.subjectIsPlural
        case .place(.value): filling.valueIsPlural
        default: false
        }
    }

    /// Makes the verb beside a plural subject plural: "was" after it in a claim, before it in a
    /// question.
    private func agreeing(
        _ words: String, at position: Int, in template: Template, _ filling: Filling
    ) -> String {
        let pieces = template.pieces
        func isPlural(_ index: Int) -> Bool {
            guard pieces.indices.contains(index) else { return false }
            switch pieces[index] {
            case .place(.subject): return filling.subjectIsPlural
            case .place(.value): return filling.valueIsPlural
            default: return false
            }
        }
        if position == 1, isPlural(0) { return Agreement.pluralisingFirstVerb(words) }
        if isPlural(position + 1), template.source.hasSuffix("?"),
            !Agreement.isObject(position + 1, template)
        {
            return Agreement.pluralisingLastVerb(words)
        }
        return words
    }
}
