import Facts

/// A way to say a relation: words in order, with places for subject and value.
struct Pattern: Hashable {
    /// A part of a pattern.
    enum Element: Hashable {
        /// A word, by the number of its form.
        case word(Int32)
        /// A word that may be left out.
        case optional(Int32)
        /// An entity that the wording itself names.
        case fixed(Int)
        /// An entity that the wording itself names, in the possessive.
        case fixedOwner(Int)
        /// The subject.
        case subject
        /// The subject in the possessive.
        case owner
        /// The value.
        case value
        /// How many values there are.
        case count

        /// The number of its word; nil where it is a place.
        var form: Int32? {
            switch self {
            case .word(let form), .optional(let form): form
            default: nil
            }
        }
    }

    /// Where a pattern comes from.
    enum Origin: Int, Comparable {
        case template, noun, synonym

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// Whether a form of "be" may or must stand in it.
    enum Being: Hashable {
        case forbidden, allowed, required
        /// "is" but not "was", or the other way: for what says nothing but "be".
        case present, past
    }

    /// The relation's place in the model's bank.
    let relation: Int
    /// The parts in order.
    var elements: [Element]
    /// Its use of "be".
    var being: Being
    /// Where it comes from.
    var origin: Origin
    /// Whether it denies the relation.
    var isNegative = false
    /// Whether the relation's date stands anywhere in the sentence.
    var hasDate = false
    /// Whether subject and value must be of the kinds that the relation's facts have.
    var checksKinds = false
    /// Whether it counts or lists all values: "the focus areas are".
    var isPluralNoun = false
    /// Whether it says more than the relation, and can only be refuted.
    var isNarrower = false

    /// The words that must stand in the sentence.
    var required: [Int32] {
        elements.compactMap { if case .word(let lemma) = $0 { lemma } else { nil } }
    }

    /// Whether a form of "have" must stand in it: "has the given name".
    var needsHave = false
    /// How the subject's number stands to that of the thing in the value's place: "is longer than".
    var comparison: Bound?
    /// Whether it says no more than that there is a value: "was serviced".
    var isExistence = false
    /// Whether parts of things are compared: "Hubble's mirror is wider than Webb's".
    var comparesParts = false
    /// Whether it is "{subject} is {value}", which says this relation of known texts alone.
    var needsKnownText = false
    /// Whether its own wording speaks of the present: "is based in".
    var isPresent = false
    /// Whether the value stands before its noun, where an adjective may name it: "American ally".
    var isCompound = false
    /// A verb of lasting states in it, whose tense matters: "held", "serves".
    var stateVerb: Int32?

    /// Whether it has a place for a count.
    var hasCount: Bool { elements.contains(.count) }

    /// Whether it has a place for the value.
    var hasValue: Bool { elements.contains(.value) }
}
