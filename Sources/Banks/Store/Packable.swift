import Facts

/// What can be written as bytes and read back the same.
protocol Packable {
    /// Writes the value.
    func pack(into writer: inout PackWriter)
    /// Reads a value that ``pack(into:)`` wrote.
    init(from reader: inout PackReader) throws(PackReader.Damage)
}

extension String: Packable {
    func pack(into writer: inout PackWriter) { writer.write(self) }
    init(from reader: inout PackReader) throws(PackReader.Damage) { self = try reader.text() }
}

extension Int: Packable {
    func pack(into writer: inout PackWriter) { writer.write(self) }
    init(from reader: inout PackReader) throws(PackReader.Damage) { self = try reader.number() }
}

extension Double: Packable {
    func pack(into writer: inout PackWriter) { writer.write(self) }
    init(from reader: inout PackReader) throws(PackReader.Damage) { self = try reader.amount() }
}

extension Bool: Packable {
    func pack(into writer: inout PackWriter) { writer.write(self ? 1 as UInt8 : 0) }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        switch try reader.byte() {
        case 0: self = false
        case 1: self = true
        default: throw PackReader.Damage()
        }
    }
}

extension Optional: Packable where Wrapped: Packable {
    func pack(into writer: inout PackWriter) {
        (self != nil).pack(into: &writer)
        self?.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        self = try Bool(from: &reader) ? try Wrapped(from: &reader) : nil
    }
}

extension Array: Packable where Element: Packable {
    func pack(into writer: inout PackWriter) {
        writer.write(count)
        for element in self { element.pack(into: &writer) }
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let count = try reader.count()
        self = []
        reserveCapacity(count)
        for _ in 0..<count { append(try Element(from: &reader)) }
    }
}

extension ID: Packable {
    func pack(into writer: inout PackWriter) { writer.write(rawValue) }
    init(from reader: inout PackReader) throws(PackReader.Damage) { self.init(try reader.text()) }
}

/// A choice among cases, written as its raw value.
protocol PackableCase: Packable, RawRepresentable where RawValue: Packable {}

extension PackableCase {
    func pack(into writer: inout PackWriter) { rawValue.pack(into: &writer) }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        guard let found = Self(rawValue: try RawValue(from: &reader)) else {
            throw PackReader.Damage()
        }
        self = found
    }
}
