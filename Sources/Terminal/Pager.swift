import Glibc

/// Shows long text a window at a time, through the program that the user chose for that.
public enum Pager {
    /// Shows a text through `$PAGER`, or less, and waits until the reader is done.
    ///
    /// - Parameter variable: the value of an environment variable.
    /// - Returns: whether it was shown; not where it fits into the window, or no pager is there.
    public static func show(_ text: String, variable: (String) -> String?) -> Bool {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0,
            text.utf8.count(where: { $0 == 0x0A }) >= Int(size.ws_row)
        else { return false }
        let named = (variable("PAGER") ?? "").split(separator: " ").map(String.init)
        let command = named.isEmpty ? ["less", "-R"] : named
        guard let file = unnamedFile(holding: text) else { return false }
        defer { close(file) }
        return run(command, reading: file)
    }

    /// A file without a name, so that nobody else reads it and nothing is left behind.
    private static func unnamedFile(holding text: String) -> Int32? {
        // The name is gone at once, and nobody but the owner may open it until then.
        var template = Array("/tmp/factdrill-page.XXXXXX".utf8CString)
        let file = mkstemp(&template)
        guard file >= 0 else { return nil }
        unlink(template)
        guard Output.writeAll(Array(text.utf8), to: file) == nil, lseek(file, 0, SEEK_SET) == 0
        else {
            close(file)
            return nil
        }
        return file
    }

    /// Runs a program without a shell. Meanwhile Ctrl-C is the pager's own.
    private static func run(_ command: [String], reading file: Int32) -> Bool {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, file, STDIN_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var usual = sigset_t()
        sigemptyset(&usual)
        sigaddset(&usual, SIGINT)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var words = command.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }

        var before = sigaction()
        var ignoring = sigaction()
        ignoring.__sigaction_handler.sa_handler = SIG_IGN
        sigaction(SIGINT, &ignoring, &before)
        defer { sigaction(SIGINT, &before, nil) }
        var process: pid_t = 0
        guard posix_spawnp(&process, command[0], &actions, &attributes, &words, environ) == 0 else {
            return false
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        // What could not be started at all has shown nothing.
        return status >> 8 & 0xFF != 127
    }
}
