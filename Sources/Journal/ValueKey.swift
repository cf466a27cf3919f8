public import Facts

/// A value's name in the log, without the bank's wording: `entity:japan`, `date:2007-04-27`,
/// `number:22 days`, `flag:yes`; words become a hash, `text:…`.
public typealias ValueKey = ID<Value>

extension Value {
    /// The value's name in the log.
    public var key: ValueKey {
        switch self {
        case .entity(let id): ValueKey("entity:\(id)")
        case .date(let date): ValueKey("date:\(EDTF.write(date))")
        case .number(let quantity):
            ValueKey(
                "number:" + (quantity.whole.map(String.init) ?? String(quantity.amount))
                    + (quantity.unit.map { " " + $0 } ?? ""))
        case .text(let text): ValueKey("text:\(StableHash(text).text)")
        case .flag(let flag): ValueKey(flag ? "flag:yes" : "flag:no")
        }
    }
}
