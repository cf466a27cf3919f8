import Facts
import Wording

/// Verbs that say together what the bank says apart, or with another one.
extension Rewriting {
    /// "The prize went to her", "The prize was awarded to her": she received the prize.
    func receiving() -> [ClaimText]? {
        guard let received = word("received") else { return nil }
        if let got = words.indices.dropFirst().first(where: { words[$0].text == "got" }),
            got + 1 < words.count
        {
            return [make(words[..<got] + [received] + Array(words[(got + 1)...]))]
        }
        guard
            let to = words.indices.dropFirst(2).first(where: { place in
                words[place].text == "to"
                    && (words[place - 1].text == "went"
                        || ["awarded", "given", "presented"].contains(words[place - 1].text)
                            && words[place - 2].wordClass == .be)
            })
        else { return nil }
        let start = to + 1 < words.count && words[to + 1].wordClass == .article ? to + 2 : to + 1
        guard start < words.count, let receiver = mentions[start].first else { return nil }
        let verb = words[to - 1].text == "went" ? to - 1 : to - 2
        return [
            make(
                words[(to + 1)..<receiver.end] + [received] + Array(words[..<verb])
                    + Array(words[receiver.end...]))
        ]
    }

    /// "Austria beat Germany 3–2 in the match": won it, Germany lost it, and so it ended.
    func beating() -> [ClaimText]? {
        guard
            let verb = words.indices.dropFirst().first(where: {
                ["beat", "defeated", "overcame", "lost", "beaten"].contains(words[$0].text)
            }),
            let joint = words[verb...].lastIndex(where: { $0.text == "in" }),
            joint + 1 < words.count
        else { return nil }
        let match = Array(words[(joint + 1)...])
        let isPassive = words[verb - 1].wordClass == .be
        var loser = Array(words[..<(isPassive ? verb - 1 : verb)])
        var middle = words[(verb + 1)..<joint]
        var score: [ClaimWord] = []
        while let last = middle.last, last.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            score.insert(last, at: 0)
            middle = middle.dropLast()
        }
        var clauses: [ClaimText] = []
        if isPassive || words[verb].text == "lost" {
            while let first = middle.first,
                first.text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
            {
                score.append(first)
                middle = middle.dropFirst()
            }
            guard middle.isEmpty || ["by", "to"].contains(middle.first?.text) else { return nil }
            if words[verb].text == "lost", middle.isEmpty { return nil }
            if middle.count > 1 {
                clauses.append(make(middle.dropFirst() + phrase("won") + match))
            }
        } else {
            guard !middle.isEmpty else { return nil }
            clauses.append(make(loser + phrase("won") + match))
            loser = Array(middle)
        }
        clauses.append(make(loser + phrase("lost") + match))
        if score.count == 2 {
            clauses.append(make(phrase("the result of") + match + phrase("was") + score))
        }
        return clauses
    }

    /// "Austria's UN membership dates from 1955": it became a member of the UN in 1955.
    func membership() -> [ClaimText]? {
        guard let place = words.indices.first(where: { words[$0].text == "membership" }), place > 1,
            let start = (1..<place).first(where: { start in
                words[start - 1].isPossessive && mentions[start].contains { $0.end == place }
            })
        else { return nil }
        let rest = words[(place + 1)...]
        let texts = rest.map(\.text)
        guard
            let said = [
                ["dates", "back", "to"], ["dates", "from"], ["began", "in"], ["started", "in"],
            ]
            .first(where: { texts.starts(with: $0) })
        else { return nil }
        let owner = Array(words[..<(start - 1)]) + [words[start - 1].withoutPossessive]
        let joined = phrase("became a member of") + Array(words[start..<place]) + phrase("in")
        return [make(owner + joined + Array(rest.dropFirst(said.count)))]
    }

    /// "The Danube, at 2,850 km, is …": its length is 2,850 km, where that is how it is measured.
    func measured() -> [ClaimText]? {
        guard let at = words.indices.first(where: { words[$0].text == "at" }), at + 2 < words.count,
            let end = words.indices.first(where: {
                $0 > at + 1 && words[$0].before.contains(.comma)
            }),
            at == 0 || words[at].before.contains(.comma),
            let amount = ClauseWords(base, text).amounts(at: at + 1, limit: end)
                .first(where: { $0.end == end })?.amount,
            let unit = amount.amounts.first?.unit
        else { return nil }
        let from = at == 0 ? end : 0
        let start = words[from].wordClass == .article ? from + 1 : from
        guard start < words.count, let subject = mentions[start].first,
            at == 0 || subject.end == at, !words[subject.end - 1].isPossessive,
            let noun = base.measureNoun(of: subject.entity, unit)
        else { return nil }
        let name = words[from..<subject.end].map(\.withoutComma)
        return [
            make((words[..<at] + Array(words[end...])).map(\.withoutComma)),
            make(phrase("the \(noun) of") + name + phrase("is") + Array(words[(at + 1)..<end])),
        ]
    }
}
