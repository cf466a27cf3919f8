import Foundation
import Testing

/// What scripts rely on: keys, formats and exit statuses.
@Suite(.serialized) struct CommandContractTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    @Test func questionsHaveTheirKeys() throws {
        let questions = try program.jsonList(["questions", "--format", "json"])
        #expect(questions.count > 100)
        let keys: Set<String> = [
            "id", "bank", "kind", "frame", "topic", "prompt", "options", "answers", "facts",
            "facets", "paragraph", "explanation",
        ]
        for question in questions { #expect(keys.isSubset(of: question.keys)) }
        #expect(Set(questions.compactMap { $0["id"] as? String }).count == questions.count)
    }

    @Test func theSeedChangesTheOrderAndNothingElse() throws {
        let first = try program.jsonList(["questions", "--seed", "1", "--format", "json"])
        let again = try program.run(["questions", "--seed", "1", "--format", "json"])
        let same = try program.run(["questions", "--seed", "1", "--format", "json"])
        let other = try program.jsonList(["questions", "--seed", "2", "--format", "json"])
        #expect(again.output == same.output)
        func ids(_ questions: [[String: Any]]) -> [String] {
            questions.compactMap { $0["id"] as? String }
        }
        #expect(Set(ids(first)).intersection(ids(other)).count > ids(first).count * 9 / 10)
        #expect(
            try program.run(["questions", "--seed", "2", "--format", "json"]).output
                != again.output)
    }

    @Test func everyCanonicalAnswerIsRight() throws {
        let questions = try program.jsonList(["questions", "--format", "json"])
        let typed = questions.filter {
            !["ordering", "matching"].contains($0["kind"] as? String)
        }
        let lines = typed.compactMap { question -> String? in
            guard let id = question["id"] as? String,
                let answers = question["answers"] as? [String]
            else { return nil }
            return "\(id)\t\(answers.joined(separator: "; "))"
        }
        let result = try program.run(
            ["answer", "--batch"], input: lines.joined(separator: "\n") + "\n")
        #expect(result.status == 0, "\(result.errors)")
        let verdicts = result.output.split(separator: "\n")
        #expect(verdicts.count == lines.count)
        for (line, verdict) in zip(lines, verdicts) {
            let judged = try #require(
                JSONSerialization.jsonObject(with: Data(verdict.utf8)) as? [String: Any])
            #expect(judged["verdict"] as? String == "correct", "\(line)\n\(verdict)")
        }
    }

    @Test func anAnswerRecordsNothing() throws {
        let result = try program.json([
            "answer", "japan-joins-ccdcoe/ccdcoe-founded/date", "2008", "--format", "json",
        ])
        #expect(result["verdict"] as? String == "correct")
        #expect(result["credit"] as? Double == 1)
        #expect(try program.attempts().isEmpty)
    }

    @Test(
        arguments: [
            ("practice nowhere", 66), ("practice --count 0", 64), ("practice --topic cooking", 66),
            ("nonsense", 64), ("questions --format xml", 64), ("bank check /nowhere.yaml", 66),
            ("answer japan-joins-ccdcoe/nothing/date 1", 66), ("--help", 0), ("--version", 0),
        ] as [(String, Int32)])
    func exitStatuses(_ line: String, _ status: Int32) throws {
        let result = try program.run(line.split(separator: " ").map(String.init))
        #expect(result.status == status)
        #expect(status == 0 ? result.errors.isEmpty : !result.errors.isEmpty)
        #expect(status == 0 || result.output.isEmpty)
    }

    @Test func aBrokenBankIsShownWithPlacesAndCarets() throws {
        program.folder.write(
            """
            format: 1
            title: Broken
            entities:
              a: {name: A, knd: thing}
            facts:
              - {id: x, subject: b, relation: founded, value: 2022-02-30}
            """, to: "broken.yaml")
        let result = try program.run(["bank", "check", "broken.yaml"])
        #expect(result.status == 65)
        #expect(result.errors.contains("broken.yaml:4:"))
        #expect(result.errors.contains("broken.yaml:6:"))
        // Named twice, a bank is told of once.
        let once = try program.run(["questions", "broken.yaml"])
        let twice = try program.run(["questions", "broken.yaml", "./broken.yaml", "broken.yaml"])
        #expect(once.errors.contains("broken.yaml:6:"))
        #expect(twice.errors == once.errors)
        #expect(result.errors.contains("^"))
        #expect(result.errors.contains("kind"))
    }

    @Test func whatIsNoBankIsNamedForWhatItIs() throws {
        let folder = try program.run(["bank", "check", program.folder.path])
        #expect(folder.status == 66)
        #expect(folder.errors.contains("is no bank but a directory."))
        let verb = try program.run(["practise"])
        #expect(verb.status == 64)
        #expect(verb.errors.contains("There is no command 'practise'. Did you mean practice?"))
        let short = try program.run(["practice", "japan"])
        #expect(short.status == 66)
        #expect(short.errors.contains("Did you mean japan-joins-ccdcoe?"))
    }

    @Test func pipedPracticeHasNoEscapes() throws {
        let result = try program.run(
            ["practice", "--seed", "4", "--count", "3"], input: "b\n:skip\nEstonia\n")
        #expect(result.status == 0, "\(result.errors)")
        #expect(!result.output.contains("\u{1B}"))
        #expect(result.output.contains("3/3"))
        #expect(try program.attempts().first?["asked"] as? Int == 3)
    }

    @Test func theShippedBankHasNoFindings() throws {
        let result = try program.run(["bank", "check", "japan-joins-ccdcoe"])
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(result.output.contains("42 facts"))
    }

    @Test func theShippedBankIsFoundFromAnywhere() throws {
        let result = try program.run(["bank", "list"], in: "/")
        #expect(result.output.contains("japan-joins-ccdcoe"))
    }

    @Test func anEditedBankIsReadAgain() throws {
        let path = program.folder.path + "/rivers.yaml"
        func ask(_ length: String) throws -> String {
            let text = """
                format: 1
                title: Rivers
                entities: {rhine: {name: Rhine, kind: river, article: the}}
                facts: [{id: f, subject: rhine, relation: length, value: \(length) km}]
                """
            try Data(text.utf8).write(to: URL(filePath: path))
            return try program.run(["questions", path, "--kind", "number"]).output
        }
        #expect(try ask("1230").contains("1230 km"))
        #expect(try ask("1231").contains("1231 km"))
        #expect(try ask("1230").contains("1230 km"))
        let remembered = program.folder.path + "/.cache/factdrill/banks"
        #expect(try FileManager.default.contentsOfDirectory(atPath: remembered).count == 1)
    }

    @Test func aQuizIsTheSameForTheSameSeed() throws {
        let arguments = ["quiz", "--seed", "42", "--count", "8"]
        let first = try program.run(arguments)
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output == (try program.run(arguments)).output)
        #expect(first.output.contains("42"))
        #expect(first.output != (try program.run(["quiz", "--seed", "43", "--count", "8"])).output)
    }

    @Test func aQuizNeverOverwritesUnasked() throws {
        let arguments = ["quiz", "--seed", "1", "--format", "html", "--output", "quiz.html"]
        #expect(try program.run(arguments).status == 0)
        let second = try program.run(arguments)
        #expect(second.status == 73)
        #expect(second.errors.contains("--force"))
        #expect(try program.run(arguments + ["--force"]).status == 0)
        #expect(program.folder.link("link.html", to: "quiz.html"))
        #expect(
            try program.run([
                "quiz", "--seed", "1", "--format", "html", "--output", "link.html", "--force",
            ]).status == 73)
    }
}
