public import Facts
import Foundation

/// Remembers banks that were read, so that the next start need not read their YAML again.
///
/// An entry holds the bank's own text beside what was read of it, and serves only where both the
/// text and the program are still the same, its checksum fits, and it is the user's own alone;
/// anything else in its place is as good as nothing. It may be deleted at any time.
public struct BankCache: Sendable {
    private let folder: String
    private let program: [UInt8]

    /// Takes the environment's variables and what tells this build of the program from others.
    ///
    /// Entries lie in `factdrill/banks` of the user's cache folder after the XDG Base Directory
    /// Specification; there is no cache where neither `XDG_CACHE_HOME` nor `HOME` is an absolute
    /// path, or nothing tells builds apart.
    public init?(environment: [String: String], program: ProgramStamp?) {
        guard let program else { return nil }
        if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
            folder = cache + "/factdrill/banks"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            folder = home + "/.cache/factdrill/banks"
        } else {
            return nil
        }
        self.program = program.bytes
    }

    /// The bank that was read from the very same bytes by the very same program; nil where none is
    /// remembered.
    public func bank(of file: BankFile) -> Bank? {
        let limit = file.bytes.count * 8 + (1 << 20)
        guard let bytes = OwnFile.bytes(at: path(of: file), atMost: limit), bytes.count > 8
        else { return nil }
        let content = bytes.dropLast(8)
        var reader = PackReader(content)
        guard Self.checksum(content).elementsEqual(bytes.suffix(8)),
            let signature = try? reader.run(), signature == program[...],
            let text = try? reader.run(), text == file.bytes[...],
            let bank = try? Bank(from: &reader), reader.isAtEnd
        else { return nil }
        return bank
    }

    /// Remembers what was read from a file; where that cannot be written, nothing is remembered.
    public func keep(_ bank: Bank, of file: BankFile) {
        var writer = PackWriter()
        writer.write(program)
        writer.write(file.bytes)
        bank.pack(into: &writer)
        let content = writer.bytes
        OwnFile.put(content + Self.checksum(content[...]), at: path(of: file), in: folder)
    }

    /// Eight bytes that tell of any change; a file that others may write is not trusted anyway.
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        // FNV-1a, 64 bits.
        let hash = bytes.withUnsafeBufferPointer { buffer in
            buffer.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
        return (0..<8).map { UInt8(truncatingIfNeeded: hash >> UInt64(8 * $0)) }
    }

    /// One entry for each place that banks are read from, so that edits leave no old entries.
    private func path(of file: BankFile) -> String {
        // FNV-1a, 64 bits: two places with one hash only take turns.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in "\(file.location)\0\(file.name)".utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return folder + "/" + String(hash, radix: 16) + ".bank"
    }
}
