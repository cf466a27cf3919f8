/// A map of a bank with its known keys, read key by key; every mistake becomes a finding.
struct Fields {
    /// The keys that a kind of map may have.
    struct Keys {
        /// What the map is called in messages: "a fact".
        let owner: String
        /// The keys it may have.
        let names: [String]
        /// Those that a message lists, where all are too many.
        var shown: [String]?
    }

    /// The map itself.
    let tree: Tree
    /// The place that stands for the whole map in findings.
    let place: Place
    /// Where findings go.
    let report: FindingCollector
    private let entries: [Tree.Entry]
    private let keys: Keys

    /// Takes a map, reporting keys it may not have; gives nil, with a finding, for anything else.
    ///
    /// - Parameter former: for keys of an older format what is written today.
    init?(
        _ tree: Tree, at place: Place? = nil, keys: Keys, former: [String: String] = [:],
        report: FindingCollector
    ) {
        self.tree = tree
        self.keys = keys
        self.report = report
        self.place = place ?? tree.place
        guard case .map(let entries) = tree.content else {
            if !tree.isRefused {
                report.error(
                    place ?? tree.place, "\(keys.owner) must be a map, not \(tree.form)",
                    "write it as 'key: value' lines or {key: value, …}")
            }
            return nil
        }
        self.entries = entries
        for entry in entries where !keys.names.contains(entry.key) {
            let nearest = Nearest.name(to: entry.key, among: keys.names)
            report.error(
                entry.keyPlace, "unknown key \(Plain.quoted(entry.key)) in \(keys.owner)",
                former[entry.key].map { "in format 2 write \($0)" }
                    ?? nearest.map { "did you mean '\($0)'?" }
                    ?? "known keys: " + (keys.shown ?? keys.names).joined(separator: ", "))
        }
    }

    /// Every key with what it holds, in the map's order.
    var all: [Tree.Entry] { entries }

    /// What a key holds; nil where the map does not have the key.
    func tree(_ key: String) -> Tree? { entries.first { $0.key == key }?.value }

    /// Whether the map has a key.
    func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

    /// Where a key stands, or the map where it is missing.
    func keyPlace(_ key: String) -> Place {
        entries.first { $0.key == key }?.keyPlace ?? place
    }

    /// What a key must hold; a missing key is reported.
    func required(_ key: String) -> Tree? {
        if let tree = tree(key) { return tree }
        report.error(place, "\(keys.owner) lacks '\(key)'", "add '\(key): …'")
        return nil
    }

    /// The text under a key; nil where it is missing, and, with a finding, where it is none.
    func text(_ key: String, keepsLines: Bool = false) -> String? {
        tree(key).flatMap { Scalars.text($0, as: "'\(key)'", keepsLines: keepsLines, report) }
    }

    /// The text under a key that must be there.
    func requiredText(_ key: String, keepsLines: Bool = false) -> String? {
        required(key).flatMap {
            Scalars.text($0, as: "'\(key)'", keepsLines: keepsLines, report)
        }
    }

    /// The texts under a key that holds one or a list of them; empty where it is missing.
    func texts(_ key: String) -> [String] {
        guard let tree = tree(key) else { return [] }
        return Scalars.items(tree, as: "'\(key)'", report).compactMap {
            Scalars.text($0, as: "'\(key)'", report)
        }
    }

    /// Yes or no under a key; `standard` where it is missing or neither.
    func flag(_ key: String, otherwise standard: Bool) -> Bool {
        guard let tree = tree(key), let text = Scalars.text(tree, as: "'\(key)'", report) else {
            return standard
        }
        if let flag = Scalars.flag(text) { return flag }
        report.error(
            tree.place, "'\(key)' must be true or false, not \(Plain.quoted(text))",
            "write 'true' or 'false'")
        return standard
    }

    /// One of an enumeration's words under a key; nil where it is missing or another word.
    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice?
    where Choice.RawValue == String {
        guard let tree = tree(key), let text = Scalars.text(tree, as: "'\(key)'", report) else {
            return nil
        }
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        report.error(
            tree.place, "'\(key)' cannot be \(Plain.quoted(text))",
            Nearest.name(to: text, among: known).map { "did you mean '\($0)'?" }
                ?? "write one of: " + known.joined(separator: ", "))
        return nil
    }
}
