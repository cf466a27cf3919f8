import Foundation

/// Reads files that a command line names.
enum InputFile {
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
