import Facts

/// The rules of item writing that a program can check, after Haladyna, Downing and Rodriguez (2002).
public enum ItemRules {
    /// Whether the words of `part` stand together within `whole`.
    public static func contains(_ whole: String, _ part: String) -> Bool {
        TextKey(whole).words.contains(sequence: TextKey(part).words)
    }
}

extension Array where Element: Equatable {
    /// Whether `other` stands in this array as a run; an empty run stands nowhere.
    func contains(sequence other: [Element]) -> Bool {
        guard !other.isEmpty, other.count <= count else { return false }
        return (0...(count - other.count)).contains { start in
            self[start..<(start + other.count)].elementsEqual(other)
        }
    }
}
