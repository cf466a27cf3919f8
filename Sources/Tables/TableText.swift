import Foundation

/// The text of a file as spreadsheets and editors save it.
public enum TableText {
    /// UTF-8; UTF-16 where a byte order mark says so; and what is neither as the Windows code page
    /// of Western Europe.
    public static func decoded(_ bytes: some Collection<UInt8>) -> String {
        if let wide = utf16(bytes) { return wide }
        return String(validating: bytes, as: UTF8.self)
            ?? String(data: Data(bytes), encoding: .windowsCP1252)
            ?? String(decoding: bytes, as: UTF8.self)
    }

    /// The text of bytes in UTF-16, without the mark that says so; nil where there is none.
    public static func utf16(_ bytes: some Collection<UInt8>) -> String? {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var first: UInt8?
        for byte in bytes.dropFirst(2) {
            guard let other = first else {
                first = byte
                continue
            }
            first = nil
            units.append(
                isLittle
                    ? UInt16(byte) << 8 | UInt16(other) : UInt16(other) << 8 | UInt16(byte))
        }
        return String(decoding: units, as: UTF16.self)
    }
}
