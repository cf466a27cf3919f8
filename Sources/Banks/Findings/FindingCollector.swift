import Facts

/// Gathers findings while a bank is read, so that all of them can be shown at once.
final class FindingCollector {
    /// How many findings are kept; a file with more is not helped by a longer list.
    static let limit = 1000

    private let file: String
    private var found: [Finding] = []
    private var left = 0
    private var candidates = 200_000
    private(set) var hasErrors = false

    /// Takes the file's name, as findings show it.
    init(file: String) {
        self.file = Plain.shown(file)
    }

    /// Notes an error.
    func error(_ place: Place, _ message: String, _ advice: String? = nil) {
        hasErrors = true
        add(.error, place, message, advice)
    }

    /// Notes a warning.
    func warning(_ place: Place, _ message: String, _ advice: String? = nil) {
        add(.warning, place, message, advice)
    }

    /// Whether names near a mistyped one may still be searched: a large bank full of mistakes must
    /// not take a search of all its names for each of them.
    var maySearch: Bool { found.count < Self.limit && candidates > 0 }

    /// Notes a search among `count` names.
    func searched(_ count: Int) { candidates -= count }

    /// The findings in the order of the text; the errors of one place come before its warnings.
    var findings: [Finding] {
        var sorted = found.sorted {
            ($0.line, $0.column, $0.severity == .error ? 0 : 1)
                < ($1.line, $1.column, $1.severity == .error ? 0 : 1)
        }
        // One fault that two rules come upon is told once.
        var told: Set<Finding> = []
        sorted = sorted.filter { told.insert($0).inserted }
        if left > 0 {
            sorted.append(
                Finding(
                    severity: .error, file: file, line: 1, column: 1, length: 1,
                    message: "\(left) more findings are not shown",
                    advice: "mend these first, then check again"))
        }
        return sorted
    }

    private func add(
        _ severity: Finding.Severity, _ place: Place, _ message: String, _ advice: String?
    ) {
        guard found.count < Self.limit else {
            left += 1
            return
        }
        found.append(
            Finding(
                severity: severity, file: file, line: Int(place.line), column: Int(place.column),
                length: Int(place.length), message: message, advice: advice))
    }
}
