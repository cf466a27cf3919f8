// Reads lines as a program on a terminal would and says what it got, for tests to look at.
//
//   history=PATH   keep the lines of the command prompt in a file
//   limit=MS       a time limit for each line
//   cleanup        say so before a signal ends the process
//   work           after the first line, work until a signal comes
//   crash          after the first line, run into a trap while a line is read
//   answer         no history and no completion
//   functions      name every command that readline knows, and nothing else
//   console        read through the console of the process instead of readline

import CReadline
import Glibc
import Terminal

/// The value after a word and an equals sign among the arguments.
func option(_ name: String) -> String? {
    CommandLine.arguments.dropFirst().first { $0.hasPrefix(name + "=") }.map {
        String($0.dropFirst(name.count + 1))
    }
}

/// Whether a word stands among the arguments.
func flag(_ name: String) -> Bool { CommandLine.arguments.dropFirst().contains(name) }

if flag("functions") {
    rl_initialize_funmap()
    let names = rl_funmap_names()
    var position = 0
    while let name = names?[position] {
        print(String(cString: name))
        position += 1
    }
    exit(0)
}

let places = ["Tallinn", "Tartu", "New York", "New Zealand", "東京", "quit"]
let crashes = flag("crash")
let console = Console.standard(name: "terminal-probe")
if flag("cleanup") {
    Signals.install { number in
        Output.standard.line("cleanup(\(number))")
        try? Output.standard.flush()
    }
}
let reader: any LineReader =
    flag("console") ? console.reader : ReadlineReader(name: "terminal-probe")
let history = LineHistory(path: option("history"))

/// Offers the places that go on from the last word, or from the last two.
let complete: Completer = { beforeCursor in
    if crashes { fatalError("as asked") }
    let words = beforeCursor.split(separator: " ", omittingEmptySubsequences: false)
    for count in [2, 1] where words.count >= count {
        let word = words.suffix(count).joined(separator: " ")
        let fitting = places.filter { $0.lowercased().hasPrefix(word.lowercased()) }
        if !fitting.isEmpty && (count == 1 || !word.isEmpty) {
            return Completion(of: word, candidates: fitting)
        }
    }
    return .none
}

var number = 0
reading: while true {
    number += 1
    var request = LineRequest(
        prompt: "\(number)> ",
        limit: option("limit").flatMap { Int($0) }.map { .milliseconds($0) })
    if !flag("answer") {
        request.history = history
        request.completer = complete
    }
    switch reader.readLine(request) {
    case .line("quit"): break reading
    case .line("no help"):
        // One line at which nothing is offered.
        let answer = reader.readLine(prompt: "bare> ")
        console.output.line("bare: \(answer)")
    case .line(let text):
        console.output.line("got[\(text)] columns=\(ScreenWidth.columns(within: 1...1000))")
        if flag("work") {
            console.output.line("working")
            while true { pause() }
        }
    case .interrupted: console.output.line("interrupted")
    case .expired: console.output.line("expired")
    case .end:
        console.output.line("end")
        break reading
    }
}
do {
    try console.output.flush()
} catch {
    exit(74)
}
