import Facts
import Wording

/// Phrases that say plain things in another order.
extension Rewriting {
    /// "Japan's former Prime Minister": "a former Japanese Prime Minister".
    func formerOwner() -> [ClaimText]? {
        guard
            let place = words.indices.dropFirst().first(where: {
                ["former", "ex"].contains(words[$0].text) && words[$0 - 1].isPossessive
            }),
            let start = (0..<place).first(where: { start in
                mentions[start].contains { $0.end == place }
            })
        else { return nil }
        return [
            make(
                words[..<start] + [words[place]] + Array(words[start..<place])
                    + words[(place + 1)...])
        ]
    }

    /// "last year's exercise": "the exercise last year".
    func ownedByTime() -> [ClaimText]? {
        guard
            let place = words.indices.dropLast(2).first(where: {
                ["last", "this"].contains(words[$0].text)
                    && ["year", "month"].contains(words[$0 + 1].stem)
                    && words[$0 + 1].isPossessive
            })
        else { return nil }
        return [
            make(
                words[..<place] + Array(words[(place + 2)...])
                    + [words[place], words[place + 1].withoutPossessive])
        ]
    }

    /// "Scott lived from 1868 to 1912": he was born in the one and died in the other.
    func life() -> [ClaimText]? {
        guard let verb = words.indices.dropFirst().first(where: { words[$0].text == "lived" }),
            verb + 3 < words.count, words[verb + 1].text == "from",
            let middle = words[verb...].firstIndex(where: { ["to", "until"].contains($0.text) }),
            middle > verb + 2, middle + 1 < words.count,
            let was = word("was"), let born = word("born"), let died = word("died"),
            let joint = word("in")
        else { return nil }
        let subject = Array(words[..<verb])
        return [
            make(subject + [was, born, joint] + words[(verb + 2)..<middle]),
            make(subject + [died, joint] + words[(middle + 1)...]),
        ]
    }

    /// "The CCDCOE has existed since 2008": it was founded in 2008.
    func existence() -> [ClaimText]? {
        let texts = words.map(\.text)
        guard
            let since = texts.indices.dropFirst(2).dropLast().first(where: {
                texts[$0] == "since" && ["existed", "around"].contains(texts[$0 - 1])
            }),
            let verb = words[..<since].lastIndex(where: { $0.wordClass == .have }), verb > 0,
            texts[(verb + 1)..<since] == ["existed"]
                || texts[(verb + 1)..<since] == ["been", "around"], let was = word("was"),
            let founded = word("founded"), let joint = word("in")
        else { return nil }
        return [make(words[..<verb] + [was, founded, joint] + words[(since + 1)...])]
    }

    /// "located in Tallinn, Estonia": in Tallinn, and in Estonia.
    func placeWithin() -> [ClaimText]? {
        guard
            let comma = words.indices.dropFirst().last(where: { words[$0].before.contains(.comma) }
            ),
            mentions[comma].contains(where: { $0.end == words.count }),
            let start = (0..<comma).first(where: { start in
                mentions[start].contains { $0.end == comma }
            }), start > 0, words[start - 1].wordClass == .preposition
        else { return nil }
        return [make(Array(words[..<comma])), make(Array(words[..<start] + words[comma...]))]
    }

    /// "reported by Kyodo, not Jiji": by the one, and not by the other.
    func contrast() -> [ClaimText]? {
        guard
            let comma = words.indices.dropFirst(2).last(where: {
                words[$0].text == "not"
                    && (words[$0].before.contains(.comma) || words[$0 - 1].text == "but")
            }), comma + 1 < words.count,
            !words[..<comma].contains(where: { $0.wordClass == .negation })
        else { return nil }
        // "in the EU but not in NATO"
        let last = words[comma - 1].text == "but" ? comma - 1 : comma
        guard
            let start = (1..<last).first(where: { start in
                mentions[start].contains { $0.end == last }
            })
        else { return nil }
        let after = Array(words[(comma + 1)...])
        let isWhole = after.first?.wordClass == .preposition
        let head = words[..<(isWhole ? lead(start) : start)]
        return [make(Array(words[..<last])), make(head + [words[comma].withoutComma] + after)]
    }

    /// The place of the preposition before a name, or the name's own.
    private func lead(_ start: Int) -> Int {
        var place = start
        if place > 0, words[place - 1].wordClass == .article { place -= 1 }
        return place > 0 && words[place - 1].wordClass == .preposition ? place - 1 : start
    }

    /// "not in Latvia but in Estonia": not in the one, and in the other.
    func correction() -> [ClaimText]? {
        guard
            let not = words.indices.dropFirst().first(where: {
                words[$0].text == "not" && words[$0 - 1].wordClass != .conjunction
            }), not + 2 < words.count, words[not + 1].text != "only",
            let but = words[not...].firstIndex(where: { $0.text == "but" }), but > not + 1,
            but + 1 < words.count
        else { return nil }
        let between = words[(not + 1)..<but]
        let right = Array(words[(but + 1)...])
        let from: Int
        if let same = between.lastIndex(where: { $0.text == right[0].text }) {
            from = same
        } else if right[0].wordClass != .preposition,
            let start = between.indices.first(where: { start in
                mentions[start].contains { $0.end == but }
            })
        {
            from = start
        } else {
            return nil
        }
        return [
            make(Array(words[..<but])),
            make(words[..<not] + Array(words[(not + 1)..<from]) + right),
        ]
    }

    /// "not only law but also strategy", "law as well as strategy": law and strategy.
    func addition() -> [ClaimText]? {
        guard let and = word("and") else { return nil }
        let texts = words.map(\.text)
        if let not = texts.indices.dropLast(3).first(where: {
            texts[$0] == "not" && texts[$0 + 1] == "only"
        }), let but = texts[not...].firstIndex(of: "but"), but > not + 2, but + 1 < texts.count {
            let rest = words[(but + 1)...].drop { $0.text == "also" }
            return [make(words[..<not] + Array(words[(not + 2)..<but]) + [and] + rest)]
        }
        if let place = texts.indices.dropFirst().dropLast(3).first(where: {
            texts[$0] == "as" && texts[$0 + 1] == "well" && texts[$0 + 2] == "as"
        }) {
            return [make(words[..<place] + [and] + Array(words[(place + 3)...]))]
        }
        // "by NASA together with ESA": by NASA and ESA.
        if let place = texts.indices.dropFirst().dropLast(2).first(where: {
            ["together", "along", "jointly"].contains(texts[$0]) && texts[$0 + 1] == "with"
        }), (0..<place).contains(where: { start in mentions[start].contains { $0.end == place } }) {
            return [make(words[..<place] + [and] + Array(words[(place + 2)...]))]
        }
        return nil
    }
}
