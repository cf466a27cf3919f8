import Foundation
import Tables

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
        return TableText.decoded(bytes)
    }

    /// Why a file cannot be read.
    private static func reason(_ path: String) -> String {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return "there is no such file"
        }
        return isFolder.boolValue ? "it is a folder" : "permission is denied"
    }
}
