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
            throw Failure.cannotRead(path, reason: "it is missing or may not be read")
        }
        guard bytes.count <= limit else {
            throw Failure.badData("'\(path)' is larger than \(limit) bytes.")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The first 4,096 bytes of a file as text.
    static func head(of path: String) throws -> String {
        do {
            let handle = try FileHandle(forReadingFrom: URL(filePath: path))
            defer { try? handle.close() }
            return String(decoding: try handle.read(upToCount: 4096) ?? Data(), as: UTF8.self)
        } catch {
            throw Failure.cannotRead(path, reason: "it is missing or may not be read")
        }
    }
}
