/// The World Wars by their numbers: "WW2", "WWII", "the Second World War".
///
/// Source: WordNet, in which all of these are names of one war.
enum WarNames {
    /// The words with the number behind "world war".
    static func full(_ words: [String]) -> [String] {
        var full: [String] = []
        for word in words {
            if word.hasPrefix("ww"), let number = numbers[String(word.dropFirst(2))] {
                full += ["world", "war", number]
            } else {
                full.append(word)
            }
        }
        guard let war = full.indices.first(where: { full[$0...].starts(with: ["world", "war"]) })
        else { return full }
        let behind = war + 2
        if full.indices.contains(behind), let number = numbers[full[behind]] {
            full[behind] = number
        } else if war > 0, let number = numbers[full[war - 1]] {
            full.insert(number, at: behind)
            full.remove(at: war - 1)
        }
        return full
    }

    private static let numbers = [
        "1": "1", "i": "1", "one": "1", "first": "1", "1st": "1",
        "2": "2", "ii": "2", "two": "2", "second": "2", "2nd": "2",
        "3": "3", "iii": "3", "three": "3", "third": "3", "3rd": "3",
    ]
}
