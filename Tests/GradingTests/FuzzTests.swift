import Facts
import Foundation
import Questions
import Testing

@testable import Grading

/// Mutated answers of every kind; set `FACTDRILL_FUZZ` to a number for a longer run.
@Suite("Fuzzing the judge") struct FuzzTests {
    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let specs: [(String, String)] = [
        ("cyber", "value founded"), ("cyber", "value based"), ("cyber", "value joins"),
        ("cyber", "list focus"), ("cyber", "list threat"), ("cyber", "value lasted"),
        ("cyber", "value status"), ("cyber", "value since"), ("cyber", "value run"),
        ("cyber", "value member"), ("cyber", "correct name Yasukazu"), ("cyber", "verdict refuted"),
        ("cyber", "choice Estonia*; Latvia; Finland"), ("cyber", "select Russia*; China*; Iran"),
        ("cyber", "order founding; attack; joining = 1 0 2"),
        ("cyber", "match Japan=2022; South Korea=2019; Ukraine=2023"), ("geo", "value height"),
        ("geo", "value is-drc"), ("geo", "list borders"), ("science", "value telescope"),
        ("science", "value is-tolkien"), ("science", "value temperature"),
        ("science", "value caesar"),
    ]

    private static let pieces: [String] = [
        "Estonia", "2008", "4 November 2022", "or", "not", "and", ",", ";", "\n", "a", "b c", "1b",
        "->", "ß", "Ł", "e\u{301}\u{301}\u{301}", "\u{202E}", "\u{0}", "\u{FEFF}", "½", "10^999",
        "٣",
        "日本", "👩‍👩‍👧‍👦", "ﷺ", "\u{1F3F4}\u{E0067}\u{E007F}", "9999999999999999999999", "-", "'", "''46",
        "e9",
        "5 ft", "°C", "the", "1,234,5", "..", "%", "km/h/h", "Ⅷ", "①", "\u{D7A3}", "İ",
        "technology",
        "two thousand and", "hundred hundred", "/", "since", "to", "BC", "'s", "&", "+++", "(",
        "\t",
    ]

    @Test("No answer makes it crash, and every grade holds together")
    func fuzz() throws {
        let rounds =
            ProcessInfo.processInfo.environment["FACTDRILL_FUZZ"].flatMap { Int($0) } ?? 30_000
        var random = Random(state: 2008)
        var subjects: [(Judge, Question)] = []
        let judges = TestBanks.all.mapValues { Judge(model: $0) }
        for (bank, spec) in Self.specs {
            let model = try #require(TestBanks.all[bank])
            let question = try #require(QuestionSpec(model: model).question(spec))
            subjects.append((try #require(judges[bank]), question))
        }
        var broken = 0
        for _ in 0..<rounds {
            let (judge, question) = subjects[Int(random.next() % UInt64(subjects.count))]
            let text = mutated(question.answers.joined(separator: ", "), &random)
            let grade = judge.judge(text, for: question)
            let isWhole =
                (0...1).contains(grade.credit) && !grade.note.isEmpty
                && (grade.verdict == .correct) == (grade.credit >= 1 - 1e-9)
                && (grade.verdict == .incorrect) == (grade.credit == 0)
                && grade.note.unicodeScalars.allSatisfy {
                    $0.properties.generalCategory != .control
                }
                && grade.parts.allSatisfy { (0...1).contains($0.credit) }
            if !isWhole { broken += 1 }
        }
        #expect(broken == 0)
    }

    private func mutated(_ text: String, _ random: inout Random) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<Int(random.next() % 4) {
            let place = Int(random.next() % UInt64(scalars.count + 1))
            switch random.next() % 5 {
            case 0 where place < scalars.count: scalars.remove(at: place)
            case 1 where place < scalars.count:
                scalars[place] = Unicode.Scalar(UInt32(random.next() % 0xD7FF)) ?? " "
            case 2 where place + 1 < scalars.count: scalars.swapAt(place, place + 1)
            case 3: scalars = Array(scalars[..<place])
            default:
                let piece = Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
                scalars.insert(contentsOf: piece.unicodeScalars, at: place)
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    @Test(
        "Long and hostile answers are no answers, and cost little",
        arguments: [
            "a", "a, ", "Estonia or ", "e\u{301}", "1", "1/", "ﷺ", "\u{200B}", "' ", "2008-",
            "and ",
        ])
    func long(_ piece: String) throws {
        let text = String(repeating: piece, count: 65_536 / piece.utf8.count)
        for (bank, spec) in Self.specs {
            let model = try #require(TestBanks.all[bank])
            let question = try #require(QuestionSpec(model: model).question(spec))
            #expect(Judge(model: model).judge(text, for: question).verdict == .incorrect)
            let short = String(text.unicodeScalars.prefix(Judge.longestAnswer))
            #expect(Judge(model: model).judge(short, for: question).verdict != .correct)
        }
    }
}
