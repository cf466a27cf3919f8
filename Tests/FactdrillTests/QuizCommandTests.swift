import Foundation
import Testing

/// The command `quiz` as a whole: paper, forms, reproduction, blueprints and files.
@Suite struct QuizCommandTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    private static let bank = "japan-joins-ccdcoe"

    private func quiz(_ line: String) throws -> Program.Result {
        try program.run(["quiz", Self.bank] + line.split(separator: " ").map(String.init))
    }

    private func text(_ name: String) throws -> String {
        String(
            decoding: try Data(contentsOf: URL(filePath: "\(program.folder.path)/\(name)")),
            as: UTF8.self)
    }

    private func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(program.folder.path)/\(name)")
    }

    private func mark(of paper: String) throws -> String {
        let words = paper.split(whereSeparator: \.isWhitespace)
        let place = try #require(words.lastIndex(of: "mark"))
        return String(words[place + 1])
    }

    @Test(arguments: ["", " --siblings"]) func aFormIsReprintedExactly(_ siblings: String) throws {
        let options = "--seed 5 --count 8 --forms 3 --key none" + siblings
        let all = try quiz(options)
        #expect(all.status == 0, "\(all.errors)")
        let second = try quiz(options + " --form B")
        #expect(second.status == 0, "\(second.errors)")
        #expect(!second.output.contains("Form A"))
        #expect(all.output.contains(second.output.trimmingCharacters(in: .newlines)))
        let again = try quiz(options + " --form B --expect \(try mark(of: all.output))")
        #expect(again.output == second.output)
    }

    @Test func anotherMarkIsRefusedAndNothingWritten() throws {
        let options = "--seed 5 --count 8 --forms 2"
        let mark = try mark(of: try quiz(options).output)
        let other = try quiz("--seed 6 --count 8 --expect \(mark) --output paper.txt")
        #expect(other.status == 65)
        #expect(other.errors.contains(mark))
        #expect(!exists("paper.txt"))
        #expect(try quiz("--seed 5 --expect nonsense").status == 64)
        let right = try quiz("--seed 5 --count 8 --format json --expect \(mark)")
        #expect(right.status == 0, "\(right.errors)")
    }

    @Test func aChangedBankIsRefused() throws {
        program.folder.write(Self.capitals, to: "capitals.yaml")
        let options = ["quiz", "capitals.yaml", "--seed", "2", "--count", "4"]
        let mark = try mark(of: try program.run(options).output)
        #expect(try program.run(options + ["--expect", mark]).status == 0)
        program.folder.write(
            Self.capitals.replacingOccurrences(of: "name: Lima", with: "name: Cusco"),
            to: "capitals.yaml")
        #expect(try program.run(options + ["--expect", mark]).status == 65)
    }

    private static let capitals = """
        format: 1
        title: Capitals
        entities:
          france: {name: France, kind: country}
          japan: {name: Japan, kind: country}
          peru: {name: Peru, kind: country}
          kenya: {name: Kenya, kind: country}
          paris: {name: Paris, kind: city}
          tokyo: {name: Tokyo, kind: city}
          lima: {name: Lima, kind: city}
          nairobi: {name: Nairobi, kind: city}
        facts:
          - {id: a, subject: france, relation: capital, value: paris}
          - {id: b, subject: japan, relation: capital, value: tokyo}
          - {id: c, subject: peru, relation: capital, value: lima}
          - {id: d, subject: kenya, relation: capital, value: nairobi}

        """

    @Test func aFormIsAskedForByItsLetterAlone() throws {
        let all = try quiz("--seed 5 --count 8 --forms 3 --key none")
        let third = try quiz("--seed 5 --count 8 --form C --key none")
        #expect(third.status == 0, "\(third.errors)")
        #expect(third.output.contains("Form C · page 1"))
        #expect(all.output.contains(third.output.trimmingCharacters(in: .newlines)))
    }

    @Test func aKeptQuizIsPrintedAgainUntilItsBankChanges() throws {
        program.folder.write(Self.capitals, to: "capitals.yaml")
        let options = "--seed 2 --count 4 --forms 3 --siblings --points choice=2 --key appended"
        let first = try program.run(
            ["quiz", "capitals.yaml", "--marking", "kept.json"]
                + options.split(separator: " ").map(String.init))
        #expect(first.status == 0, "\(first.errors)")
        let again = try program.run(["quiz", "--again", "kept.json"])
        #expect(again.output == first.output)
        let second = try program.run(["quiz", "--again", "kept.json", "--form", "B"])
        #expect(second.output.contains("key to form B"))
        #expect(!second.output.contains("key to form A"))
        #expect(try program.run(["quiz", "--again", "kept.json", "--format", "gift"]).status == 0)
        #expect(try program.run(["quiz", "--again", "kept.json", "--seed", "3"]).status == 64)
        #expect(try program.run(["quiz", "--again", "kept.json", "--form", "D"]).status == 64)
        program.folder.write(
            Self.capitals.replacingOccurrences(of: "name: Lima", with: "name: Cusco"),
            to: "capitals.yaml")
        for format in ["text", "gift"] {
            let changed = try program.run(["quiz", "--again", "kept.json", "--format", format])
            #expect(changed.status == 65)
            #expect(changed.output.isEmpty)
        }
    }

    @Test func paperAndKeysBearTheSameMark() throws {
        let result = try quiz("--seed 5 --count 5 --forms 2 --output quiz.txt --key separate")
        #expect(result.status == 0, "\(result.errors)")
        let mark = try mark(of: try text("quiz.txt"))
        // Two keys and the master key.
        #expect(
            try text("quiz-key.txt").components(separatedBy: "seed 5 · mark \(mark)").count == 4)
    }

    @Test(arguments: [("claim,20", "list,3"), ("choice,8", "odd-one-out,3")])
    func theFirstPartOfABlueprintLeavesWhatTheSecondNeeds(
        _ first: String, _ second: String
    ) throws {
        program.folder.write("kind,count\n\(first)\n\(second)\n", to: "plan.csv")
        for seed in 1...3 {
            let result = try quiz("--seed \(seed) --blueprint plan.csv --key none")
            #expect(result.status == 0)
            #expect(!result.errors.contains("lacking"), "\(seed): \(result.errors)")
        }
    }

    @Test func aBlueprintIsFollowed() throws {
        program.folder.write(
            "topic,kind,count\nhistory,date,2\n,claim,3\nmembers,,1\n", to: "plan.csv")
        let questions = try program.jsonList([
            "quiz", Self.bank, "--seed", "3", "--blueprint", "plan.csv", "--format", "json",
        ])
        #expect(questions.map { $0["kind"] as? String }.prefix(2) == ["date", "date"])
        #expect(questions.count { $0["kind"] as? String == "claim" } >= 3)
        #expect(questions.last?["topic"] as? String == "members")
        #expect(questions.count == 6)
    }

    @Test func aBadBlueprintIsToldByLine() throws {
        program.folder.write("topic,kind,count\ncooking,,2\n,riddle,1\n,,2\n", to: "plan.csv")
        let result = try quiz("--blueprint plan.csv")
        #expect(result.status == 65)
        #expect(result.errors.contains("line 2"))
        #expect(result.errors.contains("line 3"))
        #expect(!result.errors.contains("line 4"))
        #expect(result.output.isEmpty)
        #expect(try quiz("--blueprint nowhere.csv").status == 66)
        #expect(try quiz("--blueprint plan.csv --topic history").status == 64)
    }

    @Test func pointsAreThoseGiven() throws {
        let result = try quiz("--seed 3 --count 4 --kind claim --points claim=3 --key none")
        #expect(result.output.contains("4 questions, 12 points in all."))
        #expect(try quiz("--points riddle=3").status == 64)
        #expect(try quiz("--points claim=-1").status == 64)
    }

    @Test func formsAreComparedOnRequest() throws {
        let result = try quiz("--seed 3 --count 6 --forms 2 --siblings --compare --key none")
        // Heads and cells that are too wide go on in the next line, and nothing is cut.
        #expect(result.errors.contains("Same topic"))
        #expect(result.errors.contains("and kind"))
        #expect(!result.errors.contains("…"))
        #expect(result.errors.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(!result.output.contains("Same topic"))
    }

    @Test(arguments: [
        "--forms 0", "--forms 27", "--siblings", "--form C --forms 2", "--form 1 --forms 2",
        "--count 0", "--format qti", "--format gift --forms 2", "--format gift --marking m.json",
        "--key separate",
    ]) func whatCannotBeIsAUsageError(_ options: String) throws {
        let result = try quiz(options)
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
    }

    @Test func aKeyThatIsThereKeepsThePaperFromBeingWritten() throws {
        program.folder.write("mine", to: "quiz-key.txt")
        let result = try quiz("--seed 1 --key separate --output quiz.txt")
        #expect(result.status == 73)
        #expect(try text("quiz-key.txt") == "mine")
        #expect(!exists("quiz.txt"))
        let left = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
        #expect(!left.contains { $0.hasSuffix(".tmp") })
    }

    @Test func pdfNeedsWeasyPrintAndSaysSo() throws {
        var environment = program.environment
        environment["PATH"] = program.folder.path
        let arguments = ["quiz", Self.bank, "--format", "pdf", "--output", "quiz.pdf"]
        let missing = try program.run(arguments, environment: environment)
        #expect(missing.status == 69)
        #expect(missing.errors.contains("weasyprint"))
        #expect(!exists("quiz.pdf"))
        for (script, status) in [
            ("#!/bin/sh\n/bin/cat > page.html; printf '%%PDF-1.7 ok'\n", Int32(0)),
            ("#!/bin/sh\n/bin/cat > page.html; echo no fonts >&2; exit 3\n", 69),
            ("#!/bin/sh\n/bin/cat > page.html; echo not a page\n", 69),
        ] {
            program.folder.write(script, to: "weasyprint")
            let path = program.folder.path + "/weasyprint"
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
            let result = try program.run(arguments + ["--force"], environment: environment)
            #expect(result.status == status, "\(result.errors)")
            #expect(try text("page.html").contains("<!DOCTYPE html>"))
            if status == 0 {
                #expect(try text("quiz.pdf") == "%PDF-1.7 ok")
            } else {
                #expect(result.errors.contains("weasyprint failed"))
            }
        }
        // The last good page is still there.
        #expect(try text("quiz.pdf") == "%PDF-1.7 ok")
    }
    @Test func aPoolTakesEveryQuestion() throws {
        let pool = try quiz("--all --seed 2 --format json")
        #expect(pool.status == 0, "\(pool.errors)")
        let all = try program.run(["questions", Self.bank, "--seed", "2", "--format", "json"])
        let count = { (text: String) in text.components(separatedBy: "\"id\": ").count - 1 }
        #expect(count(pool.output) == count(all.output))
        #expect(count(pool.output) > 500)
        let ofRecord = try quiz("--all --frame record --seed 2 --format json")
        #expect(!ofRecord.output.contains("\"frame\": \"article\""))
        #expect(try quiz("--all").status == 64)
        #expect(try quiz("--all --forms 2 --format gift").status == 64)
    }

    @Test func aPaperNamesEachFrameOnce() throws {
        let article = try quiz("--seed 5 --count 12 --key none")
        #expect(article.output.components(separatedBy: "According to the").count == 2)
        #expect(!article.output.contains("public record"))
        let both = try quiz("--seed 5 --count 12 --frame both --key none").output
        let ofArticle = try #require(both.range(of: "According to the article"))
        let ofRecord = try #require(both.range(of: "According to the public record"))
        #expect(ofArticle.lowerBound < ofRecord.lowerBound)
        #expect(both.components(separatedBy: "According to the").count == 3)
    }
}
