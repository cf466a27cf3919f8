import Facts
import Wording

/// Sentences that leave out what the plain ones name.
extension Rewriting {
    /// "The flaw was corrected three years after its discovery": after the flaw's.
    func possessive() -> [ClaimText]? {
        let joints: Set<String> = ["before", "after", "since", "until"]
        guard
            let place = words.indices.dropFirst(2).dropLast().first(where: {
                ["its", "his", "her", "their"].contains(words[$0].text)
                    && joints.contains(words[$0 - 1].text)
            }), let subject = onlyName(before: place)
        else { return nil }
        let isPerson = base.kind(subject.mention.entity) == "person"
        let text = words[place].text
        guard isPerson == ["his", "her"].contains(text) || text == "their" else { return nil }
        var name = Array(words[subject.range])
        guard let last = name.popLast() else { return nil }
        name.append(last.withPossessive)
        return [make(words[..<place] + name + Array(words[(place + 1)...]))]
    }

    /// What a sentence begins with, where no other thing is named before a place.
    private func onlyName(before place: Int) -> (mention: Mention, range: Range<Int>)? {
        let start = words[0].wordClass == .article ? 1 : 0
        guard start < place, let subject = mentions[start].first(where: { $0.end < place }),
            !words[subject.end - 1].isPossessive,
            !(subject.end..<place).contains(where: { !mentions[$0].isEmpty })
        else { return nil }
        return (subject, 0..<subject.end)
    }

    /// "The second mission took place before the third": before the third mission.
    func ordinal() -> [ClaimText]? {
        guard words.count > 4, let last = words.last, Self.ordinals.contains(last.text),
            words[words.count - 2].text == "the",
            let start = words.indices.dropFirst().dropLast(3).last(where: {
                Self.ordinals.contains(words[$0].text) && words[$0 - 1].text == "the"
            }),
            let mention = mentions[start].first(where: {
                $0.end < words.count - 2 && $0.end > start + 1
            }),
            !words[mention.end - 1].isPossessive
        else { return nil }
        return [make(words + Array(words[(start + 1)..<mention.end]))]
    }

    private static let ordinals: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "last",
    ]

    /// "The last of the servicing missions": the last servicing mission.
    func oneOfOrdinals() -> [ClaimText]? {
        let texts = words.map(\.text)
        guard
            let place = texts.indices.dropFirst().dropLast(3).first(where: {
                Self.ordinals.contains(texts[$0]) && texts[$0 - 1] == "the" && texts[$0 + 1] == "of"
                    && texts[$0 + 2] == "the"
            })
        else { return nil }
        for end in stride(from: min(words.count, place + 6), to: place + 3, by: -1) {
            let plural = texts[end - 1]
            guard plural.hasSuffix("s"), plural.utf8.count > 3,
                let single = word(String(plural.dropLast()))
            else { continue }
            let name = [words[place]] + Array(words[(place + 3)..<(end - 1)]) + [single]
            let made = words[..<place] + name + words[end...]
            guard
                base.finder.mentions(in: Array(made))[place].contains(where: {
                    $0.end == place + name.count
                })
            else { continue }
            return [make(Array(made))]
        }
        return nil
    }
}

extension ClaimWord {
    /// The word with a possessive ending.
    var withPossessive: ClaimWord {
        ClaimWord(
            text: text, stem: stem, lemma: lemma, otherLemma: otherLemma, wordClass: .content,
            isPossessive: true, isCapital: isCapital, isAllCapitals: isAllCapitals, before: before,
            range: range)
    }
}
