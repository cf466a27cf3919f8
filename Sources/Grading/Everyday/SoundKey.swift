/// What a name sounds like, whatever letters stand for the sounds: "Tchaikovsky" and "Chaikovskii",
/// "Lyudmila" and "Ludmilla", "Yasukazu" and "Jasukazu", "Mohamad" and "Muhammed".
///
/// The classes are those in which the romanisations of Russian (ISO 9, BGN/PCGN, the German and
/// the French one), of Arabic (DIN 31635, BGN/PCGN) and of Japanese (Hepburn, Kunrei) differ.
enum SoundKey {
    /// Whether two words sound alike. Short ones are never so, since too many names would be one.
    static func agree(_ left: String, _ right: String) -> Bool {
        min(left.utf8.count, right.utf8.count) >= shortest && make(left) == make(right)
    }

    private static let shortest = 5

    /// The sounds of a folded word.
    static func make(_ word: String) -> String {
        var rest = Substring(word)
        var key = ""
        while !rest.isEmpty {
            if let (letters, sound) = sounds.first(where: { rest.hasPrefix($0.letters) }) {
                if key.last.map(String.init) != sound || sound.isEmpty { key += sound }
                rest = rest.dropFirst(letters.count)
            } else {
                let letter = rest.removeFirst()
                if key.last != letter { key.append(letter) }
            }
        }
        return key
    }

    /// Letters and their sound, the longer first.
    private static let sounds: [(letters: String, sound: String)] = [
        ("schtsch", "C"), ("shch", "C"), ("tsch", "C"), ("tch", "C"), ("tsh", "C"), ("cz", "C"),
        ("ch", "C"), ("sch", "S"), ("sh", "S"), ("zh", "Z"), ("kh", "h"), ("gh", "g"),
        ("dh", "d"), ("ph", "f"), ("ck", "k"), ("yu", "o"), ("iu", "o"), ("ju", "o"),
        ("ya", "a"), ("ia", "a"), ("ja", "a"), ("ye", "a"), ("je", "a"), ("yo", "o"), ("jo", "o"),
        ("iy", "i"), ("ij", "i"), ("yi", "i"), ("ff", "v"), ("ai", "ai"), ("ei", "ai"),
        ("ay", "ai"), ("ey", "ai"), ("c", "k"), ("q", "k"), ("w", "v"), ("y", "i"), ("j", "i"),
        ("e", "a"), ("u", "o"),
    ]
}
