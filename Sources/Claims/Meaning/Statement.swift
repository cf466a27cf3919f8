import Facts

/// What a claim says, in terms of the model.
struct Statement {
    /// What it speaks of.
    let subject: Int
    /// The relation's place in the bank.
    let relation: Int
    /// What it says of them.
    let content: Content
    /// Whether it can be proved only, because its wording is less definite than the relation's.
    var cannotBeRefuted = false
    /// Whether it can be refuted only, because its wording says more than the relation.
    var cannotBeProved = false

    enum Content {
        case value(Value)
        /// That there is a value at all.
        case some
        case time(TimeConstraint)
        case amount(AmountConstraint)
        /// More or less than the same of another thing, by its place.
        case compared(Bound, Int)
        case count(Bound, Int)
        /// No other values than these.
        case only([Value])
        /// These values, all that there are.
        case exactly([Value])
        /// A value in words that the bank does not know.
        case unknown
    }
}

/// How a number or a count is bounded.
enum Bound: Hashable {
    case exactly, atLeast, atMost, moreThan, lessThan, about
    /// A little more, a little less: "just over", "nearly".
    case justOver, justUnder
}

/// Statements that hold together, all asserted or all denied.
struct StatementGroup {
    var statements: [Statement]
    /// Whether they are denied.
    var isNegated = false
    /// Whether each of them is denied, as by "neither … nor".
    var isEachNegated = false
    /// Whether they are denied for good or since some time: "never", "no longer".
    var isStronglyNegated = false
    /// Whether it is "never" by which they are denied.
    var saysNever = false
    /// Whether they say less than the claim, so that they can refute it and no more.
    var isWeaker = false
    /// Whether nothing is proved unless they are: they tell what the claim speaks of.
    var isPresupposed = false
}

/// One way to understand a claim: every group must hold.
struct Reading {
    var groups: [StatementGroup]
    var origin: Pattern.Origin
    /// The pattern it was read by, for the explanation and for "… and Webb in 2021".
    var pattern: Int?
    /// The subject, for "… and is based in Estonia".
    var subject: Int?
    /// Where the subject stands in its clause.
    var subjectRange: Range<Int>?

    /// Whether it has a value in words that the bank does not know.
    var hasUnknown: Bool {
        groups.contains { group in
            group.statements.contains { if case .unknown = $0.content { true } else { false } }
        }
    }

    /// The reading as one that must be proved for others to be.
    var presupposed: Reading {
        var reading = self
        for place in reading.groups.indices { reading.groups[place].isPresupposed = true }
        return reading
    }
}

/// What a group of a reading says, whichever relation it names for two things.
enum Said: Hashable {
    /// Two things that are related, or not.
    case related(Set<EntityID>, isDenied: Bool)
    /// Anything else, word for word.
    case other(subject: Int, relation: Int, content: String, isDenied: Bool)
}

extension ReadingBase {
    /// What a reading says, group by group; nil where it is more involved.
    func said(_ reading: Reading) -> Set<Said>? {
        var found: Set<Said> = []
        for group in reading.groups {
            guard !group.isEachNegated, !group.isStronglyNegated, group.statements.count == 1,
                let statement = group.statements.first
            else { return nil }
            if case .value(.entity(let value)) = statement.content {
                found.insert(
                    .related(
                        [entity(statement.subject).id, value], isDenied: group.isNegated))
            } else {
                found.insert(
                    .other(
                        subject: statement.subject, relation: statement.relation,
                        content: "\(statement.content)", isDenied: group.isNegated))
            }
        }
        let relates = found.contains { if case .related = $0 { true } else { false } }
        return relates ? found : nil
    }
}
