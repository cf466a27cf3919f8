import Wording

/// A country by its short name, its official one or its code: "USA", "Republic of Iraq".
///
/// Source: ISO 3166-1, as the table of countries says.
enum CountryNames {
    /// Whether both name one country, and no other.
    static func agree(_ typed: [String], _ right: [String]) -> Bool {
        let owners = owners(typed)
        if typed.count == 1, typed[0].utf8.count == 2, let owner = self.owners(right).first {
            if Countries.all[owner].code?.lowercased() == typed[0] { return true }
        }
        return owners.count == 1 && self.owners(right) == owners && !isShared(typed)
    }

    /// Whether the words are short for one country, and what tells another's usual name too: "Congo".
    static func isShared(_ words: [String]) -> Bool {
        guard let owner = owners(words).first,
            NormalText(Countries.all[owner].names[0]).words != words
        else { return false }
        return Countries.table.owners(withPart: words).contains { other in
            other != owner && telling(other) == words
        }
    }

    /// The words of a country's usual name that are more than "republic" or "democratic".
    private static func telling(_ owner: Int) -> [String] {
        let usual = NormalText(Countries.all[owner].names[0]).words
        return usual.filter {
            !FunctionWords.all.contains($0) && !GenericNouns.all.contains($0)
                && !GenericNouns.distinguishing.contains($0)
        }
    }

    private static func owners(_ words: [String]) -> Set<Int> {
        Set(Countries.table.owners(ofKey: NormalText(words: words).key))
    }
}
