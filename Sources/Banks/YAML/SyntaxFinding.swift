internal import Yams

/// Turns the YAML parser's errors into findings that say what to do.
enum SyntaxFinding {
    /// Reports what the parser threw about `text`.
    static func report(_ error: any Error, in text: String, to report: FindingCollector) {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _):
            add(problem, place(of: mark, in: text), context, to: report)
        case YamlError.composer(_, let problem, let mark, _):
            let place = place(of: mark, in: text)
            if problem.contains("another document") {
                report.error(
                    place, "the file holds a second YAML document",
                    "keep one bank in a file: delete the line '---' or '...'")
            } else if problem.contains("alias") {
                report.error(
                    place, "anchors and aliases are not used in banks",
                    "put text that begins with '*' in quotes")
            } else {
                add(problem, place, nil, to: report)
            }
        case YamlError.reader(let problem, _, _, _):
            report.error(.start, "not valid YAML: \(problem)", "save the file as UTF-8 text")
        default:
            report.error(.start, "not valid YAML", "check the file's quotes and indentation")
        }
    }

    /// Where a mark lies; what is past the end is put at the end.
    private static func place(of mark: Mark, in text: String) -> Place {
        let lines = LineIndex(text)
        var number = mark.line
        while number > 1, lines.line(number)?.isEmpty ?? true { number -= 1 }
        let length = lines.line(number)?.count ?? 0
        let column = number == mark.line ? min(mark.column, length + 1) : length + 1
        return Place(line: number, column: column)
    }

    private static func add(
        _ problem: String, _ place: Place, _ context: YamlError.Context?,
        to report: FindingCollector
    ) {
        var message = "not valid YAML: \(problem)"
        if let context {
            message += ", \(context.text)"
            if context.mark.line != Int(place.line) {
                message += " that begins in line \(context.mark.line)"
            }
        }
        let advice = advices.first { problem.contains($0.problem) }?.advice
        report.error(
            place, message,
            advice ?? "check quotes, brackets and indentation here and just above")
    }

    private static let advices: [(problem: String, advice: String)] = [
        ("mapping values are not allowed", "put text that contains ': ' in quotes"),
        (
            "cannot start any token",
            "put text that begins with this character in quotes; indent with spaces, not tabs"
        ),
        ("found a tab", "indent with spaces, not tabs"),
        (
            "',' or ']'",
            "close the list with ']', or put an item that contains a comma or bracket in quotes"
        ),
        (
            "',' or '}'",
            "close the map with '}', or put text that contains a comma or brace in quotes"
        ),
        ("unexpected end of stream", "close the quote that was opened"),
        ("unexpected document indicator", "close the quote that was opened"),
        ("could not find expected ':'", "end the key with ': ', or indent the text below its key"),
        (
            "did not find expected key",
            "line the key up with those above, or put the text above in quotes"
        ),
        ("did not find expected '-' indicator", "line the '-' up with those above"),
        ("found unknown escape character", "use single quotes, or write the backslash twice"),
        ("undefined tag handle", "put text that begins with '!' in quotes"),
        ("Maximum nesting", "take out the extra brackets"),
    ]
}
