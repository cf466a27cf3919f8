import Facts

/// How a typed text stands to one expected value.
struct Match {
    /// From 0 for wrong to 1 for right.
    var credit: Double
    /// A sentence for the learner; nil for the usual one.
    var note: String?
    /// Whether a slip of the pen was forgiven.
    var isForgiven = false
    /// The known thing that was named instead.
    var confusedWith: Value?
    /// Whether the text could not be read as a value of the form asked for.
    var isUnread = false
    /// Whether it is right as far as it goes, and not close enough: a year in the place of a day, half
    /// of a name, a name that fits two.
    var isVague = false

    /// Right as it stands, or with a remark.
    static func right(_ note: String? = nil) -> Match { Match(credit: 1, note: note) }
    /// Right but for a slip.
    static func slip(_ canonical: String) -> Match {
        Match(credit: 1, note: Note.spelled(canonical), isForgiven: true)
    }
    /// Partly right.
    static func partial(_ credit: Double, _ note: String) -> Match {
        Match(credit: credit, note: note)
    }
    /// Right as far as it goes, and not close enough for more credit than this.
    static func vague(_ credit: Double, _ note: String) -> Match {
        Match(credit: credit, note: note, isVague: true)
    }
    /// Wrong, for a reason that can be told.
    static func wrong(_ note: String? = nil, confusedWith: Value? = nil) -> Match {
        Match(credit: 0, note: note, confusedWith: confusedWith)
    }
    /// Wrong, since nothing of the form asked for was read in it.
    static func unread(_ note: String? = nil) -> Match {
        Match(credit: 0, note: note, isUnread: true)
    }

    /// Whether it is right in full.
    var isRight: Bool { credit >= 1 }
}
