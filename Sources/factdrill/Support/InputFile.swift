import Foundation

/// Reads files that a command line names.
enum InputFile {
    /// A whole file as text, where it has no more than so many bytes; `-` is standard input.
    static func text(of path: String, limit: Int) throws -> String {
        let bytes: Data
        do {
            let handle =
                path == "-"
                ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(filePath: path))
            defer { if path != "-" { try? handle.close() } }
            bytes = try handle.read(upToCount: limit + 1) ?? Data()
        } catch {
            throw Failure.cannotRead(path, reason: reason(path))
        }
        guard bytes.count <= limit else {
            throw Failure.badData("'\(path)' is larger than \(limit) bytes.")
        }
        return decoded(bytes)
    }

    /// Why a file cannot be read.
    private static func reason(_ path: String) -> String {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return "there is no such file"
        }
        return isFolder.boolValue ? "it is a folder" : "permission is denied"
    }

    /// The text of a file as spreadsheets and editors save it: UTF-8, UTF-16 where a byte order mark
    /// says so, and what is neither as the Windows code page of Western Europe.
    private static func decoded(_ bytes: Data) -> String {
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if isWide, let text = String(data: bytes, encoding: .utf16) { return text }
        return String(validating: bytes, as: UTF8.self)
            ?? String(data: bytes, encoding: .windowsCP1252)
            ?? String(decoding: bytes, as: UTF8.self)
    }

    /// The first 4,096 bytes of a file as text.
    static func head(of path: String) throws -> String {
        do {
            let handle = try FileHandle(forReadingFrom: URL(filePath: path))
            defer { try? handle.close() }
            return String(decoding: try handle.read(upToCount: 4096) ?? Data(), as: UTF8.self)
        } catch {
            throw Failure.cannotRead(path, reason: reason(path))
        }
    }
}
