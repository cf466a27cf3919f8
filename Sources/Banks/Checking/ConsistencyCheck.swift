import Facts

extension BankReading {
    /// How many values of one subject and relation, or subjects of one value, are compared. No bank
    /// that means well comes near, and one that does not must not take long.
    private static let compared = 100

    /// Reports facts that cannot all be true, frame by frame.
    func check(_ model: Model) {
        checkNames(of: model)
        checkListsOfOne(model)
        checkSense(of: model)
        var reported: Set<FactID> = []
        for frame in [Frame.article, .record] {
            let truth = FrameTruth(model, frame)
            checkOneValue(truth, model, &reported)
            checkOneSubject(truth, model, &reported)
            checkDenials(truth, model, &reported)
        }
    }

    private func checkListsOfOne(_ model: Model) {
        for fact in model.bank.facts {
            guard let relation = model.relation(fact.relation), relation.cardinality == .one,
                fact.holds
            else { continue }
            for values in [fact.values, fact.record?.values ?? []] where values.count > 1 {
                report.error(
                    place(of: fact.id),
                    "'\(relation.id)' has one value, but the fact lists "
                        + "\(values.count)",
                    "keep one, or give the relation 'cardinality: many'")
            }
        }
    }

    private func checkOneValue(_ truth: FrameTruth, _ model: Model, _ reported: inout Set<FactID>) {
        for group in truth.groups where group.relation.cardinality == .one {
            guard var kept = group.holding.first else { continue }
            for next in group.holding.prefix(Self.compared) where next.fact != kept.fact {
                switch Compatibility(model).compare(kept.value, next.value, group.relation) {
                case .same: continue
                case .finer: kept = next
                case .conflict:
                    guard reported.insert(next.fact).inserted else { continue }
                    report.error(
                        place(of: next.fact),
                        "'\(group.subject)' has two values of '\(group.relation.id)', "
                            + "which has one\(truth.suffix)",
                        "the fact \(whereabouts(of: kept.fact)) says otherwise: mend one of the "
                            + "two, or give the relation 'cardinality: many'")
                }
            }
        }
    }

    private func checkOneSubject(
        _ truth: FrameTruth, _ model: Model, _ reported: inout Set<FactID>
    ) {
        var owners: [Proposition: (subject: EntityID, fact: FactID, compared: Int)] = [:]
        for group in truth.groups where group.relation.inverseCardinality == .one {
            for item in group.holding {
                let key = Proposition("", group.relation.id, item.value)
                guard let owner = owners[key] else {
                    owners[key] = (group.subject, item.fact, 0)
                    continue
                }
                owners[key]?.compared += 1
                guard owner.compared < Self.compared else { continue }
                let claimed = model.compare(
                    known: .entity(owner.subject), claimed: .entity(group.subject),
                    under: group.relation)
                guard claimed == .excludes, reported.insert(item.fact).inserted else { continue }
                report.error(
                    place(of: item.fact),
                    "'\(owner.subject)' and '\(group.subject)' share a value of "
                        + "'\(group.relation.id)', which belongs to one subject\(truth.suffix)",
                    "mend this fact or the one \(whereabouts(of: owner.fact)), or give the "
                        + "relation 'inverse-cardinality: many'")
            }
        }
    }

    private func checkDenials(_ truth: FrameTruth, _ model: Model, _ reported: inout Set<FactID>) {
        for group in truth.groups {
            for denied in group.denied {
                guard let holding = holding(of: denied, in: group, truth, model),
                    reported.insert(denied.fact).inserted
                else { continue }
                if holding == denied.fact {
                    report.error(
                        place(of: denied.fact),
                        "the record disagrees with this fact, yet gives the same value",
                        "write 'verdict: agrees', or mend the record's value")
                } else {
                    report.error(
                        place(of: denied.fact),
                        "the fact \(whereabouts(of: holding)) says what this one denies"
                            + truth.suffix,
                        "mend one of the two")
                }
            }
        }
    }

    private func holding(
        of denied: FrameTruth.Item, in group: FrameTruth.Group, _ truth: FrameTruth, _ model: Model
    ) -> FactID? {
        let exact = truth.facts[Proposition(group.subject, group.relation.id, denied.value)]
        if let exact { return exact }
        if group.relation.isSymmetric, case .entity(let value) = denied.value {
            let mirrored = Proposition(value, group.relation.id, .entity(group.subject))
            if let fact = truth.facts[mirrored] { return fact }
        }
        // Equal entities were found above; dates, numbers and texts may be equal in other ways.
        guard denied.value.entity == nil else { return nil }
        return group.holding.prefix(Self.compared).first {
            model.compare(known: $0.value, claimed: denied.value, under: group.relation)
                == .entails
        }?.fact
    }

    /// Where a fact's value stands.
    func place(of fact: FactID) -> Place { factPlaces[fact]?.value ?? .start }

    private func whereabouts(of fact: FactID) -> String {
        "'\(fact)' in line \(factPlaces[fact]?.id.line ?? 1)"
    }
}
