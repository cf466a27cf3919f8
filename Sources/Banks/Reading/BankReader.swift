public import Facts

/// Reads a bank from YAML: the whole bank, or everything that is wrong with it.
public enum BankReader {
    /// What a bank may not exceed.
    public struct Limits: Hashable, Sendable {
        /// How many bytes a bank's text may have.
        public var bytes: Int

        /// Takes the bounds; 64 MiB if nothing else is said.
        public init(bytes: Int = 64 << 20) {
            self.bytes = bytes
        }
    }

    /// Reads a bank from text.
    ///
    /// `file` is the name that findings show; `fallbackID` is the bank's identifier where the text
    /// gives none, usually the file's name without its ending. The bank is nil where a finding is
    /// an error; warnings leave it usable.
    public static func read(
        _ text: String, file: String, fallbackID: String, limits: Limits = Limits()
    ) -> (bank: Bank?, findings: [Finding]) {
        let report = FindingCollector(file: file)
        let source = SourceText(text, limits: limits, report: report)
        return read(source, fallbackID: fallbackID, report)
    }

    /// Reads a bank from the bytes of a file, which should be UTF-8.
    ///
    /// - Parameter isProved: whether the bank is known to be consistent, as one that ships with the
    ///   program and is held to it by tests; then only its form is looked at, which saves time at
    ///   every start.
    public static func read(
        _ bytes: [UInt8], file: String, fallbackID: String, limits: Limits = Limits(),
        isProved: Bool = false
    ) -> (bank: Bank?, findings: [Finding]) {
        let report = FindingCollector(file: file)
        let source = SourceText(bytes, limits: limits, report: report)
        return read(source, fallbackID: fallbackID, report, isProved: isProved)
    }

    private static func read(
        _ source: SourceText?, fallbackID: String, _ report: FindingCollector,
        isProved: Bool = false
    ) -> (bank: Bank?, findings: [Finding]) {
        guard let source else { return (nil, report.findings) }
        var loader = TreeLoader(source, report: report)
        guard let tree = loader.load() else { return (nil, report.findings) }
        var reading = BankReading(report: report)
        guard let bank = reading.bank(from: tree, fallbackID: fallbackID) else {
            return (nil, report.findings)
        }
        if !isProved { reading.check(Model(bank)) }
        return (report.hasErrors ? nil : bank, report.findings)
    }
}
