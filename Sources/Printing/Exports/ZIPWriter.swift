/// Writes a ZIP archive of stored entries (APPNOTE.TXT 6.3.10, without extensions).
///
/// Entries are dated 1 January 1980, so that the same content gives the same bytes.
struct ZIPWriter<Output: ByteOutput> {
    /// What does not fit into a ZIP without extensions: 4 GiB, or 65,535 entries.
    struct TooLarge: Error {}

    /// Where the archive goes.
    var output: Output

    private var directory: [UInt8] = []
    private var entries: UInt16 = 0
    private var offset: UInt32 = 0

    /// Starts an archive.
    init(output: Output) {
        self.output = output
    }

    /// Writes an entry of known content.
    mutating func add(_ name: String, _ content: [String]) throws {
        var measure = ZIPMeasure()
        for piece in content { measure.add(piece) }
        try add(name, measure, content)
    }

    /// Writes an entry whose content was measured before, since its size and checksum stand before
    /// it: so it is never held whole.
    mutating func add(
        _ name: String, _ measure: ZIPMeasure, _ content: some Sequence<String>
    ) throws {
        guard let size = UInt32(exactly: measure.size) else { throw TooLarge() }
        let name = Array(name.utf8)
        guard entries < .max, let nameSize = UInt16(exactly: name.count) else { throw TooLarge() }
        // Version 2.0; bit 11: the name is UTF-8; stored; 00:00:00 on 1980-01-01.
        let flags: [UInt16] = [20, 0x0800, 0, 0, 0x0021]
        let shared =
            flags.flatMap(bytes) + bytes(measure.checksum.value) + bytes(size) + bytes(size)
            + bytes(nameSize) + bytes(UInt16(0))
        let header = bytes(UInt32(0x0403_4B50)) + shared + name
        let attributes: UInt32 = name.last == UInt8(ascii: "/") ? 0x10 : 0
        directory += bytes(UInt32(0x0201_4B50)) + bytes(UInt16(20)) + shared
        directory += [UInt16](repeating: 0, count: 3).flatMap(bytes) + bytes(attributes)
        directory += bytes(offset) + name
        entries += 1
        offset = try sum(try sum(offset, header.count), Int(size))
        try output.write(bytes: header)
        for piece in content { try output.write(bytes: Array(piece.utf8)) }
    }

    /// Writes the directory, which ends the archive.
    mutating func finish() throws {
        let size = try sum(0, directory.count)
        var end = bytes(UInt32(0x0605_4B50)) + bytes(UInt32(0)) + bytes(entries) + bytes(entries)
        end += bytes(size) + bytes(offset) + bytes(UInt16(0))
        try output.write(bytes: directory + end)
    }

    private func sum(_ size: UInt32, _ more: Int) throws -> UInt32 {
        guard let more = UInt32(exactly: more) else { throw TooLarge() }
        let (sum, overflow) = size.addingReportingOverflow(more)
        if overflow { throw TooLarge() }
        return sum
    }

    private func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}

/// The size and the checksum of an entry's content, which is handed over piece by piece.
struct ZIPMeasure {
    fileprivate var checksum = CRC32()
    fileprivate var size = 0

    /// Adds the next piece.
    mutating func add(_ piece: String) {
        checksum.add(piece.utf8)
        size += piece.utf8.count
    }
}
