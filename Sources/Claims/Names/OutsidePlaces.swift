import English
import Wording

/// Places that the bank does not know, told by the countries they lie in.
///
/// What is based in Geneva is based in Switzerland: where that is false, so is the claim. Where a
/// name may mean places in several countries, all of them must be false.
struct OutsidePlaces {
    let base: ReadingBase

    private static let longest = 3
    private static let before: Set<String> = ["in", "at", "to", "from"]

    /// The claim with countries for the first place that the bank does not know; empty where it
    /// names none.
    func wider(_ text: ClaimText) -> [ClaimText] {
        let words = text.words
        let mentions = base.finder.mentions(in: words)
        for start in words.indices.dropFirst()
        where words[start].isCapital && Self.before.contains(words[start - 1].text)
            && mentions[start].isEmpty
        {
            let capitals = words[start...].prefix(Self.longest).prefix {
                $0.isCapital && ($0.range == words[start].range || !$0.before.contains(.comma))
            }.count
            for count in stride(from: capitals, to: 0, by: -1) {
                let range = start..<start + count
                guard let countries = countries(text.text(range)) else { continue }
                return countries.map { country in
                    let parts = [
                        text.text(0..<start), country,
                        text.text(range.upperBound..<words.count),
                    ]
                    var wider = ClaimText(
                        parts.joined(separator: " "), lexicon: base.lexicon)
                    wider.isWeaker = true
                    return wider
                }
            }
        }
        return []
    }

    /// The countries that places of a name lie in; nil where one lies in none that is known.
    private func countries(_ name: String) -> Set<String>? {
        guard let wholes = WordNet.shared?.wholes(ofPlace: name), !wholes.isEmpty else {
            return nil
        }
        var found: Set<String> = []
        for names in wholes {
            let owners = names.flatMap { Countries.table.owners(ofKey: NormalText($0).key) }
            guard let country = owners.first.flatMap({ Countries.all[$0].names.first }) else {
                return nil
            }
            found.insert(country)
        }
        return found
    }
}
