import Foundation

/// Every command that readline knows, each on keys of its own.
public struct EditingCommands: Sendable {
    /// Which set of keys a person has chosen.
    public enum Mode: String, CaseIterable, Sendable {
        case emacs, vi
    }

    /// The commands, as an inputrc file names them.
    public let names: [String]
    /// The inputrc file that gives them their keys.
    public let inputrc: String
    private let mode: Mode

    /// Asks the probe for the names, so that a later readline's new commands are walked through too.
    public init(_ mode: Mode) throws {
        self.mode = mode
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: BuiltProduct.path("terminal-probe"))
        process.arguments = ["functions"]
        process.standardOutput = output
        try process.run()
        let text = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        // Bound to a small letter, this one calls itself for ever within readline: a slip in an
        // inputrc file that no program can mend.
        names = text.split(separator: "\n").map(String.init).filter {
            $0 != "do-lowercase-version"
        }
        let names = names
        let bindings = names.map { "\"\\C-x\(Self.letters($0, among: names))\": \($0)\n" }
        inputrc =
            "set editing-mode \(mode.rawValue)\n"
            + ["emacs-standard", "vi-insert", "vi-command"].map { keymap in
                "set keymap \(keymap)\n" + bindings.joined()
            }.joined()
    }

    /// The keys of a command.
    public func keys(_ name: String) -> String {
        "\u{18}" + Self.letters(name, among: names)
    }

    /// The keys that set out from the mode's own keymap, in which every line begins.
    public var reset: String {
        keys(mode == .vi ? "vi-editing-mode" : "emacs-editing-mode")
    }

    /// Ways to call a command: on an empty line, in the midst of one, on a line of history, within
    /// and behind a search, and twice; each begins in the mode and may leave anything behind.
    public func scripts(_ name: String) -> [String] {
        let command = keys(name)
        // What it waits for: while it does, Ctrl-C is a character like others.
        let rest = name == "quoted-insert" ? "q" : ""
        let (search, abort, previous, undo) = ("\u{12}", "\u{7}", "\u{10}", "\u{1F}")
        return [
            command + "z" + abort,
            "what is" + command + "it" + command + abort,
            previous + previous + "edited" + command + "z" + undo + previous + command,
            search + "zzz" + command + "z" + abort + command,
            search + "one" + command + undo + undo + undo,
        ].map { reset + $0 + rest }
    }

    private static func letters(_ name: String, among names: [String]) -> String {
        let number = names.firstIndex(of: name) ?? 0
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        return "\(letters[number / 26])\(letters[number % 26])"
    }
}
