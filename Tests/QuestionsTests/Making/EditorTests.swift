import Facts
import Questions
import Testing

/// What an editor would strike out, each as a rule that holds for every question of a bank.
struct EditorTests {
    private func source(_ bank: Bank? = nil, seed: UInt64 = 3) throws -> QuestionSource {
        QuestionSource(model: Model(try bank ?? ShippedBank.japan()), seed: seed)
    }

    private func question(_ id: String, _ source: QuestionSource) -> Question? {
        source.all.first { $0.id.description == "japan-joins-ccdcoe/\(id)" }
    }

    /// That nothing was found proves nothing, so that no key rests on it.
    @Test func whatWasNotFoundIsNoKey() throws {
        var bank = try ShippedBank.japan()
        let place = try #require(bank.facts.firstIndex { $0.id == "ccdcoe-founded" })
        var record = Record(verdict: .notFound)
        record.values = [.date(.on(try #require(PartialDate(year: 2009))))]
        bank.facts[place].record = record
        let found = try source(bank).all.filter { $0.frame == .record }
        #expect(!found.contains { $0.facts.contains("ccdcoe-founded") })
        #expect(!found.contains { $0.facts.contains("jiji-reported") })
    }

    /// Who went somewhere once may have gone there before.
    @Test func deedsThatMayBeRepeatedRuleNoOtherOut() throws {
        let source = try source()
        for (fact, relation) in [
            ("abe-visit", "visited-estonia"),
            ("japan-locked-shields", "took-part-in-locked-shields"),
        ] as [(FactID, RelationID)] {
            let fact = try #require(source.model.fact(fact))
            let other = Proposition(
                fact.subject, relation, .date(.on(try #require(PartialDate(year: 2010)))))
            #expect(source.model.judge(other, in: .article).label == .notEnoughInfo)
            #expect(!source.questions(on: fact).contains { $0.key == .verdict(.refuted) })
        }
    }

    @Test(arguments: ["japan"] + WrittenBank.names)
    func oneQuestionForASetOfFacts(_ name: String) throws {
        let bank = try name == "japan" ? ShippedBank.japan() : WrittenBank.read(name)
        var seen: Set<String> = []
        for question in try source(bank).all where question.facts.count > 1 {
            let facts = question.facts.map(\.rawValue).sorted().joined(separator: " ")
            guard [.ordering, .matching, .interval].contains(question.kind) else { continue }
            let number = question.id.number ?? 0
            #expect(
                seen.insert("\(question.kind) \(number) \(facts)").inserted, "\(question.id)")
        }
        var claims: Set<String> = []
        for question in try source(bank).all {
            guard let statement = question.statement, question.kind == .claim else { continue }
            #expect(claims.insert("\(question.frame) \(statement)").inserted, "\(question.id)")
        }
    }

    /// Whoever is spoken of in claims that nothing decides is spoken of as often in those that the
    /// article does decide.
    @Test func noNameTellsAnOpenClaim() throws {
        let source = try source()
        var (open, sure): ([EntityID: Int], [EntityID: Int]) = ([:], [:])
        for question in source.all where question.frame == .article {
            guard case .verdict(let label) = question.key, let text = question.statement else {
                continue
            }
            for entity in source.model.bank.entities
            where ItemRules.contains(text, entity.displayName) {
                if label == .notEnoughInfo {
                    open[entity.id, default: 0] += 1
                } else {
                    sure[entity.id, default: 0] += 1
                }
            }
        }
        #expect(open.count > 4)
        for (entity, count) in open { #expect(count <= sure[entity] ?? 0, "\(entity)") }
    }

    /// A claim about something else than its fact tells nothing of what is known of the fact.
    @Test func claimsOnSomethingElseTrainNothing() throws {
        let source = try source()
        var count = 0
        for question in source.all where question.key == .verdict(.notEnoughInfo) {
            let fact = try #require(source.model.fact(question.id.fact))
            let names = fact.subjects.compactMap { source.model.entity($0)?.names }.joined()
            let isOwn = names.contains { ItemRules.contains(question.statement ?? "", $0) }
            if !isOwn {
                count += 1
                #expect(!question.trains, "\(question.id)")
            }
        }
        #expect(count > 3)
    }

    /// Of the questions of one sort no answer is right more often than all others together, but for
    /// a few.
    @Test(arguments: [601, 1003]) func noAnswerIsASafeGuess(_ number: Int) throws {
        var keys: [String: Int] = [:]
        for question in try source().all where question.id.number == number {
            if question.kind == .choice { keys[question.answers[0], default: 0] += 1 }
        }
        let sum = keys.values.reduce(0, +)
        #expect(sum >= 8)
        #expect((keys.values.max() ?? sum) * 2 <= sum, "\(keys)")
    }

    /// How long lies between two events is asked where they are of one thing, or told together.
    @Test func intervalsLieBetweenWhatBelongsTogether() throws {
        let source = try source()
        let found = source.all.filter { $0.kind == .interval && $0.key != .choice }
        #expect(!found.isEmpty)
        for question in found {
            let facts = question.facts.compactMap(source.model.fact)
            #expect(facts.allSatisfy { $0.basis != .outside && $0.weight != .aside })
            #expect(
                facts[0].subject == facts[1].subject || facts[0].paragraph == facts[1].paragraph,
                "\(question.prompt)")
        }
        #expect(!source.all.contains { $0.kind == .number })
    }

    /// Every paper tells the day of publication, so that none asks for it.
    @Test func theDatelineIsNotAsked() throws {
        let source = try source()
        let fact = try #require(source.model.fact("article-published"))
        #expect(source.questions(on: fact).isEmpty && source.facets(of: fact).isEmpty)
    }

    /// The day of publication is named where the answer counts from it, there always, else never.
    @Test func theAnchorIsNamedWhereTheAnswerCountsFromIt() throws {
        let source = try source()
        for question in source.all where question.frame == .article {
            let counts = question.facts.compactMap(source.model.fact).contains {
                $0.basis == .relative && source.model.relation($0.relation)?.range == .date
            }
            #expect(question.prompt.contains("7 November 2022") == counts, "\(question.prompt)")
        }
    }

    /// What the author wants beside the key stands beside it, in the form that it was written for.
    @Test func theAuthorsWrongAnswersAreOffered() throws {
        let source = try source()
        let asked = try #require(question("attacks-length/choice", source))
        let wrong = asked.options.filter { !$0.isCorrect }.map(\.text)
        #expect(Set(wrong).isSubset(of: ["hours", "days", "months", "years"]))
        let based = try #require(question("ccdcoe-based/choice", source))
        let countries = Set(based.options.filter { !$0.isCorrect }.map(\.text))
        #expect(countries == ["Latvia", "Finland", "Belgium"])
        #expect(question("attacks-length/choice/1001", source) == nil)
    }

    /// What the article's list leaves out, the record may have; and who else says what the article
    /// says rightly, nobody needs to know.
    @Test func theRecordIsNotAskedForWhatItNeedNotTell() throws {
        let source = try source()
        for question in source.all where question.frame == .record {
            let fact = try #require(source.model.fact(question.id.fact))
            if question.kind == .claim { #expect(!fact.isList, "\(question.id)") }
            if question.kind == .choice, question.id.number == 1004 {
                #expect(fact.record?.verdict != .agrees)
            }
        }
    }

    /// Which came first, and by how much, has four answers: either event by either count.
    @Test func firstByHowMuchHasFourAnswers() throws {
        let asked = try #require(question("attacks-year/interval/4", try source()))
        #expect(asked.answers.count == 1 && asked.options.count == 4)
        #expect(Set(asked.options.map { $0.text.split(separator: " ")[1] }) == ["first", "second"])
        #expect(Set(asked.options.map { $0.text.split(separator: " ")[6] }).count == 2)
        #expect(asked.answers[0].hasSuffix("by 1 year"))
    }

    @Test func aCorrectionAsksForTheWrongPartAlone() throws {
        let source = try source()
        let signed = try #require(question("treaty-signed/correction/1001", source))
        guard case .correction(let wrong, let right) = signed.key else {
            Issue.record("no correction")
            return
        }
        #expect(wrong.count == 4 && right.canonical == "1949")
        for question in source.all {
            guard case .correction(let wrong, let right) = question.key else { continue }
            let (own, other) = (wrong.split(separator: " "), right.canonical.split(separator: " "))
            let sharesDay = own.count == 3 && own.prefix(2) == other.prefix(2)
            #expect(!sharesDay, "\(question.prompt)")
        }
    }

    /// "The person who is Defence Minister" is what the article calls him, no step of thought.
    @Test func noBridgeIsTheArticlesOwnDescription() throws {
        var bank = try ShippedBank.japan()
        func chains() throws -> [Question] {
            try source(bank).all.filter { $0.kind == .chain && $0.facts[0] == "hamada-office" }
        }
        #expect(try chains().isEmpty)
        let place = try #require(bank.entities.firstIndex { $0.id == "hamada" })
        bank.entities[place].descriptions = []
        #expect(try !chains().isEmpty)
    }

    @Test func theLessonComesBeforeTheSources() throws {
        let asked = try #require(question("minister-given-name/choice", try source()))
        let lesson = try #require(
            asked.explanation.range(of: "The article has the given name wrong"))
        let cited = try #require(asked.explanation.range(of: "Japan Ministry of Defence"))
        #expect(lesson.upperBound < cited.lowerBound)
    }

    /// What is opinion or forecast is asked for being so, and trains; plain facts stand beside it.
    @Test func opinionsAreAskedForWhatTheyAre() throws {
        let source = try source()
        for fact in source.model.bank.facts where fact.nature != .fact {
            let asked = source.questions(on: fact)
            #expect(asked.count == 1 && asked[0].trains && asked[0].id.number == 601)
            #expect(source.facets(of: fact) == asked[0].facets)
        }
        let plain = source.all.filter { $0.id.number == 601 && !$0.trains }
        #expect(plain.count >= 3)
        #expect(plain.allSatisfy { $0.answers == ["as a fact"] })
    }
}
