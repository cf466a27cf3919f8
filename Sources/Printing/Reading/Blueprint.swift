import Facts
import Questions
import Tables

/// Reads what a quiz is to be made of from a small table: `topic,kind,count`, a line for each part.
///
/// `kind` and `topic` may be empty or `any`; a column `frame` may be added. Lines that begin with
/// `#` are remarks.
public struct Blueprint: Hashable, Sendable {
    /// A line that cannot be used.
    public struct Problem: Hashable, Sendable {
        /// The line, counted from 1.
        public let line: Int
        /// What is wrong with it.
        public let text: String
    }

    /// What the lines ask for, in their order.
    public private(set) var parts: [SetPart] = []
    /// Whether it has a column for frames.
    public private(set) var namesFrames = false
    /// The lines that cannot be used.
    public private(set) var problems: [Problem] = []

    /// The most questions that one line may ask for.
    public static let most = 100_000

    /// Reads a text, with topics by identifier or title, in either case.
    public init(_ text: String, topics: [Topic]) {
        let table = TableReader(text)
        var rows = table.rows.filter { $0.cells.first?.hasPrefix("#") != true }[...]
        if let line = table.unended {
            problems.append(Problem(line: line, text: "a quoted cell does not end"))
        }
        guard let head = rows.popFirst() else {
            if problems.isEmpty { problems.append(Problem(line: 1, text: "it is empty")) }
            return
        }
        let columns = head.cells.map(TableReader.name)
        guard columns.contains("count"),
            columns.allSatisfy({ ["topic", "kind", "frame", "count"].contains($0) }),
            Set(columns).count == columns.count
        else {
            problems.append(
                Problem(
                    line: head.line,
                    text: "expected the head topic,kind,count (frame may be added)"))
            return
        }
        namesFrames = columns.contains("frame")
        var known: [String: TopicID] = [:]
        for topic in topics.reversed() { known[topic.title.lowercased()] = topic.id }
        for topic in topics.reversed() { known[topic.id.rawValue.lowercased()] = topic.id }
        for row in rows {
            do throws(Refusal) {
                parts.append(try Self.part(row.cells, columns, known))
            } catch {
                problems.append(Problem(line: row.line, text: error.text))
            }
        }
        if parts.isEmpty, problems.isEmpty {
            problems.append(Problem(line: head.line, text: "no line asks for questions"))
        }
    }

    private struct Refusal: Error {
        let text: String
    }

    private static func part(
        _ cells: [String], _ columns: [String], _ topics: [String: TopicID]
    ) throws(Refusal) -> SetPart {
        guard cells.count <= columns.count else {
            throw Refusal(text: "it has \(cells.count) cells, and the head \(columns.count)")
        }
        var part = SetPart(count: 0)
        for (column, cell) in zip(columns, cells) where column == "count" || !isAny(cell) {
            let cell = cell.lowercased()
            switch column {
            case "topic":
                guard let topic = topics[cell] else {
                    throw Refusal(text: "there is no topic '\(cell)'")
                }
                part.topic = topic
            case "kind":
                guard let kind = QuestionKind(rawValue: cell) else {
                    throw Refusal(
                        text: "there is no kind '\(cell)'; kinds are "
                            + QuestionKind.allCases.map(\.rawValue).joined(separator: ", "))
                }
                part.kind = kind
            case "frame":
                guard let frame = Frame(rawValue: cell) else {
                    throw Refusal(text: "the frame is article or record, not '\(cell)'")
                }
                part.frame = frame
            default:
                guard let count = Int(cell), (1...most).contains(count) else {
                    throw Refusal(text: "'\(cell)' is no count from 1 to \(most)")
                }
                part.count = count
            }
        }
        guard part.count > 0 else { throw Refusal(text: "it has no count") }
        return part
    }

    private static func isAny(_ cell: String) -> Bool {
        cell.isEmpty || cell.lowercased() == "any"
    }
}
