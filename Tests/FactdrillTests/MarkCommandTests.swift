import Foundation
import Testing

/// The command `mark` as a whole: a quiz is printed, its papers are typed in and marked.
@Suite struct MarkCommandTests {
    let program: Program
    /// The questions of form A by their number, as the key has them.
    private let answers: [String]

    private static let quiz = [
        "quiz", "japan-joins-ccdcoe", "--seed", "3", "--count", "6", "--forms", "2",
    ]

    init() throws {
        program = try Program()
        let made = try program.run(Self.quiz + ["--marking", "quiz.json", "--output", "quiz.txt"])
        #expect(made.status == 0, "\(made.errors)")
        // A paper with nothing on it tells the right answers.
        program.folder.write("learner,form,1\nNobody,A,\n", to: "blank.csv")
        let blank = try program.json([
            "mark", "blank.csv", "--quiz", "quiz.json", "--format", "json",
        ])
        let learners = blank["learners"] as? [[String: Any]] ?? []
        let all = learners.first?["answers"] as? [[String: Any]] ?? []
        answers = all.map { ($0["canonical"] as? [String] ?? []).joined(separator: "; ") }
        #expect(answers.count == 6)
    }

    private func row(_ name: String, _ form: String, _ cells: [String]) -> String {
        ([name, form] + cells.map { "\"\($0)\"" }).joined(separator: ",") + "\n"
    }

    private var head: String { "learner,form,1,2,3,4,5,6\n" }

    private func mark(_ options: String = "") throws -> Program.Result {
        try program.run(
            ["mark", "answers.csv", "--quiz", "quiz.json"]
                + options.split(separator: " ").map(String.init))
    }

    @Test func scoresAreGiven() throws {
        let blanks = Array(repeating: "", count: 5)
        program.folder.write(
            head + row("Ana", "A", answers) + row("Ben", "A", blanks + [answers[5]])
                + row("Cem", "A", blanks),
            to: "answers.csv")
        let result = try mark("--format json")
        #expect(result.status == 0, "\(result.errors)")
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let learners = try #require(object["learners"] as? [[String: Any]])
        #expect(learners.compactMap { $0["learner"] as? String } == ["Ana", "Ben", "Cem"])
        #expect(learners.compactMap { $0["score"] as? Double }.first == 1)
        #expect(learners.compactMap { $0["score"] as? Double }.last == 0)
        let items = try #require(object["items"] as? [[String: Any]])
        #expect(items.count == 6)
        for item in items.prefix(5) { #expect(item["blank"] as? Int == 2) }
    }

    @Test(arguments: [String.Encoding.utf16, .utf16LittleEndian, .windowsCP1252, .utf8])
    func filesOfSpreadsheetsAreRead(_ encoding: String.Encoding) throws {
        let table = "sep=;\r\nStudent Name;Form;Q1\r\nZoë Müller;Form A;\"\(answers[0])\"\r\n"
        let isBare = encoding == .utf16LittleEndian
        let data = try #require((isBare ? "\u{FEFF}" + table : table).data(using: encoding))
        try data.write(to: URL(filePath: "\(program.folder.path)/answers.csv"))
        let result = try mark("--format csv")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("\r\nZoë Müller,A,1,6,"))
    }

    @Test func badRowsAreToldAndTheRestMarked() throws {
        program.folder.write(
            head + row("Ana", "A", answers) + row("Ben", "Q", answers) + row("Ana", "A", answers)
                + row("Cem", "B", []),
            to: "answers.csv")
        let result = try mark("--format csv")
        #expect(result.status == 65)
        #expect(result.errors.contains("line 3: there is no form 'Q'"))
        #expect(result.errors.contains("line 4: Ana is on line 2 already"))
        let rows = result.output.split(separator: "\r\n")
        #expect(rows.count == 3)
        #expect(rows[1].hasPrefix("Ana,A,6,6,1.00,0,,"))
    }

    @Test func theOptionsOfTheQuizServeAsWell() throws {
        program.folder.write(head + row("Ana", "A", answers), to: "answers.csv")
        let byFile = try mark("--format csv")
        let options = Self.quiz.dropFirst(2)
        let byOptions = try program.run(
            ["mark", "answers.csv", "--bank", "japan-joins-ccdcoe", "--format", "csv"] + options)
        #expect(byOptions.status == 0, "\(byOptions.errors)")
        #expect(byOptions.output == byFile.output)
        #expect(try program.run(["mark", "answers.csv"]).status == 64)
    }

    @Test func otherQuizzesAreRefused() throws {
        program.folder.write(head + row("Ana", "A", answers), to: "answers.csv")
        let path = "\(program.folder.path)/quiz.json"
        let file = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        program.folder.write(
            file.replacingOccurrences(of: "\"seed\" : 3", with: "\"seed\" : 4"), to: "quiz.json")
        let other = try mark()
        #expect(other.status == 65)
        #expect(other.errors.contains("mark"))
        #expect(other.output.isEmpty)
        for text in ["", "{}", "[1]", file.replacingOccurrences(of: "near", with: "odd")] {
            program.folder.write(text, to: "quiz.json")
            #expect(try mark().status == 65)
        }
    }

    @Test func aSittingIsRecorded() throws {
        let blanks = Array(repeating: "", count: 5)
        program.folder.write(
            head + row("Ana", "A", answers) + row("Ben", "A", blanks + [answers[5]]),
            to: "answers.csv")
        let result = try mark("--record Ben")
        #expect(result.status == 0, "\(result.errors)")
        let attempts = try program.attempts()
        #expect(attempts.count == 1)
        #expect(attempts.first?["mode"] as? String == "paper")
        #expect(attempts.first?["asked"] as? Int == 6)
        #expect(attempts.first?["correct"] as? Int == 1)
        let twice = try mark("--record Ben")
        #expect(twice.status == 65)
        #expect(twice.errors.contains("--again"))
        #expect(try program.attempts().count == 1)
        let unknown = try mark("--record Zoe")
        #expect(unknown.status == 65)
        #expect(try mark("--record Ben --again").status == 0)
        #expect(try program.attempts().count == 2)
    }

    /// At first sight a page: the class, its papers from the best to the lowest, what is worth a look.
    @Test func aPageComesFirstAndTheRestOnRequest() throws {
        let blanks = Array(repeating: "", count: 6)
        let papers = (1...40).map { number in
            row("Learner \(number)", number % 2 == 0 ? "A" : "B", number == 8 ? answers : blanks)
        }
        program.folder.write(head + papers.joined(), to: "answers.csv")
        let page = try mark().output
        #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count <= 40)
        #expect(page.contains("40 papers · mean") && page.contains("… 30 more"))
        #expect(page.contains("Questions worth a look"))
        let best = page.firstRange(of: "Learner 8")?.lowerBound
        let other = page.firstRange(of: "Learner 1 ")?.lowerBound
        #expect(try #require(best) < #require(other))
        let whole = try mark("--details").output
        #expect(whole.contains("Tells apart") && whole.contains("Learner 40\n"))
    }

    /// Who has a progress file of their own gets the paper into that.
    @Test func aNamedLearnersPaperGoesToThem() throws {
        let sitting = try program.run(
            ["practice", "--learner", "Ben", "--count", "1"], input: ":skip\n")
        #expect(sitting.status == 0)
        program.folder.write(head + row("Ben", "A", answers), to: "answers.csv")
        #expect(try mark("--record Ben").status == 0)
        #expect(try program.attempts().isEmpty)
        let own = try program.json(["history", "--learner", "Ben", "--format", "json"])
        #expect((own["attempts"] as? [[String: Any]])?.count == 2)
    }

    @Test func marksAreWrittenWhole() throws {
        program.folder.write(head + row("<b>Ana</b>", "A", answers), to: "answers.csv")
        let result = try mark("--format html --output marks.html")
        #expect(result.status == 0, "\(result.errors)")
        let path = "\(program.folder.path)/marks.html"
        let html = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        #expect(html.contains("&lt;b&gt;Ana&lt;/b&gt;"))
        #expect(!html.contains("<b>Ana"))
        #expect(try mark("--format html --output marks.html").status == 73)
    }

    @Test(
        arguments: [
            ("", 65), ("nonsense", 65), ("learner,form\n", 65), ("\u{0}\u{1}", 65),
        ] as [(String, Int32)]) func whatIsNoTableIsRefused(_ text: String, _ status: Int32) throws
    {
        program.folder.write(text, to: "answers.csv")
        let result = try mark()
        #expect(result.status == status)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("line 1"))
    }
}
