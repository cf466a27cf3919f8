import Facts

extension Vocabulary {
    /// The built-in relations that a writer may mean by a name that is none: those whose wording
    /// has all its words, and those by which one says such things.
    static func named(by text: String) -> [RelationID] {
        let wanted = text.lowercased().split { !$0.isLetter }.map(String.init)
        guard !wanted.isEmpty, wanted.count <= 8 else { return [] }
        let worded = relations.filter { relation in
            let wording =
                relation.synonyms + [relation.noun ?? ""] + relation.claims.map(\.source)
            let words = Set(wording.flatMap { $0.lowercased().split { !$0.isLetter } })
            return wanted.allSatisfy { words.contains(Substring($0)) }
        }.map(\.id)
        let everyday = wanted.flatMap { Self.everyday[$0] ?? [] }
        return worded + everyday.filter { !worded.contains($0) }
    }

    /// Words of everyday that no wording has, and the relations by which one says them.
    static let everyday: [String: [RelationID]] = [
        "launched": ["started", "founded"], "opened": ["founded", "started"],
        "built": ["founded"], "completed": ["ended"], "closed": ["dissolved", "ended"],
        "begun": ["started"], "finished": ["ended"], "happened": ["took-place"],
        "situated": ["located-in"], "place": ["located-in", "based-in"],
        "wrote": ["author"], "writer": ["author"], "leader": ["holds-office"],
        "president": ["holds-office"], "head": ["holds-office"], "weight": ["mass"],
        "size": ["area", "length"], "cost": ["price"], "inhabitants": ["population"],
        "wife": ["spouse"], "husband": ["spouse"], "mother": ["parent"], "father": ["parent"],
        "son": ["child"], "daughter": ["child"], "job": ["occupation"], "citizen": ["nationality"],
        "member": ["member-of"], "money": ["currency"],
    ]
}
