/// The comparatives by which measures are compared.
enum Comparatives {
    /// Words for more and for less of a measure.
    typealias Measure = (more: [String], less: [String])

    /// The words by the noun of the measure.
    static let table: [String: Measure] = [
        "length": (["longer"], ["shorter"]),
        "height": (["higher", "taller"], ["lower", "shorter"]),
        "depth": (["deeper"], ["shallower"]),
        "mass": (["heavier"], ["lighter"]),
        "weight": (["heavier"], ["lighter"]),
        "speed": (["faster"], ["slower"]),
        "temperature": (["hotter", "warmer"], ["colder", "cooler"]),
        "price": (["dearer", "more expensive"], ["cheaper", "less expensive"]),
        "population": (["more populous"], ["less populous"]),
        "width": (["wider", "broader"], ["narrower"]),
    ]

    /// The measures by the reduced adjective that stands after a number: "2.4 m wide".
    static let adjectives = reduced([
        "long": (["longer"], ["shorter"]),
        "high": (["higher", "taller"], ["lower", "shorter"]),
        "tall": (["taller", "higher"], ["shorter", "lower"]),
        "deep": (["deeper"], ["shallower"]),
        "heavy": (["heavier"], ["lighter"]),
        "wide": (["wider", "broader", "larger", "bigger"], ["narrower", "smaller"]),
        "broad": (["wider", "broader"], ["narrower"]),
        "thick": (["thicker"], ["thinner"]),
        "old": (["older"], ["younger"]),
        "fast": (["faster"], ["slower"]),
    ])

    /// Other ways to end what a reduced adjective after a number ends.
    static let otherEndings = reduced([
        "long": ["in length"], "high": ["in height", "tall"], "tall": ["in height", "high"],
        "deep": ["in depth"], "heavy": ["in weight"], "wide": ["across", "in width"],
        "broad": ["across", "in width"], "thick": ["in thickness"],
    ])

    private static func reduced<Words>(_ table: [String: Words]) -> [String: Words] {
        Dictionary(
            table.map { (Lemma.of($0.key).first, $0.value) },
            uniquingKeysWith: { first, _ in first })
    }
}
