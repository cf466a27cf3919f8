/// Where a bank lies.
public enum BankLocation: Hashable, Sendable, CustomStringConvertible {
    /// A file on disk.
    case file(String)
    /// Within the program itself.
    case embedded

    /// The path, or that it comes with the program.
    public var description: String {
        switch self {
        case .file(let path): path
        case .embedded: "comes with factdrill"
        }
    }
}

/// A bank that the library can open.
public struct BankEntry: Hashable, Sendable {
    /// The name that commands take.
    public let name: String
    /// Where it lies.
    public let location: BankLocation
}

/// A bank's bytes, as found.
public struct BankFile: Hashable, Sendable {
    /// The bank's name, the file's without its ending.
    public let name: String
    /// The name that findings show: the path as it was found.
    public let shownName: String
    /// Where it lies.
    public let location: BankLocation
    /// What it holds.
    public let bytes: [UInt8]
}
