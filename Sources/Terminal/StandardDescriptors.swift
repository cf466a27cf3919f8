import Glibc

/// The descriptors 0 to 2, which a caller may have closed.
public enum StandardDescriptors {
    /// Sees to it that each stands for something, before anything of the program's own lands on it:
    /// a closed input is at its end, what goes to a closed output fails, messages go nowhere.
    public static func open() {
        for (descriptor, mode) in [(STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_RDONLY)] {
            fill(descriptor, mode)
        }
        fill(STDERR_FILENO, O_WRONLY)
    }

    private static func fill(_ descriptor: Int32, _ mode: Int32) {
        guard fcntl(descriptor, F_GETFD) == -1, errno == EBADF else { return }
        // The lowest one that is free is this one, since those below it are open by now.
        _ = Glibc.open("/dev/null", mode)
    }
}
