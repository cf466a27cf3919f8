import Facts

extension DatePrecision: PackableCase {}

extension DateQualifier: Packable {
    private static let all: [DateQualifier] = [
        .exact, .approximate, .uncertain, .uncertainAndApproximate,
    ]

    func pack(into writer: inout PackWriter) {
        writer.write(Self.all.firstIndex(of: self) ?? 0)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let index = try reader.number()
        guard Self.all.indices.contains(index) else { throw PackReader.Damage() }
        self = Self.all[index]
    }
}

extension PartialDate: Packable {
    func pack(into writer: inout PackWriter) {
        precision.pack(into: &writer)
        year.pack(into: &writer)
        month.pack(into: &writer)
        day.pack(into: &writer)
        qualifier.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let precision = try DatePrecision(from: &reader)
        let year = try Int(from: &reader)
        let month = try Int?(from: &reader)
        let day = try Int?(from: &reader)
        let qualifier = try DateQualifier(from: &reader)
        let date =
            precision < .year
            ? PartialDate(firstYear: year, of: precision)
            : PartialDate(year: year, month: month, day: day, qualifier: qualifier)
        guard let date else { throw PackReader.Damage() }
        self = date
    }
}

extension Quantity: Packable {
    func pack(into writer: inout PackWriter) {
        amount.pack(into: &writer)
        unit.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let amount = try Double(from: &reader)
        guard let quantity = Quantity(amount, unit: try String?(from: &reader)) else {
            throw PackReader.Damage()
        }
        self = quantity
    }
}

extension Value: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .entity(let id):
            writer.write(0 as UInt8)
            id.pack(into: &writer)
        case .date(.on(let date)):
            writer.write(1 as UInt8)
            date.pack(into: &writer)
        case .date(.interval(let from, let to)):
            writer.write(2 as UInt8)
            from.pack(into: &writer)
            to.pack(into: &writer)
        case .number(let quantity):
            writer.write(3 as UInt8)
            quantity.pack(into: &writer)
        case .text(let text):
            writer.write(4 as UInt8)
            text.pack(into: &writer)
        case .flag(let flag):
            writer.write(5 as UInt8)
            flag.pack(into: &writer)
        }
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        switch try reader.byte() {
        case 0: self = .entity(try EntityID(from: &reader))
        case 1: self = .date(.on(try PartialDate(from: &reader)))
        case 2:
            let from = try PartialDate?(from: &reader)
            self = .date(.interval(from: from, to: try PartialDate?(from: &reader)))
        case 3: self = .number(try Quantity(from: &reader))
        case 4: self = .text(try String(from: &reader))
        case 5: self = .flag(try Bool(from: &reader))
        default: throw PackReader.Damage()
        }
    }
}
