/// Where the progress file lies.
public enum ProgressLocation {
    /// The path of the progress file; nil where nothing says where it lies.
    ///
    /// In this order: the option `--progress`, `FACTDRILL_PROGRESS`, the user's data folder after
    /// the XDG Base Directory Specification (`XDG_DATA_HOME`, which counts only where it is an
    /// absolute path, else `HOME/.local/share`). An empty variable counts as none.
    public static func path(option: String?, environment: [String: String]) -> String? {
        if let option { return option }
        if let path = environment["FACTDRILL_PROGRESS"], !path.isEmpty { return path }
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return inFolder(data) }
        guard let home = environment["HOME"], !home.isEmpty else { return nil }
        return inFolder(joined(home, ".local/share"))
    }

    /// Whether someone named the file, by the option or by the variable: then its folder is theirs
    /// to make, where the user's data folder is ours.
    public static func isNamed(option: String?, environment: [String: String]) -> Bool {
        option != nil || environment["FACTDRILL_PROGRESS"]?.isEmpty == false
    }

    private static func inFolder(_ folder: String) -> String {
        joined(folder, "factdrill/progress.sqlite")
    }

    private static func joined(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }
}
