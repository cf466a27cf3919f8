import Glibc

/// The character encoding that C libraries of this process assume.
public enum CharacterEncoding {
    /// Adopts the character set of the user's locale, or plain UTF-8 where that is something else:
    /// the program reads and writes nothing but UTF-8.
    ///
    /// - Returns: whether C libraries now understand UTF-8.
    @discardableResult
    public static func adopt() -> Bool {
        for locale in ["", "C.UTF-8", "en_US.UTF-8"] {
            if setlocale(LC_CTYPE, locale) != nil && isUTF8 { return true }
        }
        return false
    }

    private static var isUTF8: Bool {
        nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
    }
}
