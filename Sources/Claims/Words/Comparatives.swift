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
}
