import Facts
import Wording

extension PatternBuilder {
    /// Adds what a template says in the other voice, or with its parts in another order.
    mutating func addTurned(_ pattern: Pattern, _ relation: Relation) {
        addOtherVoice(pattern)
        addOtherPossessive(pattern)
        addOtherOrder(pattern)
        addCompound(pattern)
        addFixedCompound(pattern)
        addNumberPassive(pattern, relation)
        addNominal(pattern, relation)
    }

    /// "a member of {value}": "a {value} member".
    mutating func addCompound(_ pattern: Pattern) {
        let elements = pattern.elements
        let joints = Set(["of", "on", "for"].map { Pattern.Element.word(lexicon.add($0)) })
        guard pattern.being == .required || pattern.being == .allowed, elements.count >= 4,
            elements[0] == .subject, elements.last == .value,
            joints.contains(elements[elements.count - 2]),
            elements[1..<elements.count - 2].allSatisfy(isWord)
        else { return }
        var other = pattern
        other.elements = [.subject, .value] + elements[1..<elements.count - 2]
        other.being = .required
        other.isCompound = true
        patterns.append(other)
    }

    /// "became a member of the European Union": "became an EU member".
    private mutating func addFixedCompound(_ pattern: Pattern) {
        let elements = pattern.elements
        let of = Pattern.Element.word(lexicon.add("of"))
        guard elements.count >= 4, case .fixed? = elements.last,
            elements[elements.count - 2] == of, isWord(elements[elements.count - 3])
        else { return }
        var other = pattern
        other.elements =
            elements.dropLast(3) + [elements[elements.count - 1], elements[elements.count - 3]]
        patterns.append(other)
    }

    /// "{subject} was founded {when}": "the founding of {subject} was {when}".
    private mutating func addNominal(_ pattern: Pattern, _ relation: Relation) {
        guard pattern.hasDate, pattern.elements.count == 2, pattern.elements[0] == .subject,
            case .word(let form) = pattern.elements[1], pattern.being != .allowed
        else { return }
        addNominals(of: form, relation, pattern.relation)
    }

    /// The nouns of a verb, with subject and date.
    mutating func addNominals(of form: Int32, _ relation: Relation, _ position: Int) {
        var forms = [form]
        if let verb = lexicon.form(form), let nouns = VerbNouns.table[verb] {
            forms += nouns.map { lexicon.add($0) }
        } else if let verb = lexicon.form(form), verb.utf8.count > 4 {
            forms += ["ion", "ation", "al", "ment"].map { lexicon.add(verb + $0) }
        }
        let of = Pattern.Element.word(lexicon.add("of"))
        for form in forms {
            for start in [[.word(form), of, .subject], [.owner, .word(form)]] {
                for verb in ["", "take place", "come", "happen", "occur"] {
                    let said = verb.split(separator: " ").map {
                        Pattern.Element.word(lexicon.add(String($0)))
                    }
                    var other = Pattern(
                        relation: position, elements: start + said,
                        being: verb.isEmpty ? .required : .forbidden, origin: .synonym)
                    other.hasDate = true
                    patterns.append(other)
                }
            }
        }
    }

    private mutating func addOtherVoice(_ pattern: Pattern) {
        let by = lexicon.add("by")
        let elements = pattern.elements
        // "{subject} was written by {value}": "{value} wrote {subject}".
        if pattern.being == .required, elements.count >= 4, elements[0] == .subject,
            let place = elements.firstIndex(of: .word(by)), elements.indices.contains(place + 1),
            elements[place + 1] == .value, elements[1..<place].allSatisfy(isWord)
        {
            var active = pattern
            active.elements = [.value] + elements[1..<place] + [.subject] + elements[(place + 2)...]
            active.being = .forbidden
            patterns.append(active)
            return
        }
        guard pattern.being == .forbidden, elements.count >= 3 else { return }
        // "{subject} visited Estonia": "Estonia was visited by {subject}".
        let (agent, verb) = (elements[0], elements[1])
        guard agent == .subject || agent == .value, isWord(verb) else { return }
        let object = elements[2]
        switch object {
        case .fixed, .subject, .value:
            var passive = pattern
            passive.elements = [object, verb, .word(by), agent] + elements[3...]
            passive.being = .required
            patterns.append(passive)
            passive.elements = [object, verb] + elements[3...] + [.word(by), agent]
            patterns.append(passive)
        default: break
        }
    }

    /// "{value} made the main mirror of {subject}" as "{value} made {subject's} main mirror".
    static func owned(_ template: Template) -> Template? {
        let pieces = template.pieces
        guard let place = pieces.firstIndex(of: .place(.subject)), place > 0,
            case .words(let text) = pieces[place - 1], text.hasSuffix(" of ")
        else { return nil }
        let words = text.split(separator: " ")
        guard
            let article = words.lastIndex(where: { $0 == "the" || $0 == "The" }),
            article + 1 < words.count - 1,
            words[(article + 1)...].dropLast().allSatisfy({
                WordClass.of(NormalText(String($0)).words.first ?? "") == .content
            })
        else { return nil }
        func written(_ pieces: ArraySlice<Template.Piece>) -> String {
            pieces.map { piece in
                switch piece {
                case .words(let text): text
                case .place(let name): "{\(name.rawValue)}"
                }
            }.joined()
        }
        let head = words[..<article].joined(separator: " ")
        let noun = words[(article + 1)...].dropLast().joined(separator: " ")
        let lead = text.hasPrefix(" ") ? " " : ""
        return try? Template(
            written(pieces[..<(place - 1)]) + lead + head + " {subject's} " + noun
                + written(pieces[(place + 1)...]))
    }

    /// "{subject} scored {value} goals in the match": "{value} goals in the match were scored by …".
    private mutating func addNumberPassive(_ pattern: Pattern, _ relation: Relation) {
        let elements = pattern.elements
        guard relation.range == .number, pattern.being == .forbidden, elements.count >= 4,
            elements[0] == .subject, isWord(elements[1]), elements[2] == .value,
            isWord(elements[3]), let verb = elements[1].form.flatMap(lexicon.form), verb != "have"
        else { return }
        let by = Pattern.Element.word(lexicon.add("by"))
        let (noun, tail) = (elements[2...3], elements[4...])
        for order in [
            noun + tail + [elements[1], by, .subject], noun + [elements[1], by, .subject] + tail,
        ] {
            var passive = pattern
            passive.elements = Array(order)
            passive.being = .required
            patterns.append(passive)
        }
    }

    /// "the capital of {subject}": "{subject's} capital", and the other way round.
    private mutating func addOtherPossessive(_ pattern: Pattern) {
        let of = lexicon.add("of")
        let elements = pattern.elements
        var other = pattern
        if let place = elements.firstIndex(of: .word(of)), place > 0, place <= 3,
            elements.indices.contains(place + 1), elements[place + 1] == .subject
        {
            let start = elements[..<place].lastIndex { !isWord($0) }.map { $0 + 1 } ?? 0
            guard start < place else { return }
            other.elements =
                Array(elements[..<start]) + [.owner] + elements[start..<place]
                + elements[(place + 2)...]
            patterns.append(other)
            addOtherOrder(other)
        } else if let place = elements.firstIndex(of: .owner) {
            let end = elements[(place + 1)...].firstIndex { !isWord($0) } ?? elements.endIndex
            guard end > place + 1 else { return }
            other.elements =
                Array(elements[..<place]) + elements[(place + 1)..<end] + [.word(of), .subject]
                + elements[end...]
            patterns.append(other)
            addOtherOrder(other)
        }
    }

    /// "the capital of {subject} is {value}": "{value} is the capital of {subject}".
    mutating func addOtherOrder(_ pattern: Pattern) {
        // "{subject} is {value}": "the {value} is {subject}".
        if pattern.elements == [.subject, .word(be), .value], relation(of: pattern)?.range == .text
        {
            var turned = pattern
            turned.elements = [.value, .word(be), .subject]
            patterns.append(turned)
            return
        }
        guard pattern.being == .required, !pattern.hasDate else { return }
        var other = pattern
        let elements = pattern.elements
        if elements.last == .value,
            elements.dropLast().contains(.owner) || elements.dropLast().last == .subject
        {
            other.elements = [.value] + elements.dropLast()
            patterns.append(other)
        } else if elements.first == .value, elements.count > 2,
            elements.contains(.owner) || elements.last == .subject,
            elements.dropFirst().allSatisfy({ $0 != .value }),
            isWord(elements[1]) || elements[1] == .owner
        {
            other.elements = elements.dropFirst() + [.value]
            patterns.append(other)
        }
    }

    private func relation(of pattern: Pattern) -> Relation? {
        model.bank.relations.indices.contains(pattern.relation)
            ? model.bank.relations[pattern.relation] : nil
    }

    func isWord(_ element: Pattern.Element) -> Bool {
        if case .word = element { true } else { false }
    }
}
