import Wording

/// A country by its short name, its official one or its code: "USA", "Republic of Iraq".
///
/// Source: ISO 3166-1, as the table of countries says.
enum CountryNames {
    /// Whether both name one country, and no other.
    static func agree(_ typed: [String], _ right: [String]) -> Bool {
        let owners = owners(typed)
        guard let owner = owners.first, owners.count == 1, self.owners(right) == owners else {
            return false
        }
        let (key, usual) = (NameKey.make(typed), Countries.all[owner].names[0])
        return NormalText(usual).key == key || !isPart(typed, ofOthersThan: owner)
    }

    /// Whether the words are also a part of another country's usual name: "Congo".
    private static func isPart(_ words: [String], ofOthersThan owner: Int) -> Bool {
        Countries.table.owners(withPart: words).contains { other in
            other != owner
                && NameMatch.isPart(words, of: NormalText(Countries.all[other].names[0]).words)
        }
    }

    private static func owners(_ words: [String]) -> Set<Int> {
        Set(Countries.table.owners(ofKey: NormalText(words: words).key))
    }
}
