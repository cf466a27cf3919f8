import Wording

/// Forgives slips of the pen in long names, where no other name is near.
///
/// Only names of several words are mended, and only where all other words are right and the wrong
/// one is long: "Cyber Defence Centre of Excelence". A single word with another letter may be
/// another name, so that nothing short of two letters changing places is forgiven there.
struct SlipFinder {
    let names: NameIndex

    /// Adds the names that were meant.
    func addSlips(to found: inout [[Mention]], _ words: [ClaimWord]) {
        var tries = 0
        for position in words.indices {
            let word = words[position]
            guard word.wordClass == .content, word.lemma < 0, word.stem.utf8.count >= 6, tries < 3,
                hasNameBeside(position, words), !isCovered(position, found),
                !names.knownWords.contains(word.stem),
                word.stem.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }), !isKnown(word.stem)
            else { continue }
            tries += 1
            let meant = names.nearWords.near(word.stem)
            guard meant.count == 1, let right = meant.first else { continue }
            for start in max(0, position - 7)...position {
                for end in position + 1...min(words.count, position + 8) where end - start >= 1 {
                    var parts = words[start..<end].map(\.stem)
                    parts[position - start] = right
                    let isTransposed = isTransposition(word.stem, right)
                    guard end - start > 1 || (isTransposed && word.isCapital) else { continue }
                    let entries = names.entries(forKey: NameKey.make(parts)).filter {
                        $0.kind == .name
                    }
                    guard Set(entries.map(\.entity)).count == 1, let entry = entries.first else {
                        continue
                    }
                    guard end - start > 2 || isTransposed else { continue }
                    var mention = Mention(entity: entry.entity, end: end, implied: entry.implied)
                    mention.isMisspelt = true
                    found[start].append(mention)
                }
            }
        }
    }

    /// Whether the word beside is one of a name's, or the word itself may be a name alone.
    private func hasNameBeside(_ position: Int, _ words: [ClaimWord]) -> Bool {
        if words[position].isCapital { return true }
        return [position - 1, position + 1].contains { place in
            words.indices.contains(place) && names.knownWords.contains(words[place].stem)
                && words[place].wordClass == .content
        }
    }

    private func isCovered(_ position: Int, _ found: [[Mention]]) -> Bool {
        (max(0, position - 12)...position).contains { start in
            found[start].contains { $0.end > position }
        }
    }

    private func isKnown(_ word: String) -> Bool {
        let key = NameKey.make([word])
        return !Countries.table.owners(ofKey: key).isEmpty
            || !Countries.demonyms.owners(ofKey: key).isEmpty
            || !WellKnownNames.table.owners(ofKey: key).isEmpty
    }

    private func isTransposition(_ word: String, _ other: String) -> Bool {
        word.utf8.count == other.utf8.count && word.utf8.sorted() == other.utf8.sorted()
    }
}
