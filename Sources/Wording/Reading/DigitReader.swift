/// Reads digits with separators of either convention.
enum DigitReader {
    /// One way to read digits.
    struct Found: Hashable {
        /// The number.
        let value: Double
        /// What one more in the last digit adds.
        let step: Double
        /// Whether the separator may also mean the other thing.
        let isAmbiguous: Bool
    }

    /// The ways to read digits, the likelier first: "1,234" groups, "1.234" has a decimal point,
    /// and either may be meant the other way round. Empty where no convention writes it so.
    static func read(_ text: String) -> [Found] {
        guard text.utf8.count <= 40 else { return [] }
        var body = text
        if body.contains("_") {
            let parts = body.split(separator: "_", omittingEmptySubsequences: false)
            guard let first = parts.first, (1...3).contains(first.utf8.count),
                parts.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 3 })
            else { return [] }
            body = parts.joined()
        }
        let dots = body.utf8.count { $0 == 0x2E }
        let commas = body.utf8.count { $0 == 0x2C }
        switch (dots, commas) {
        case (0, 0): return plain(body)
        case (1, 0), (0, 1): return one(body, dots == 1 ? "." : ",")
        case (_, 0): return grouped(body, ".", decimal: nil)
        case (0, _): return grouped(body, ",", decimal: nil)
        default:
            let lastDot = body.lastIndex(of: ".")
            let lastComma = body.lastIndex(of: ",")
            guard let lastDot, let lastComma else { return [] }
            return lastDot > lastComma
                ? grouped(body, ",", decimal: ".") : grouped(body, ".", decimal: ",")
        }
    }

    private static func plain(_ text: String) -> [Found] {
        Double(text).map { [Found(value: $0, step: 1, isAmbiguous: false)] } ?? []
    }

    private static func one(_ text: String, _ separator: Character) -> [Found] {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return [] }
        let mayGroup =
            parts[1].utf8.count == 3 && (1...3).contains(parts[0].utf8.count)
            && parts[0].first != "0"
        guard let decimal = decimal(parts[0], parts[1], isAmbiguous: mayGroup) else { return [] }
        guard mayGroup, let value = Double(parts[0] + parts[1]) else { return [decimal] }
        let group = Found(value: value, step: 1, isAmbiguous: true)
        return separator == "," ? [group, decimal] : [decimal, group]
    }

    private static func decimal(
        _ whole: Substring, _ fraction: Substring, isAmbiguous: Bool
    ) -> Found? {
        var step = 1.0
        for _ in 0..<fraction.utf8.count { step /= 10 }
        return Double((whole.isEmpty ? "0" : whole) + "." + fraction).map {
            Found(value: $0, step: step, isAmbiguous: isAmbiguous)
        }
    }

    private static func grouped(
        _ text: String, _ group: Character, decimal mark: Character?
    ) -> [Found] {
        var whole = Substring(text)
        var fraction: Substring = ""
        if let mark {
            let parts = text.split(separator: mark, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return [] }
            (whole, fraction) = (parts[0], parts[1])
        }
        let groups = whole.split(separator: group, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.utf8.count),
            groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
        else { return [] }
        let digits = groups.joined()
        if fraction.isEmpty { return plain(digits) }
        return decimal(Substring(digits), fraction, isAmbiguous: false).map { [$0] } ?? []
    }
}
