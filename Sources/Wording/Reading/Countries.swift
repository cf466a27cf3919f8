/// The world's countries and their names.
public enum Countries {
    /// A country.
    public struct Country: Hashable, Sendable {
        /// Its ISO 3166-1 code; nil for states without one, and former states.
        public let code: String?
        /// Its English names, the usual one first.
        public let names: [String]
        /// Its adjectives and the words for its people.
        public let demonyms: [String]
    }

    /// Every country.
    public static let all: [Country] = CountryData.text.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        guard fields.count == 3 else { return nil }
        func texts(_ field: Substring) -> [String] { field.split(separator: ";").map(String.init) }
        return Country(
            code: fields[0] == "-" ? nil : String(fields[0]), names: texts(fields[1]),
            demonyms: texts(fields[2]))
    }

    /// The countries by name; owners are positions in ``all``.
    public static let table = NameTable(
        all.enumerated().flatMap { index, country in
            country.names.map { ($0, index) }
        })

    /// The countries by demonym; owners are positions in ``all``.
    public static let demonyms = NameTable(
        all.enumerated().flatMap { index, country in
            country.demonyms.map { ($0, index) }
        })
}

/// Well-known names that a bank may not list.
public enum WellKnownNames {
    /// What a name names, as a sentence says it.
    public enum Category: String, Sendable, CaseIterable {
        case city, state, element, body = "celestial body", person, organisation, region
    }

    /// The names with their categories; owners of ``table`` are positions in it.
    public static let all: [(name: String, category: Category)] = {
        let sources: [(String, Category)] = [
            (WellKnownData.cities, .city), (WellKnownData.subdivisions, .state),
            (WellKnownData.elements, .element), (WellKnownData.bodies, .body),
            (WellKnownData.people, .person), (WellKnownData.organisations, .organisation),
            (WellKnownData.regions, .region),
        ]
        return sources.flatMap { text, category in
            text.split(separator: ";").map { (String($0), category) }
        }
    }()

    /// The names, for look-up.
    public static let table = NameTable(
        all.enumerated().map { ($1.name, $0) })
}
