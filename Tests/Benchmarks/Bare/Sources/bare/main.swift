import ArgumentParser
import CReadline
import Foundation
import GRDB
import Mustache
import Subprocess
import Yams

/// Opens an empty database and says that it is there, with each library linked in earnest.
struct Bare: ParsableCommand {
    @Argument var path: String

    func run() throws {
        let queue = try DatabaseQueue(path: path)
        let count = try queue.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master")
        }
        print("bare", count ?? 0)
    }
}

/// Never called; keeps the linker from dropping what it names.
func keep() throws {
    _ = try MustacheTemplate(string: "{{a}}")
    _ = try Yams.compose(yaml: "a: 1")
    _ = Subprocess.Executable.name("true")
    rl_initialize()
}

if CommandLine.arguments.contains("--keep") { try keep() }
Bare.main()
