import Terminal

/// Makes PDF of our HTML.
enum PDF {
    static func make(fromHTML html: String, _ session: Session) throws -> [UInt8] {
        throw Failure.program("PDF needs WeasyPrint, which is not installed.")
    }
}
