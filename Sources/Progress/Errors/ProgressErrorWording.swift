extension ProgressError: CustomStringConvertible {
    /// What went wrong, where, and what to do about it.
    public var description: String {
        switch self {
        case .diskFull(let path):
            "No space is left for \(path). Answers up to the last one are kept; free some space "
                + "and go on."
        case .readOnly(let path):
            "\(path) cannot be written: it or its folder is read-only. Change the permissions, or "
                + "choose another file with --progress."
        case .unreadable(let path):
            "\(path) cannot be read: permission is denied. Change its permissions, or choose "
                + "another file with --progress."
        case .newerVersion(let path, let found, let known):
            "\(path) was written by a newer factdrill (file version \(found), this one knows up to "
                + "\(known)). Nothing was changed; update factdrill, or choose another file with "
                + "--progress."
        case .corrupt(let path, let detail):
            "\(path) is damaged (\(detail)). Nothing was changed; `factdrill progress verify` says "
                + "more, `factdrill progress recover` saves what can be saved into a new file."
        case .notOurs(let path):
            "\(path) is not a factdrill progress file. Nothing was changed; choose another file "
                + "with --progress."
        case .isFolder(let path):
            "\(path) is a folder; name a file with --progress."
        case .isLink(let path):
            "\(path) is a symbolic link, and progress is never written through one; name the file "
                + "it points to with --progress."
        case .isSpecial(let path):
            "\(path) is not an ordinary file; name one with --progress."
        case .locked(let path, let seconds):
            "\(path) has been locked by another program for \(seconds) seconds; close that "
                + "program, or try again."
        case .cannotCreate(let path, let reason):
            "\(path) cannot be created: \(reason). Choose another place with --progress."
        case .exists(let path):
            "\(path) exists already, and nothing is overwritten; name a new file."
        case .missing(let path):
            "There is no file \(path)."
        case .failed(let path, let detail):
            "\(path) could not be read or written: \(detail)."
        case .refused(let path, let detail):
            "\(path) refused an entry: \(detail)."
        case .clock(let path):
            "\(path) takes times of the years 1970 to 9999, and the clock of this machine shows "
                + "another; set it right and try again."
        case .unknown(let id, let path):
            "\(path) has no entry \(id), which another entry refers to."
        case .badLine(let line, let path, let reason):
            "\(path):\(line): \(reason). Nothing was taken in."
        }
    }
}
