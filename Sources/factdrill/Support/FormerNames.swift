import Banks
import Facts
import Journal
import Memory
import Practice
import Progress
import Questions

/// Finds out that a bank is one that was practised before under another name, such as before its
/// file was renamed, by its facts and their values.
enum FormerName {
    /// The recorded bank that `model` was, if any: at least half of what was asked of it is in the
    /// bank, under the same facts and with the same values. Of several the one most was known of.
    static func of(
        _ model: Model, among recorded: [BankID], states: (BankID) throws -> FacetStates
    ) rethrows -> BankID? {
        var best: (id: BankID, kept: Int)?
        for id in recorded {
            let known = try states(id)
            let asked = known.facets.compactMap(Facet.init)
            let kept = asked.count { facet in
                let print = print(of: facet, in: model)
                return print.map { known.state(of: facet.id, $0) != nil } ?? false
            }
            guard kept > 0, kept * 2 >= asked.count, kept > best?.kept ?? 0 else { continue }
            best = (id, kept)
        }
        return best?.id
    }

    /// The value that the bank has at that place of a fact; nil where it has no such fact.
    private static func print(of facet: Facet, in model: Model) -> Fingerprint? {
        if let fact = model.fact(facet.fact) { return Fingerprint(facet.position, of: fact) }
        return model.bank.questions.contains { $0.id == facet.fact } ? .unknown : nil
    }
}

extension Session {
    /// The banks, those of them under the name they had before that are known under no other; says
    /// so for each.
    func underFormerNames(_ models: [Model], in store: ProgressStore) throws -> [Model] {
        let recorded = try store.recordedBanks()
        let unknown = models.filter { !recorded.contains($0.bank.id) }
        guard !unknown.isEmpty else { return models }
        var lost = recorded.filter { id in !models.contains { $0.bank.id == id } }
        lost = lost.isEmpty ? [] : withoutThoseThere(lost)
        return try models.map { model in
            guard !recorded.contains(model.bank.id),
                let former = try FormerName.of(
                    model, among: lost, states: { try store.facetStates(of: $0) })
            else { return model }
            lost.removeAll { $0 == former }
            say(
                "\(model.bank.title): practised before as '\(former)'; "
                    + "what you know of it is kept under that name.")
            return Model(model.bank.renamed(to: former))
        }
    }

    /// The identifiers that no bank of the search path has.
    private func withoutThoseThere(_ ids: [BankID]) -> [BankID] {
        let library = library
        let names = library.entries().map(\.name)
        let lost = ids.filter { !names.contains($0.rawValue) }
        guard !lost.isEmpty else { return [] }
        let there = Set(names.compactMap { library.bank($0)?.id })
        return lost.filter { !there.contains($0) }
    }

    /// The banks of those identifiers that can be found, in the order of their identifiers; no
    /// other is read unless one is missing under its own name.
    func models(remembered wanted: Set<BankID>, in store: ProgressStore) -> [Model] {
        guard !wanted.isEmpty else { return [] }
        let library = library
        let names = library.entries().map(\.name)
        var found: [BankID: Bank] = [:]
        var others: [Bank] = []
        func read(_ some: [String]) {
            for bank in some.compactMap({ library.bank($0) }) {
                if wanted.contains(bank.id), found[bank.id] == nil {
                    found[bank.id] = bank
                } else {
                    others.append(bank)
                }
            }
        }
        read(names.filter { wanted.contains(BankID($0)) })
        if found.count < wanted.count { read(names.filter { !wanted.contains(BankID($0)) }) }
        var missing = wanted.filter { found[$0] == nil }.sorted()
        for bank in others where !missing.isEmpty {
            let former = try? FormerName.of(
                Model(bank), among: missing, states: { try store.facetStates(of: $0) })
            guard let former else { continue }
            found[former] = bank.renamed(to: former)
            missing.removeAll { $0 == former }
        }
        return found.sorted { $0.key < $1.key }.map { Model($0.value) }
    }
}

extension BankLibrary {
    /// The bank of that name; nil where it cannot be read or has errors.
    func bank(_ name: String) -> Bank? {
        guard let file = try? find(name) else { return nil }
        return BankReader.read(file.bytes, file: file.shownName, fallbackID: file.name).bank
    }
}
