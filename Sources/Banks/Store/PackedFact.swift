import Facts

extension Basis: PackableCase {}
extension Nature: PackableCase {}
extension Weight: PackableCase {}
extension Frame: PackableCase {}
extension RecordVerdict: PackableCase {}

extension Record: Packable {
    func pack(into writer: inout PackWriter) {
        verdict.pack(into: &writer)
        values.pack(into: &writer)
        note.pack(into: &writer)
        settled.pack(into: &writer)
        citations.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        self.init(verdict: try RecordVerdict(from: &reader))
        values = try [Value](from: &reader)
        note = try String?(from: &reader)
        settled = try String?(from: &reader)
        citations = try [CitationID](from: &reader)
    }
}

extension Fact: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        subject.pack(into: &writer)
        relation.pack(into: &writer)
        values.pack(into: &writer)
        alsoOf.pack(into: &writer)
        impliedOf.pack(into: &writer)
        isList.pack(into: &writer)
        isComplete.pack(into: &writer)
        holds.pack(into: &writer)
        basis.pack(into: &writer)
        nature.pack(into: &writer)
        weight.pack(into: &writer)
        paragraph.pack(into: &writer)
        topic.pack(into: &writer)
        record.pack(into: &writer)
        accepted.pack(into: &writer)
        prompted.pack(into: &writer)
        rejected.pack(into: &writer)
        distractors.pack(into: &writer)
        note.pack(into: &writer)
        fillings.pack(into: &writer)
        role.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let id = try FactID(from: &reader)
        let subject = try EntityID(from: &reader)
        let relation = try RelationID(from: &reader)
        self.init(id: id, subject: subject, relation: relation, values: try [Value](from: &reader))
        alsoOf = try [EntityID](from: &reader)
        impliedOf = try [EntityID](from: &reader)
        isList = try Bool(from: &reader)
        isComplete = try Bool(from: &reader)
        holds = try Bool(from: &reader)
        basis = try Basis(from: &reader)
        nature = try Nature(from: &reader)
        weight = try Weight?(from: &reader)
        paragraph = try Int?(from: &reader)
        topic = try TopicID?(from: &reader)
        record = try Record?(from: &reader)
        accepted = try [String](from: &reader)
        prompted = try [String](from: &reader)
        rejected = try [String](from: &reader)
        distractors = try [Value](from: &reader)
        note = try String?(from: &reader)
        fillings = try [RoleFilling](from: &reader)
        role = try String?(from: &reader)
    }
}
