import Facts

extension Cardinality: PackableCase {}
extension Thought: PackableCase {}

extension Template: Packable {
    func pack(into writer: inout PackWriter) { writer.write(source) }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let source = try reader.text()
        do throws(Failure) {
            try self.init(source)
        } catch {
            throw PackReader.Damage()
        }
    }
}

extension ValueRange: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .date: writer.write(0 as UInt8)
        case .number: writer.write(1 as UInt8)
        case .text: writer.write(2 as UInt8)
        case .flag: writer.write(3 as UInt8)
        case .entity(let kinds):
            writer.write(4 as UInt8)
            kinds.pack(into: &writer)
        }
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        switch try reader.byte() {
        case 0: self = .date
        case 1: self = .number
        case 2: self = .text
        case 3: self = .flag
        case 4: self = .entity(try [KindID](from: &reader))
        default: throw PackReader.Damage()
        }
    }
}

extension Relation: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        range.pack(into: &writer)
        cardinality.pack(into: &writer)
        inverseCardinality.pack(into: &writer)
        isSymmetric.pack(into: &writer)
        isContainment.pack(into: &writer)
        canChange.pack(into: &writer)
        thought.pack(into: &writer)
        subjectKinds.pack(into: &writer)
        question.pack(into: &writer)
        claims.pack(into: &writer)
        negations.pack(into: &writer)
        inverse.pack(into: &writer)
        noun.pack(into: &writer)
        pluralNoun.pack(into: &writer)
        synonyms.pack(into: &writer)
        unit.pack(into: &writer)
        tolerance.pack(into: &writer)
        line.pack(into: &writer)
        origin.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let id = try RelationID(from: &reader)
        self.init(id: id, range: try ValueRange(from: &reader))
        cardinality = try Cardinality(from: &reader)
        inverseCardinality = try Cardinality(from: &reader)
        isSymmetric = try Bool(from: &reader)
        isContainment = try Bool(from: &reader)
        canChange = try Bool(from: &reader)
        thought = try Thought?(from: &reader)
        subjectKinds = try [KindID](from: &reader)
        question = try Template?(from: &reader)
        claims = try [Template](from: &reader)
        negations = try [Template](from: &reader)
        inverse = try Template?(from: &reader)
        noun = try String?(from: &reader)
        pluralNoun = try String?(from: &reader)
        synonyms = try [String](from: &reader)
        unit = try String?(from: &reader)
        tolerance = try Double(from: &reader)
        line = try RelationLine?(from: &reader)
        origin = try RelationID?(from: &reader)
    }
}
