import Facts

/// Numbers of things, told along with some of them.
extension Rewriting {
    /// "one of Austria's eight neighbours": one of its neighbours, of which it has eight.
    func countedOwned() -> [ClaimText]? {
        guard
            let number = words.indices.dropFirst().dropLast().first(where: {
                words[$0 - 1].isPossessive && TimeWords.number(words[$0].text) != nil
            }), words[..<number].contains(where: { ["of", "among"].contains($0.text) }),
            let start = (0..<number).first(where: { start in
                mentions[start].contains { $0.end == number }
            }), let has = word("has")
        else { return nil }
        let owner = Array(words[start..<(number - 1)]) + [words[number - 1].withoutPossessive]
        let noun = words[number...].prefix {
            $0.wordClass == .content && !$0.before.contains(.comma)
        }
        return [
            make(words[..<number] + Array(words[(number + 1)...])), make(owner + [has] + noun),
        ]
    }

    /// "passes through four capitals, including Belgrade": through four, and through Belgrade.
    func including() -> [ClaimText]? {
        guard let parts = counted() else { return nil }
        return [make(parts.main), make(words[..<parts.number] + parts.named)]
    }

    /// "has eight neighbours, including Italy": has eight, and has Italy as one.
    func includingNoun() -> [ClaimText]? {
        guard let parts = counted() else { return nil }
        let noun = words[(parts.number + 1)..<parts.main.count]
        return [make(parts.main), make(words[..<parts.number] + noun + parts.named)]
    }

    private func counted() -> (main: [ClaimWord], number: Int, named: [ClaimWord])? {
        guard
            let place = words.indices.dropFirst(3).first(where: { place in
                ["including", "among"].contains(words[place].text)
                    || words[place].text == "such" && place + 1 < words.count
                        && words[place + 1].text == "as"
            }), place + 1 < words.count,
            let number = words[..<place].lastIndex(where: { TimeWords.number($0.text) != nil }),
            number > 0, number + 1 < place
        else { return nil }
        let named = words[(place + 1)...].drop { ["them", "as"].contains($0.text) }
        guard !named.isEmpty else { return nil }
        return (Array(words[..<place]), number, named.map(\.withoutComma))
    }
}
