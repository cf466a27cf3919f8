import Facts

/// People in one row of options: where one of the bank's people goes by a single name, the others
/// are called by their family names too, so that no name stands out.
///
/// All people of the bank decide, not those in the row, which are a matter of the seed.
enum PersonNames {
    /// The options with names alike; as they are where they are not all people, or people of the
    /// bank are alike already, are too many to look at, or share a family name.
    static func alike(_ options: [Option], in model: Model) -> [Option] {
        let people = options.compactMap { option in
            option.value.flatMap { value -> Entity? in
                guard case .entity(let id) = value, model.kind(of: id) == "person" else {
                    return nil
                }
                return model.entity(id)
            }
        }
        guard people.count == options.count, let names = familyNames(in: model) else {
            return options
        }
        return zip(people, options).map { person, option in
            Option(
                names[person.id] ?? option.text, isCorrect: option.isCorrect, value: option.value,
                lure: option.lure)
        }
    }

    /// The family names of the bank's people; nil where nobody goes by a single name or everybody
    /// does, where a name has more than two words, and where one is not only one person's.
    private static func familyNames(in model: Model) -> [EntityID: String]? {
        let people = model.entities(of: "person")
        guard people.count <= Workshop.reach else { return nil }
        let words = people.map { $0.displayName.split(separator: " ") }
        guard Set(words.map(\.count)) == [1, 2] else { return nil }
        let names = words.map { String($0[$0.count - 1]) }
        let keys = names.map { TextKey($0) }
        for (place, person) in people.enumerated() {
            let others = person.names.map { TextKey($0) }
            for (other, key) in keys.enumerated() where other != place {
                if others.contains(where: { $0.words.contains(sequence: key.words) }) {
                    return nil
                }
            }
        }
        return Dictionary(zip(people.map(\.id), names), uniquingKeysWith: { first, _ in first })
    }
}
