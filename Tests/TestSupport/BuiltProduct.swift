import Glibc

/// Finds executables that the build has put beside the running tests.
public enum BuiltProduct {
    /// The path of an executable of the package; the tests and it lie in the same folder.
    public static func path(_ name: String) -> String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? 0
        }
        let own = String(decoding: buffer[..<max(count, 0)], as: UTF8.self)
        // The runner is the test bundle itself, or a helper whose arguments name the bundle.
        let bundle = ([own] + CommandLine.arguments).first { $0.hasSuffix(".xctest") } ?? own
        let folder = bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return (folder + [name[...]]).joined(separator: "/")
    }
}
