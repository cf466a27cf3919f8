/// What one fact contributes to a frame's truth.
public struct Knowledge: Hashable, Sendable {
    /// The fact it comes from.
    public let fact: FactID
    /// Values that hold.
    public var holding: [Value] = []
    /// Values that are denied.
    public var denied: [Value] = []
    /// Whether `holding` names every value.
    public var isComplete = false
    /// Values that are spoken of, but neither as true nor as false: opinions, disputes.
    public var inDoubt: [Value] = []
}

extension Fact {
    /// What this fact says is true in `frame`; nil where it says nothing there.
    public func knowledge(in frame: Frame) -> Knowledge? {
        var knowledge = Knowledge(fact: id)
        switch frame {
        case .article:
            guard basis != .outside else { return nil }
            guard nature == .fact else {
                knowledge.inDoubt = values
                return knowledge
            }
            fill(&knowledge, with: values)
        case .record:
            guard let record else {
                // A fact from outside the article is of the record by its nature.
                guard basis == .outside, nature == .fact else { return nil }
                fill(&knowledge, with: values)
                return knowledge
            }
            switch record.verdict {
            // A record that agrees says the same, and where it has a value says it more finely.
            case .agrees: fill(&knowledge, with: record.values + values)
            case .disagrees:
                knowledge.holding = record.values
                if holds { knowledge.deny(values) } else { knowledge.holding += values }
            case .partly:
                knowledge.holding = record.values
                knowledge.inDoubt = values
            case .disputed, .notFound, .notCheckable:
                knowledge.inDoubt = values + record.values
            }
            if nature != .fact {
                knowledge.inDoubt += knowledge.holding + knowledge.denied
                knowledge.holding = []
                knowledge.denied = []
                knowledge.isComplete = false
            }
        }
        return knowledge
    }

    private func fill(_ knowledge: inout Knowledge, with values: [Value]) {
        if holds {
            knowledge.holding = values
            knowledge.isComplete = isComplete
        } else {
            knowledge.deny(values)
        }
    }
}

extension Knowledge {
    /// Denies values; to deny a yes is to say no.
    fileprivate mutating func deny(_ values: [Value]) {
        for value in values {
            if case .flag(let flag) = value, !holding.contains(value) {
                holding.append(.flag(!flag))
            } else {
                denied.append(value)
            }
        }
    }
}
