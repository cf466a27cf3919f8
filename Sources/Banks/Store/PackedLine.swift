import Facts

extension RelationLine.Tense: PackableCase {}

extension RelationLine.Role: Packable {
    func pack(into writer: inout PackWriter) {
        name.pack(into: &writer)
        range.pack(into: &writer)
        words.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let name = try String(from: &reader)
        self.init(name, try ValueRange(from: &reader), words: try String?(from: &reader))
    }
}

extension RelationLine: Packable {
    func pack(into writer: inout PackWriter) {
        verb.pack(into: &writer)
        adjective.pack(into: &writer)
        noun.pack(into: &writer)
        nouns.pack(into: &writer)
        deed.pack(into: &writer)
        roles.pack(into: &writer)
        tense.pack(into: &writer)
        synonyms.pack(into: &writer)
        words.pack(into: &writer)
        singles.pack(into: &writer)
        isComplete.pack(into: &writer)
        asked.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        self.init()
        verb = try String?(from: &reader)
        adjective = try String?(from: &reader)
        noun = try String?(from: &reader)
        nouns = try String?(from: &reader)
        deed = try String?(from: &reader)
        roles = try [Role](from: &reader)
        tense = try Tense?(from: &reader)
        synonyms = try [String](from: &reader)
        words = try [String](from: &reader)
        singles = try [String](from: &reader)
        isComplete = try Bool(from: &reader)
        asked = try Int(from: &reader)
    }
}

extension RoleFilling: Packable {
    func pack(into writer: inout PackWriter) {
        role.pack(into: &writer)
        values.pack(into: &writer)
        recorded.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let role = try String(from: &reader)
        let values = try [Value](from: &reader)
        self.init(role, values, recorded: try [Value](from: &reader))
    }
}
