import Facts
import Questions
import Testing

@testable import Printing

@Suite struct QuizComposerTests {
    @Test func theKeyGoesWhereItIsWanted() {
        let composer = QuizComposer(Samples.quiz(forms: 2))
        let separate = composer.documents(key: .separate)
        #expect(separate.count == 2)
        #expect(separate[0].sheets.map(\.name) == ["Form A", "Form B"])
        #expect(
            separate[1].sheets.map(\.name)
                == ["Form A · key", "Form B · key", "Master key", "Solutions"])
        let appended = composer.documents(key: .appended)
        #expect(appended.map(\.sheets) == [separate[0].sheets + separate[1].sheets])
        #expect(appended[0].sheets[2].startsLeaf)
        #expect(composer.documents(key: .none) == [separate[0]])
    }

    /// The oracle looks the answer up in what the learner gets, not in the question.
    @Test(arguments: [UInt64(1), 2, 3, 4, 5])
    func lettersInTheKeyPointAtTheRightOptionsOnPaper(seed: UInt64) throws {
        var quiz = Samples.quiz(Samples.everyKey + Samples.many(20))
        quiz.forms = FormMaker(seed: seed).forms(3, from: Samples.everyKey + Samples.many(20))
        let composer = QuizComposer(quiz)
        for (paper, key) in zip(composer.paper.sheets, composer.key.sheets) {
            let questions = try #require(questionBlocks(of: paper))
            let entries = try #require(keyEntries(of: key))
            #expect(questions.map { "\($0.number)" } == entries.map(\.label))
            for (question, entry) in zip(questions, entries) {
                switch question.response {
                case .boxes(let options, _):
                    let ticked = entry.answer.split(separator: ", ").compactMap {
                        FormLetter(String($0)).map { options[$0.index] }
                    }
                    #expect(Set(ticked) == Set(try answers(to: question.stem)))
                case .ordering(let items):
                    let numbers = entry.answer.split(separator: ", ").compactMap {
                        Int($0.split(separator: " ")[1])
                    }
                    let ordered = zip(numbers, items).sorted { $0.0 < $1.0 }.map(\.1)
                    #expect(ordered == ["Estonia", "France", "Japan"])
                case .matching(let rows, let options):
                    let pairs = entry.answer.split(separator: ", ").map { $0.split(separator: " ") }
                    let matched = try pairs.map { pair in
                        let row = try #require(Int(pair[0]))
                        let letter = try #require(FormLetter(String(pair[1])))
                        return "\(rows[row - 1]) \(options[letter.index])"
                    }
                    #expect(Set(matched) == ["Estonia Tallinn", "France Paris", "Japan Tokyo"])
                case .lines, .numberedLines: #expect(!entry.answer.isEmpty)
                }
            }
        }
    }

    private func answers(to stem: String) throws -> [String] {
        if stem.contains("number") {
            let number = try #require(Int(stem.split(separator: " ")[2]))
            return number % 5 == 0
                ? ["\(1900 + number % 97 + number / 5 % 4)"] : ["right \(number)"]
        }
        let known = [
            ("sit?", ["Tallinn"]), ("founded?", ["2008"]), ("2022.”", ["Yes"]),
            ("which are", ["technology", "strategy", "operations", "law"]),
        ]
        return try #require(known.first { stem.contains($0.0) }).1
    }

    @Test func theMasterKeyAgreesWithEachKey() throws {
        let composer = QuizComposer(Samples.quiz(Samples.everyKey + Samples.many(8), forms: 10))
        let master = try #require(composer.key.sheets.first { $0.name == "Master key" })
        let tables = master.blocks.compactMap { block -> TableBlock? in
            if case .table(let table) = block { table } else { nil }
        }
        #expect(tables[0].head == ["No."] + "ABCDEFGH".map { "Form \($0)" })
        #expect(tables[1].head == ["No.", "Form I", "Form J"])
        let columns =
            (1...8).map { column in tables[0].rows.map { $0[column] } }
            + (1...2).map { column in tables[1].rows.map { $0[column] } }
        for (column, sheet) in zip(columns, composer.key.sheets) {
            #expect(column == keyEntries(of: sheet)?.map(\.answer))
        }
    }

    @Test func solutionsNameEachPlaceExplainAndCite() throws {
        let quiz = Samples.quiz(forms: 2)
        let solutions = try #require(QuizComposer(quiz).key.sheets.last)
        let entries = try #require(keyEntries(of: solutions))
        #expect(entries.count == 9)
        let entry = try #require(entries.first { $0.details.contains(Samples.choice.prompt) })
        let places = quiz.forms.map { form in
            "\(form.letter)\((form.questions.firstIndex { $0.id == Samples.choice.id } ?? -1) + 1)"
        }
        #expect(entry.label == places.joined(separator: " "))
        #expect(entry.answer == "Tallinn")
        #expect(
            entry.details == [
                Samples.choice.prompt, "The article says so of seat.",
                "Paragraph 12 of the article.",
                "Source: Minister's press conference, Ministry of Defence",
            ])
    }

    @Test func pointsAddUpAndScoringIsStatedOnlyWhereNeeded() throws {
        let text = TextPrinter().text(of: QuizComposer(Samples.quiz()).paper)
        #expect(text.contains("9 questions, 15 points in all."))
        #expect(text.contains("each wrong tick costs the points divided by"))
        let plain = TextPrinter().text(of: QuizComposer(Samples.quiz([Samples.choice])).paper)
        #expect(plain.contains("1 question, 1 point in all."))
        #expect(!plain.contains("wrong tick"))
        var quiz = Samples.quiz()
        quiz.points.byKind = [.list: 10, .choice: 3]
        #expect(TextPrinter().text(of: QuizComposer(quiz).paper).contains("25 points in all."))
    }

    @Test func roomGrowsWithTheAnswerInSteps() {
        #expect(LineCount.room(forColumns: 4) == LineCount.room(forColumns: 20))
        #expect(LineCount.room(forColumns: 21) == .whole(1))
        #expect(LineCount.room(forColumns: 41) == .whole(2))
        #expect(LineCount.room(forColumns: 1_000_000) == .whole(12))
    }

    @Test func theMarkIsThatOfTheQuestionsWhateverTheForm() {
        let forms = FormMaker(seed: 7).forms(3, from: Samples.everyKey)
        let marks = Set(forms.map { Fingerprint(of: $0.questions) })
        #expect(marks == [Fingerprint(of: Samples.everyKey)])
        var changed = Samples.everyKey
        changed[0].options[0] = Option("Tartu", isCorrect: true)
        #expect(Fingerprint(of: changed) != Fingerprint(of: Samples.everyKey))
        changed = Samples.everyKey
        changed[3].key = .verdict(.refuted)
        #expect(Fingerprint(of: changed) != Fingerprint(of: Samples.everyKey))
        changed = Samples.everyKey
        changed[6].key = .ordering([2, 1, 0])
        #expect(Fingerprint(of: changed) != Fingerprint(of: Samples.everyKey))
    }

    private func questionBlocks(of sheet: Sheet) -> [QuestionBlock]? {
        sheet.blocks.compactMap { block -> [QuestionBlock]? in
            if case .questions(let questions) = block { questions } else { nil }
        }.first
    }

    private func keyEntries(of sheet: Sheet) -> [KeyEntry]? {
        sheet.blocks.compactMap { block -> [KeyEntry]? in
            if case .key(let entries) = block { entries } else { nil }
        }.first
    }
}
