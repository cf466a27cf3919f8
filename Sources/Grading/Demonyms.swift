import Facts
import Wording

/// Adjectives of countries, those of the bank and the usual ones.
enum Demonyms {
    /// The names of one word of the countries whose adjective a word is, folded.
    static func names(of word: String, _ asking: Asking) -> Set<String> {
        var names = Countries.demonyms.owners(ofKey: word).flatMap { Countries.all[$0].names }
        for owner in asking.tables.demonyms[word] ?? [] {
            names += asking.model.bank.entities[owner].names
        }
        return Set(names.map { NormalText($0).content }.filter { $0.count == 1 }.flatMap { $0 })
    }
}
