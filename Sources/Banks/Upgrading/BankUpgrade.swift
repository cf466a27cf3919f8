public import Facts

/// A bank of an older format written in the newest one.
public struct BankUpgrade: Sendable {
    /// What became of a relation.
    public struct Change: Hashable, Sendable {
        /// The relation.
        public let relation: RelationID
        /// Whether a phrase says it now.
        public let isPhrase: Bool
    }

    /// The bank's text in format 2.
    public let text: String
    /// What became of each relation of the bank's own, in its order.
    public let changes: [Change]
    /// How many comments stood where the text was written anew.
    public let lostComments: Int

    /// Writes a bank anew: its relations in one line each where a phrase makes the very sentences
    /// it had, everything else as it stands. Nil, with findings, for a text that is no sound bank.
    public static func of(
        _ bytes: [UInt8], file: String, fallbackID: String
    ) -> (upgrade: BankUpgrade?, findings: [Finding]) {
        let (bank, findings) = BankReader.read(bytes, file: file, fallbackID: fallbackID)
        guard let bank else { return (nil, findings) }
        let report = FindingCollector(file: file)
        guard let source = SourceText(bytes, limits: BankReader.Limits(), report: report) else {
            return (nil, report.findings)
        }
        var loader = TreeLoader(source, report: report)
        guard let tree = loader.load() else { return (nil, report.findings) }
        return (BankUpgrade(bank, source.text, tree), findings)
    }

    private init(_ bank: Bank, _ text: String, _ tree: Tree) {
        var new = bank
        var changes: [Change] = []
        new.relations = bank.relations.map { relation in
            guard relation.origin == nil, relation != Vocabulary.relation(relation.id) else {
                return relation
            }
            let short = relation.shortened()
            let isPhrase = short != nil || relation.line != nil
            changes.append(Change(relation: relation.id, isPhrase: isPhrase))
            return short ?? relation
        }
        self.changes = changes
        if let kept = Self.keeping(text, tree, relations: new.relations) {
            self.text = kept.text
            lostComments = kept.lost
        } else {
            self.text = BankWriter.text(new)
            lostComments = Self.comments(in: text.split(separator: "\n")[...])
        }
    }

    /// The text with its format and its relations replaced; nil where these do not stand on lines
    /// of their own.
    private static func keeping(
        _ text: String, _ tree: Tree, relations: [Relation]
    ) -> (text: String, lost: Int)? {
        guard case .map(let entries) = tree.content else { return nil }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let starts = entries.map { Int($0.keyPlace.line) - 1 }
        guard Set(starts).count == starts.count,
            zip(entries, starts).allSatisfy({ entry, line in
                lines.indices.contains(line) && lines[line].hasPrefix(entry.key + ":")
            }), let format = entries.firstIndex(where: { $0.key == "format" })
        else { return nil }
        lines[starts[format]] = "format: 2"
        guard let own = entries.firstIndex(where: { $0.key == "relations" }) else {
            return (lines.joined(separator: "\n"), 0)
        }
        var end = own + 1 < starts.count ? starts[own + 1] : lines.count
        // What stands above the next section belongs to it.
        while end > starts[own] + 1, isBlankOrComment(lines[end - 1]) { end -= 1 }
        let section = lines[starts[own]..<end]
        let lost = comments(in: section)
        let new = BankWriter.relations(relations)
        lines.replaceSubrange(
            starts[own]..<end, with: new.split(separator: "\n", omittingEmptySubsequences: true))
        return (lines.joined(separator: "\n"), lost)
    }

    private static func isBlankOrComment(_ line: Substring) -> Bool {
        line.allSatisfy { $0 == " " } || line.first == "#"
    }

    private static func comments(in lines: ArraySlice<Substring>) -> Int {
        lines.count { line in line.drop { $0 == " " }.first == "#" || line.contains(" # ") }
    }
}
