import Facts
import Wording

/// A currency that a sign names: what "£5" costs is told in no other.
enum Currency: CaseIterable {
    case dollar, pound, euro, yen

    /// The currency whose sign ends just before a place in a text.
    init?(signBefore place: Int, in bytes: [UInt8]) {
        let found = Self.allCases.first { currency in
            let sign = Array(currency.sign.utf8)
            return place >= sign.count && bytes[(place - sign.count)..<place].elementsEqual(sign)
        }
        guard let found else { return nil }
        self = found
    }

    /// Whether a bank's unit is this currency.
    func isNamed(by unit: String) -> Bool {
        unit.contains(sign) || NormalText(unit).words.contains { names.contains($0) }
    }

    /// How many bytes its sign has.
    var length: Int { sign.utf8.count }

    private var sign: String {
        switch self {
        case .dollar: "$"
        case .pound: "£"
        case .euro: "€"
        case .yen: "¥"
        }
    }

    private var names: Set<String> {
        switch self {
        case .dollar: ["dollar", "dollars", "usd"]
        case .pound: ["pound", "pounds", "gbp", "sterling"]
        case .euro: ["euro", "euros", "eur"]
        case .yen: ["yen", "jpy"]
        }
    }
}
