import Facts
import Wording

/// Sentences that say more than plain ones do, so that they are false where those are.
extension Rewriting {
    /// "Japan has become a NATO member": it would be one.
    func become() -> [ClaimText]? {
        guard
            let verb = words.indices.dropFirst(2).dropLast().first(where: {
                words[$0].text == "become" && ["has", "have"].contains(words[$0 - 1].text)
            }), let being = word("is")
        else { return nil }
        var text = make(words[..<(verb - 1)] + [being] + words[(verb + 1)...])
        text.isWeaker = true
        return [text]
    }

    /// "Edwin Hubble won the Nobel Prize in 1953", who never won it.
    func withoutTime() -> ClaimText? {
        guard !words.contains(where: { $0.wordClass == .conjunction }),
            let time = words.indices.dropFirst(3).last(where: {
                ["in", "on"].contains(words[$0].text) && mayBeginTime($0)
            }), words[(time + 1)...].allSatisfy({ TimeWords.mayStand($0.text) })
        else { return nil }
        var text = make(Array(words[..<time]))
        text.isWeaker = true
        text.dropsTime = true
        return text
    }

    /// "At 2.4 metres, Hubble's mirror is wider than Webb's", where it is narrower.
    func withoutMeasure() -> [ClaimText]? {
        guard words[0].text == "at", words.count > 4,
            let comma = words.indices.dropFirst(2).first(where: {
                words[$0].before.contains(.comma)
            }), comma < 6,
            let amount = NumberReader.read(text.text(1..<comma)).first, amount.others.isEmpty,
            amount.unit != nil
        else { return nil }
        var rest = make(Array(words[comma...]))
        rest.isWeaker = true
        return [rest]
    }

    /// "Hubble can't see ultraviolet light", which it sees.
    func inability() -> [ClaimText]? {
        guard
            let verb = words.indices.dropFirst().dropLast(2).first(where: {
                words[$0].text == "can" && words[$0 + 1].text == "not"
            }), let does = word("does")
        else { return nil }
        var text = make(words[..<verb] + [does] + Array(words[(verb + 1)...]))
        text.isWeaker = true
        text.dropsModal = true
        return [text]
    }
}
