import Foundation
import Testing

/// A command line that cannot be meant is told what is wrong with it and what would be right.
@Suite(.serialized) struct UsageTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    private static let date = "japan-joins-ccdcoe/ccdcoe-founded/date"

    @Test(
        arguments: [
            (["answer", date], 64, "Give an answer after the question's name"),
            (["answer", date, "2008", "--fromat", "json"], 64, "Unknown option '--fromat'"),
            (["practice", "--count", "-1"], 64, "at least 1"),
            (["practice", "--time-limit", "-5"], 64, "more than 0"),
            (["quiz", "--count", "-1"], 64, "1 to 1000000"),
            (["check", ""], 64, "The claim is empty"), (["check", "  "], 64, "The claim is empty"),
            (["help", "quizz"], 64, "There is no command 'quizz'. Did you mean quiz?"),
            (["help", "bank", "lst"], 64, "Did you mean list?"),
            (["--foo"], 64, "Unknown option '--foo'."),
            (["quiz", "--sed", "4"], 64, "Did you mean '--seed'?"),
            (["quiz", "--points", "choice"], 64, "such as choice=2"),
            (["quiz", "--points", "chioce=2"], 64, "did you mean choice?"),
            (["quiz", "--points", "choice=many"], 64, "0 to 1000"),
            (["quiz", "--expect", "deadbeef"], 64, "sixteen digits"),
            (["check", "--file", "/"], 66, "it is a folder"),
            (["check", "--file", "/nowhere.txt"], 66, "there is no such file"),
            (["history", "--flags", "--overrules"], 64, "not both"),
            (["history", "--progress", "nosuch.sqlite"], 66, "There is no file nosuch.sqlite"),
            (["progress", "show", "--progress", "nosuch.sqlite"], 66, "There is no file"),
        ] as [([String], Int32, String)])
    func saysWhatIsWrong(_ arguments: [String], _ status: Int32, _ told: String) throws {
        let result = try program.run(arguments)
        #expect(result.status == status, "\(arguments)")
        #expect(result.errors.contains(told), "\(result.errors)")
        #expect(result.output.isEmpty)
    }

    @Test func aKindGoesByBothItsNames() throws {
        let byName = try program.run(["questions", "--kind", "cloze"])
        let byTitle = try program.run(["questions", "--kind", "fill the gap"])
        #expect(byTitle.status == 0 && byTitle.output == byName.output)
        let help = try program.run(["practice", "--help"]).output
        #expect(help.contains("fill the gap"))
    }

    @Test func aFormByItsLetterAloneIsToldOf() throws {
        let help = try program.run(["quiz", "--help"]).output
        let words = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("the forms before it are made for it, too"))
    }

    @Test func noFarFetchedOptionIsProposed() throws {
        #expect(!(try program.run(["--foo"]).errors.contains("Did you mean")))
    }

    @Test(arguments: [["-233"], ["--", "-233"], ["-233", "--format", "json"], ["-2", "33"]])
    func aNumberBelowZeroIsAnAnswer(_ words: [String]) throws {
        let result = try program.run(["answer", Self.date] + words)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("2008"))
    }

    @Test func anAnswerIsJudgedInOneVoice() throws {
        let output = try program.run(["answer", Self.date, "2007"]).output
        #expect(output.hasPrefix("✗ Not right. "))
        #expect(output.components(separatedBy: "it is 2008").count == 2, "\(output)")
    }

    @Test func onlyTheUsersOwnDataFolderIsMade() throws {
        let path = program.folder.path + "/no/such/folder/x.sqlite"
        let refused = try program.run(
            ["practice", "--count", "1", "--progress", path], input: "a\n")
        #expect(refused.status == 73)
        #expect(refused.errors.contains("Make it first"))
        #expect(refused.output.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/no"))
        var environment = program.environment
        environment["FACTDRILL_PROGRESS"] = nil
        environment["XDG_DATA_HOME"] = program.folder.path + "/data/of/mine"
        let none = try program.run(["history"], environment: environment)
        #expect(none.status == 0 && none.output.hasPrefix("Nothing was practised yet."))
        let made = try program.run(
            ["practice", "--count", "1"], input: "a\n", environment: environment)
        #expect(made.status == 0)
        #expect(
            FileManager.default.fileExists(
                atPath: program.folder.path + "/data/of/mine/factdrill/progress.sqlite"))
    }

    @Test func whatIsNoClaimAtAllIsToldKindly() throws {
        let told = try program.run(["check", "asdf qwer"])
        #expect(told.status == 0)
        #expect(told.output.contains("could not read this as a claim about “Japan joins NATO's"))
        let json = try program.json(["check", "asdf qwer", "--format", "json"])
        #expect(json["verdict"] as? String == "not-enough-info")
        let question = try program.run(["check", "When was the centre founded?"]).output
        #expect(question.contains("A question claims nothing"))
        let known = try program.run(["check", "The centre was founded by NATO."]).output
        #expect(known.contains("proves neither"))
    }

    @Test(
        arguments: [
            ("Japan is a member of NATO.", "the membership of Japan is NATO [member-of of japan]"),
            ("The centre was founded before 2010.", "is before 2010 [founded of ccdcoe]"),
            ("The centre was not founded in 2010.", "it is not so that the founding date"),
        ])
    func aReadingIsPlainEnglish(_ claim: String, _ read: String) throws {
        let output = try program.run(
            ["check", "--explain", claim], environment: program.environment
        ).output
        let told = output.components(separatedBy: "Read as:").last ?? ""
        let line = told.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(line.contains(read), "\(line)")
    }
}
