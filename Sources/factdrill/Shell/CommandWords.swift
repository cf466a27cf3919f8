import ArgumentParser
import Banks

/// The words of the command line as the commands themselves declare them: verbs, options, and the
/// values that an option takes.
enum CommandWords {
    /// The verbs, those of the shell itself last.
    static let verbs: [String] =
        names(of: Factdrill.self).filter { $0 != "shell" } + ["help", "quit"]

    /// The names of a command's own verbs.
    static func names(of command: any ParsableCommand.Type) -> [String] {
        command.configuration.subcommands.compactMap { $0.configuration.commandName }
    }

    /// The verb that a line typed at a question begins with, where it looks like a command: the verb
    /// alone, or followed by an option or a verb of its own; nil where it does not.
    static func verb(_ line: String) -> String? {
        let words = line.lowercased().split(separator: " ").map(String.init)
        guard let first = words.first, verbs.contains(first), first != "quit", first != "help"
        else { return nil }
        guard words.count > 1 else { return first }
        return words[1].hasPrefix("-") || names(of: command([first])).contains(words[1])
            ? first : nil
    }

    /// The command that words begin with, as far as they name one.
    static func command(_ words: [String]) -> any ParsableCommand.Type {
        var command: any ParsableCommand.Type = Factdrill.self
        for word in words {
            guard
                let next = command.configuration.subcommands.first(where: {
                    $0.configuration.commandName == word
                })
            else { break }
            command = next
        }
        return command
    }

    /// The options of a command and the values each may take, read from its help.
    static func options(of command: any ParsableCommand.Type) -> [(name: String, values: [String])]
    {
        let help = Factdrill.helpMessage(for: command, columns: 1_000)
        return help.split(separator: "\n").compactMap { line in
            guard line.hasPrefix("  -"),
                let name = line.split(whereSeparator: { " ,".contains($0) })
                    .first(where: { $0.hasPrefix("--") })
            else { return nil }
            let values = line.components(between: "(values: ", and: [")", ";"])
            return (
                String(name),
                values.split(separator: ",").map { value in
                    String(value.drop { $0 == " " })
                }
            )
        }
    }

    /// Refuses a request for help on what is no command.
    static func checkHelp(_ words: [String], help: String) throws {
        guard words.first == "help" else { return }
        var command: any ParsableCommand.Type = Factdrill.self
        for word in words.dropFirst().prefix(while: { !$0.hasPrefix("-") }) {
            let known = command.configuration.subcommands
            guard let next = known.first(where: { $0.configuration.commandName == word }) else {
                throw unknown(word, among: names(of: command), help: help)
            }
            command = next
        }
    }

    /// The message of the parser, without what it proposes for an option that nobody meant.
    static func withoutFarFetched(_ message: String) -> String {
        let parts = message.split(separator: "'", omittingEmptySubsequences: false)
        guard message.contains("Unknown option '"), parts.count >= 5,
            parts[2] == ". Did you mean "
        else { return message }
        let near = Nearest.names(to: String(parts[1]), among: [String(parts[3])])
        guard near.isEmpty else { return message }
        let rest = parts[4...].joined(separator: "'").drop { $0 == "?" }
        return "\(parts[0])'\(parts[1])'." + rest
    }

    /// What a word that is no verb gets said.
    static func unknown(_ word: String, among verbs: [String] = verbs, help: String) -> Failure {
        let near = Nearest.names(to: word, among: verbs, count: 1)
        return .usage(
            "There is no command '\(word)'. "
                + near.map { "Did you mean \($0)? " }.joined() + "`\(help)` names all.")
    }
}

extension Substring {
    /// What stands after one text and before any of some characters; empty where nothing does.
    fileprivate func components(between start: String, and ends: Set<Character>) -> Substring {
        guard let place = firstRange(of: start) else { return "" }
        return self[place.upperBound...].prefix { !ends.contains($0) }
    }
}
