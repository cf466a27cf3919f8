import GRDB

extension Schema {
    /// The names of tables, indexes and triggers that are missing, too many or not as the program
    /// makes them, in the database that `schema` names.
    static func differences(_ db: Database, _ schema: String = "main") throws -> [String] {
        let pristine = try DatabaseQueue()
        let expected = try pristine.write { db in
            for sql in migrations { try db.execute(sql: sql) }
            return try definitions(db, "main")
        }
        let found = try definitions(db, schema)
        return Set(expected.keys).union(found.keys).filter { expected[$0] != found[$0] }.sorted()
    }

    private static func definitions(
        _ db: Database, _ schema: String
    ) throws -> [String: String] {
        let sql = "SELECT type || ' ' || name, coalesce(sql, '') FROM \(schema).sqlite_schema"
        var definitions: [String: String] = [:]
        for row in try Row.fetchAll(db, sql: sql) { definitions[row[0]] = row[1] }
        // Left behind by ANALYZE, and harmless.
        definitions = definitions.filter { !$0.key.contains(" sqlite_stat") }
        return definitions
    }
}
