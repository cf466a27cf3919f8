import Foundation

/// Finds banks by name or path.
///
/// Names are searched in this order: `QuestionBanks` in the working directory, the directories of
/// `FACTDRILL_BANKS` (separated by colons), the user's data directory, `share/factdrill/banks`
/// beside the program's directory, and the banks within the program.
public struct BankLibrary: Sendable {
    /// Why a bank was not found or not read.
    public enum Failure: Error, Hashable, Sendable {
        /// No bank has that name; where it was looked for, and names that are near.
        case notFound(name: String, looked: [String], nearest: [String])
        /// There is no file at that path.
        case noSuchFile(path: String)
        /// The path leads to something else than a file, such as a directory.
        case notAFile(path: String, kind: String)
        /// The file cannot be read, for the reason given by the system.
        case unreadable(path: String, reason: String)
    }

    /// The directories that names are searched in.
    public let directories: [String]

    private let workingDirectory: String
    private let embedded: [(name: String, bytes: [UInt8])]
    private let byteLimit: Int
    private static let endings = [".yaml", ".yml"]

    /// Takes the environment's variables, the working directory, the program's path where it is
    /// known, and the banks within the program.
    public init(
        environment: [String: String], workingDirectory: String, executable: String? = nil,
        embedded: [(name: String, bytes: [UInt8])] = [],
        limits: BankReader.Limits = BankReader.Limits()
    ) {
        func absolute(_ path: String) -> String {
            path.hasPrefix("/") ? path : Self.join(workingDirectory, path)
        }
        var directories = [Self.join(workingDirectory, "QuestionBanks")]
        directories += (environment["FACTDRILL_BANKS"] ?? "").split(separator: ":")
            .map { absolute(String($0)) }
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
            directories.append(Self.join(data, "factdrill/banks"))
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            directories.append(Self.join(home, ".local/share/factdrill/banks"))
        }
        if let executable {
            let resolved = realpath(absolute(executable), nil)
            defer { free(resolved) }
            let program = resolved.map { String(cString: $0) } ?? absolute(executable)
            let prefix = program.split(separator: "/").dropLast(2).map(String.init)
            directories.append("/" + (prefix + ["share/factdrill/banks"]).joined(separator: "/"))
        }
        var seen: Set<String> = []
        self.directories = directories.filter { seen.insert($0).inserted }
        self.workingDirectory = workingDirectory
        self.embedded = embedded
        byteLimit = limits.bytes
    }

    /// The banks that can be named, by name; of two with one name the first on the search path.
    public func entries() -> [BankEntry] {
        var found: [String: BankLocation] = [:]
        for directory in directories {
            let files = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
            for file in files.sorted() {
                guard let name = Self.stem(of: file), found[name] == nil else { continue }
                let path = Self.join(directory, file)
                if RegularFile.isReadable(path) { found[name] = .file(path) }
            }
        }
        for bank in embedded where found[bank.name] == nil { found[bank.name] = .embedded }
        return found.sorted {
            $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars)
        }
        .map { BankEntry(name: $0.key, location: $0.value) }
    }

    /// Finds and reads the bank of that name or path.
    ///
    /// What has a slash or the ending of a bank is a path first; all else is a name first.
    public func find(_ nameOrPath: String) throws(Failure) -> BankFile {
        let stem = Self.stem(of: nameOrPath)
        if nameOrPath.contains("/") { return try file(at: nameOrPath) }
        if stem != nil, RegularFile.exists(path(nameOrPath)) { return try file(at: nameOrPath) }
        let name = stem ?? nameOrPath
        for directory in directories where !name.isEmpty && !name.unicodeScalars.contains("\0") {
            for ending in Self.endings {
                let path = Self.join(directory, name + ending)
                if RegularFile.exists(path) { return try read(path, shownAs: path, name: name) }
            }
        }
        if let bank = embedded.first(where: { $0.name == name }) {
            return BankFile(
                name: name, shownName: name + ".yaml", location: .embedded, bytes: bank.bytes)
        }
        if stem == nil, !name.isEmpty, RegularFile.exists(path(name)) {
            return try file(at: nameOrPath)
        }
        throw .notFound(
            name: nameOrPath, looked: directories,
            nearest: Nearest.names(to: name, among: entries().map(\.name)))
    }

    private func file(at path: String) throws(Failure) -> BankFile {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return try read(self.path(path), shownAs: path, name: Self.stem(of: last) ?? last)
    }

    private func path(_ path: String) -> String {
        path.hasPrefix("/") ? path : Self.join(workingDirectory, path)
    }

    private func read(
        _ path: String, shownAs shown: String, name: String
    ) throws(Failure) -> BankFile {
        // One byte more than may be read lets the reader say that there are too many.
        let bytes = try RegularFile.bytes(at: path, shownAs: shown, atMost: byteLimit + 1)
        return BankFile(name: name, shownName: shown, location: .file(path), bytes: bytes)
    }

    private static func join(_ directory: String, _ name: String) -> String {
        directory.hasSuffix("/") ? directory + name : directory + "/" + name
    }

    /// A file's name without the ending of a bank; nil where it has none.
    private static func stem(of file: String) -> String? {
        guard let ending = endings.first(where: { file.lowercased().hasSuffix($0) }),
            file.utf8.count > ending.utf8.count, !file.hasPrefix(".")
        else { return nil }
        return String(file.dropLast(ending.count))
    }
}
