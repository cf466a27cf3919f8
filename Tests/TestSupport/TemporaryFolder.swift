import Foundation

/// A folder of a test's own, removed with all that is in it when the test is done.
public final class TemporaryFolder {
    /// Its absolute path, without a slash at the end.
    public let path: String

    /// Makes a new, empty folder.
    public init() throws {
        var template = Array("/tmp/terminal-tests.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw PseudoTerminalError.noTerminal(errno) }
        path = String(decoding: template.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The text of a file in the folder, or nil where there is none.
    public func text(of name: String) -> String? {
        guard let file = fopen(path + "/" + name, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes a file in the folder.
    public func write(_ text: String, to name: String) {
        guard let file = fopen(path + "/" + name, "w") else { return }
        fputs(text, file)
        fclose(file)
    }

    /// Makes a symbolic link in the folder to another name in it; whether that was possible.
    public func link(_ name: String, to target: String) -> Bool {
        symlink(target, path + "/" + name) == 0
    }

    /// The permission bits of a file in the folder, or nil where there is none.
    public func mode(of name: String) -> mode_t? {
        var status = stat()
        return lstat(path + "/" + name, &status) == 0 ? status.st_mode & 0o777 : nil
    }
}
