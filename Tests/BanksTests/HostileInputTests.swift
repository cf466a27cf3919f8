import Facts
import Testing

@testable import Banks

@Suite struct HostileInputTests {
    private let good = "format: 1\ntitle: T\n"

    @Test func acceptsByteOrderMarkAndCarriageReturns() throws {
        let text = "\u{FEFF}" + (try Fixture.text("good-article.yaml"))
        let windows = text.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n")
        let (bank, findings) = BankReader.test(windows)
        #expect(findings == [])
        #expect(bank?.facts.count == 13)
        let mistaken = BankReader.test("\u{FEFF}formt: 1\r\ntitle: T\r\nfoo: 1\r\n")
        #expect(mistaken.findings.map { "\($0.line):\($0.column)" } == ["1:1", "1:1", "3:1"])
    }

    @Test func namesTheFirstByteThatIsNotUTF8() {
        var bytes = Array((good + "id: é").utf8)
        bytes += [0xC3, 0x28]
        let (bank, findings) = BankReader.read(bytes, file: "t", fallbackID: "t")
        #expect(bank == nil)
        #expect(findings.map { "\($0.line):\($0.column)" } == ["3:6"])
        #expect(findings.first?.message == "the byte 0xC3 is not UTF-8")
        #expect(!FindingPrinter(bytes: bytes).text(for: findings).isEmpty)
    }

    @Test(arguments: [[0xFF, 0xFE, 0x66, 0x00], [0xFE, 0xFF, 0x00, 0x66]] as [[UInt8]])
    func namesUTF16(bytes: [UInt8]) {
        let (_, findings) = BankReader.read(bytes, file: "t", fallbackID: "t")
        #expect(findings.map(\.message) == ["the file is UTF-16, not UTF-8"])
    }

    @Test func refusesHiddenCharactersWhereTheyStand() {
        let (bank, findings) = BankReader.test(
            "format: 1\ntitle: a\u{0}b\u{1B}[31m\u{202E}\nid: x\nnonsense: 1\n")
        #expect(bank == nil)
        #expect(findings.map { "\($0.line):\($0.column)" } == ["2:9", "2:11", "2:16", "4:1"])
        #expect(
            findings.prefix(3).map(\.message)
                == ["U+0000", "U+001B", "U+202E"].map {
                    "the hidden character \($0) does not belong in a bank"
                })
        #expect(findings.last?.message == "unknown key 'nonsense' in a bank")
    }

    @Test func refusesALoneCarriageReturnOnce() {
        let (_, findings) = BankReader.test("format: 1\rtitle: T\rid: x\r")
        #expect(findings.map(\.message) == ["the line ends with a lone carriage return"])
    }

    @Test(arguments: ["a: &x 1", "a: *x", "*x : 1", "a: [&y [1], *y]", "&z a: 1"])
    func refusesAnchorsAndAliases(line: String) {
        let (bank, findings) = BankReader.test(good + line)
        #expect(bank == nil)
        #expect(findings.contains { $0.message == "anchors and aliases are not used in banks" })
    }

    @Test func refusesMultiplyingAliasesBeforeParsing() {
        var text = good + "x0: &x0 [a, a]\n"
        for level in 1...60 {
            text += "x\(level): &x\(level) [*x\(level - 1), *x\(level - 1)]\n"
        }
        text += "? *x60\n: 1\n"
        let (bank, findings) = BankReader.test(text)
        #expect(bank == nil)
        #expect(findings.map(\.message) == ["anchors and aliases are not used in banks"])
    }

    @Test func allowsManyStarsInText() {
        let notes = (0..<100).map {
            "  - {id: q\($0), prompt: 'Is it *this* one?', answer: '*yes*'}"
        }
        let (bank, findings) = BankReader.test(
            good + "questions:\n" + notes.joined(separator: "\n"))
        #expect(findings == [])
        #expect(bank?.questions.count == 100)
    }

    @Test(arguments: [
        String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 100_000),
        String(repeating: "- ", count: 100_000), String(repeating: "? ", count: 100_000),
        String(repeating: "[\n", count: 5_000),
        (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
        "a: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
    ])
    func refusesDeepNesting(text: String) {
        let (bank, findings) = BankReader.test(text)
        #expect(bank == nil)
        #expect(
            findings.contains {
                $0.message.contains("nested too deep") || $0.message.contains("nesting level")
            }, "\(findings.prefix(3))")
    }

    @Test func allowsARuleOfDashesInText() {
        let rule = String(repeating: "-", count: 200)
        let (bank, _) = BankReader.test(good + "source: |\n  \(rule)\n")
        #expect(bank?.source?.title == rule)
    }

    @Test func refusesTooManyBytes() {
        let limits = BankReader.Limits(bytes: 100)
        let text = good + String(repeating: "#", count: 100)
        for result in [
            BankReader.read(text, file: "t", fallbackID: "t", limits: limits),
            BankReader.read(Array(text.utf8), file: "t", fallbackID: "t", limits: limits),
        ] {
            #expect(result.bank == nil)
            #expect(
                result.findings.map(\.message) == [
                    "the file has \(text.utf8.count) bytes, more than the 100 that are read"
                ])
        }
    }

    @Test func boundsTheNumberOfFindings() {
        let text = good + (0..<5_000).map { "key\($0): 1\n" }.joined()
        let findings = BankReader.test(text).findings
        #expect(findings.count == FindingCollector.limit + 1)
        #expect(findings.last?.message == "4000 more findings are not shown")
    }

    @Test func boundsTheSearchForKeysGivenTwice() {
        let topics = (0..<1_000).map { "  t\($0 / 2): A\n" }.joined()
        let (bank, findings) = BankReader.test(good + "topics:\n" + topics)
        #expect(bank == nil)
        #expect(findings.count >= 64)
        #expect(findings.allSatisfy { $0.message.contains("is given twice") })
    }

    @Test func readsOnWhereEveryNameIsMistaken() {
        let entities = (0..<1_000).map { "  entity\($0): {name: N\($0), kind: k}\n" }.joined()
        let facts = (0..<900).map {
            "  - {id: f\($0), subject: entitty\($0), relation: founded, value: 2008}\n"
        }.joined()
        let (bank, findings) = BankReader.test(
            good + "entities:\n" + entities + "facts:\n" + facts)
        #expect(bank == nil)
        #expect(findings.count { $0.message.contains("there is no entity") } == 900)
        #expect(findings.first?.advice == "did you mean 'entity0'?")
    }

    @Test func cutsVeryLongLines() {
        let text = good + "id: " + String(repeating: "x", count: 1_000_000)
        let findings = BankReader.test(text).findings
        let shown = FindingPrinter(source: text).text(for: findings)
        #expect(findings.count == 1)
        #expect(shown.utf8.count < 2_000)
    }

    /// Whatever the bytes, reading ends, says why there is no bank, and shows nothing hidden.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func survivesMutations(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let names = ["good-article.yaml", "errors.yaml", "contradictions.yaml"]
        let original = Array(try Fixture.text(names[Int(seed) % names.count]).utf8)
        let pieces = [
            "[", "]", "{", "}", "&a ", "*a", "- ", ": ", "\0", "? ", "\"", "'", "\n", "\r", "\t",
            "!!", "|", ">", "#", "\u{1B}[2J", "%", "@", "{when}", "null", "~", "--- ", "<<: ", ",",
            "9999999999999999999999", "-0000", "\u{FEFF}", "日本", "\u{100000}", "0x1F", "\\x07",
        ].map { Array($0.utf8) }
        for _ in 0..<12 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let position = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[position] = UInt8.random(in: 0...255, using: &generator)
                case 1:
                    let end = min(bytes.count, position + Int.random(in: 1...40, using: &generator))
                    bytes.removeSubrange(position..<end)
                case 2:
                    let end = min(bytes.count, position + Int.random(in: 1...80, using: &generator))
                    bytes.insert(contentsOf: bytes[position..<end], at: position)
                default:
                    let piece = pieces.randomElement(using: &generator) ?? []
                    bytes.insert(contentsOf: piece, at: position)
                }
            }
            check(bytes)
        }
    }

    private func check(_ bytes: [UInt8]) {
        let (bank, findings) = BankReader.read(bytes, file: "fuzz.yaml", fallbackID: "fuzz")
        #expect((bank == nil) == findings.contains { $0.severity == .error })
        #expect(findings.allSatisfy { $0.line > 0 && $0.column > 0 && $0.length > 0 })
        let shown = FindingPrinter(bytes: bytes).text(for: findings)
        #expect(!shown.unicodeScalars.contains { Plain.isHidden($0) && $0 != "\n" })
        guard let bank else { return }
        let written = BankWriter.text(bank)
        let again = BankReader.read(written, file: "again.yaml", fallbackID: "again")
        #expect(!again.findings.contains { $0.severity == .error }, "\(again.findings) \(written)")
    }
}
