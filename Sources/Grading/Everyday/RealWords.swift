import English
import Wording

/// Tells a slip of the pen from another word: "absorption" is no slip for adsorption.
///
/// Source: WordNet's index, since it has names beside words and the program reads it anyway.
struct RealWords {
    private let dictionary: WordNet

    /// Takes a dictionary.
    init(_ dictionary: WordNet) { self.dictionary = dictionary }

    /// Whether one of the words typed in place of others is a word or a known name itself.
    ///
    /// In a name of several words one that sounds like the right one is none: "Marie Curry"; nor is
    /// another spelling of what is not known itself: "Mohammed" for Muhammed.
    func isOther(_ typed: [String], than meant: [String], isName: Bool) -> Bool {
        guard typed.count == meant.count else {
            return typed.count == 1 && isOther(typed[0], than: meant.joined())
        }
        return zip(typed, meant).contains { left, right in
            left != right && isOther(left, than: right)
                && !(isName && typed.count > 1 && SoundKey.agree(left, right))
                && !(SoundKey.agree(left, right) && !dictionary.knows(right))
        }
    }

    private func isOther(_ typed: String, than meant: String) -> Bool {
        typed.utf8.count > 2 && dictionary.knows(typed) && !isSame(typed, meant)
    }

    /// Whether both are forms or spellings of one word.
    private func isSame(_ left: String, _ right: String) -> Bool {
        WordNet.Category.allCases.contains { category in
            func synsets(_ word: String) -> Set<WordNet.Synset> {
                Set(
                    dictionary.lemmas(of: word, category)
                        .flatMap { dictionary.synsets(of: $0, category).prefix(1) })
            }
            return !synsets(left).isDisjoint(with: synsets(right))
        }
    }
}

extension Asking {
    /// How many edits lie between what was typed and what was meant where that is a slip; nil where
    /// it is not, or where what was typed is another word.
    ///
    /// In what is listed by a bank the slip shows by what stands around it, or by what else is listed,
    /// even where it makes a word: "Hungry" is Hungary, "prime minster" the Prime Minister.
    func slip(
        _ typed: some Collection<String>, _ meant: some Collection<String>, isName: Bool,
        isListed: Bool
    ) -> Int? {
        let (typed, meant) = (Array(typed), Array(meant))
        let near = Slip.distance(typed, meant, isName: isName)
        if near == 0 { return near }
        guard let dictionary = dictionary() else { return near }
        guard let distance = near ?? Self.sound(typed, meant) ?? Self.mixed(typed, meant) else {
            return nil
        }
        let isOther =
            !isListed && RealWords(dictionary).isOther(typed, than: meant, isName: isName)
        return isOther ? nil : distance
    }

    /// The same words but one, which sounds so.
    private static func sound(_ typed: [String], _ meant: [String]) -> Int? {
        guard typed.count == meant.count else { return nil }
        let changed = zip(typed, meant).filter { $0 != $1 }
        guard changed.count == 1, let (left, right) = changed.first,
            SoundKey.agree(left, right)
        else { return nil }
        return 1
    }

    /// One long word with its letters in another order: "contentinal".
    private static func mixed(_ typed: [String], _ meant: [String]) -> Int? {
        guard typed.count == meant.count else { return nil }
        let changed = zip(typed, meant).filter { $0 != $1 }
        guard changed.count == 1, let (left, right) = changed.first, right.utf8.count >= 9,
            left.utf8.prefix(2).elementsEqual(right.utf8.prefix(2)),
            left.utf8.sorted() == right.utf8.sorted()
        else { return nil }
        return 2
    }
}
