import Facts
import Wording

/// Names with more around them than a plain sentence has.
extension Rewriting {
    /// "The Swedish novelist Selma Lagerlöf died …": she died, and is a Swedish novelist; "the English
    /// city of Manchester".
    func apposition() -> [ClaimText]? {
        for place in words.indices.dropFirst() where words[place - 1].text == "the" {
            let noun = words[place...].prefix { $0.wordClass == .content && !$0.isPossessive }
            guard !noun.isEmpty else { continue }
            for end in (place + 1)...min(place + 3, noun.endIndex) where end < words.count {
                let start = words[end].text == "of" ? end + 1 : end
                guard start < words.count, words[start].isCapital,
                    let name = mentions[start].first(where: { !words[$0.end - 1].isPossessive })
                else { continue }
                let told = Array(words[place..<end])
                let isOf = start > end
                guard let reason = reason(told, name: Array(words[start..<name.end]), of: isOf)
                else { continue }
                let plain = Array(words[..<(place - 1)] + words[start...])
                return [make(plain), make(reason)]
            }
        }
        return nil
    }

    private func reason(_ told: [ClaimWord], name: [ClaimWord], of isOf: Bool) -> [ClaimWord]? {
        guard isOf else { return name + phrase("is a") + told }
        // "the English city of Manchester" lies in England.
        guard told.count == 2, told[0].isCapital,
            let country = base.entity(ofDemonym: told[0].stem),
            let named = base.finder.mentions(in: name).first?.first,
            NormalText(base.kind(named.entity).rawValue).words == [told[1].stem]
        else { return nil }
        return name + phrase("is in " + base.entity(country).name)
    }

    /// "dedicated to Richter, who conducted it": dedicated to him, and he conducted it.
    func trailing() -> [ClaimText]? {
        guard
            let joint = words.indices.dropFirst(2).last(where: {
                words[$0].before.contains(.comma) && ["who", "which"].contains(words[$0].text)
            }), joint + 1 < words.count,
            !words[(joint + 1)...].contains(where: { $0.before.contains(.comma) }),
            let start = (0..<joint).first(where: { start in
                mentions[start].contains { $0.end == joint && !words[joint - 1].isPossessive }
            })
        else { return nil }
        let from = start > 0 && words[start - 1].wordClass == .article ? start - 1 : start
        let name = words[from..<joint].map(\.withoutComma)
        return [make(Array(words[..<joint])), clause(Array(words[(joint + 1)...]), of: name)]
    }

    /// "Hallé founded the orchestra in 1858": he founded it, and it was founded in 1858.
    func actionAndTime() -> [ClaimText]? {
        guard
            let time = words.indices.last(where: { ["in", "on"].contains(words[$0].text) }),
            time > 2, time + 1 < words.count,
            TimeWords.mayBegin(
                words[time + 1].text, next: time + 2 < words.count ? words[time + 2].text : ""),
            let was = word("was"),
            let verb = (1..<time).first(where: {
                words[$0].wordClass == .content && Lemma.isPast(words[$0].text)
                    && !words[$0].isCapital
            }), subject(before: verb) != nil
        else { return nil }
        let article = words[verb + 1].wordClass == .article ? verb + 2 : verb + 1
        guard article < time, mentions[article].contains(where: { $0.end == time }) else {
            return nil
        }
        return [
            make(Array(words[..<time])),
            make(words[(verb + 1)..<time] + [was, words[verb]] + Array(words[time...])),
        ]
    }
}
