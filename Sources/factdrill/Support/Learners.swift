import Foundation

/// Learners who share a computer account: each has a progress file of their own, in a folder beside
/// the one that has no name.
struct Learners {
    private let folder: String

    /// Those whose files lie beside this progress file.
    init(beside progress: String) {
        folder = URL(filePath: progress).deletingLastPathComponent().path + "/learners"
    }

    /// Their names, in order.
    var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".sqlite") }.map { String($0.dropLast(7)) }
            .filter(Self.isName).sorted()
    }

    /// The progress file of a learner.
    func path(of name: String) throws(Failure) -> String {
        guard Self.isName(name) else {
            throw .usage(
                "'\(name)' can be no learner's name: letters, digits, spaces, dots, hyphens and "
                    + "underscores can stand in one, up to 64, a letter or digit first.")
        }
        return "\(folder)/\(name).sqlite"
    }

    /// Whether a text can be a learner's name, and so a file's.
    private static func isName(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter || first.isNumber, text.utf8.count <= 200,
            text.count <= 64
        else { return false }
        return text.allSatisfy { $0.isLetter || $0.isNumber || " -_.".contains($0) }
            && text.last != " "
    }
}
