import Foundation
import Testing

@testable import English

/// What WordNet as installed says of words.
@Suite struct WordNetTests {
    private var wordNet: WordNet { get throws { try #require(WordNet.shared) } }

    @Test(arguments: [
        ("establish", "found", WordNet.Category.verb, Kinship?.some(.same)),
        ("begin", "start", .verb, .same), ("husband", "spouse", .noun, .narrower),
        ("kill", "die", .verb, .narrower), ("accredit", "found", .verb, nil),
        ("spouse", "husband", .noun, nil), ("unheardofword", "found", .verb, nil),
    ])
    func wordsStandToOneAnother(
        _ word: String, _ other: String, _ category: WordNet.Category, _ kinship: Kinship?
    ) throws {
        #expect(try wordNet.kinship(of: word, to: other, category) == kinship)
    }

    @Test(arguments: [
        ("founded", WordNet.Category.verb, "found"), ("flew", .verb, "fly"),
        ("neighbours", .noun, "neighbour"), ("cities", .noun, "city"), ("men", .noun, "man"),
        ("older", .adj, "old"),
    ])
    func formsHaveTheirDictionaryForm(
        _ word: String, _ category: WordNet.Category, _ lemma: String
    ) throws {
        #expect(try wordNet.lemmas(of: word, category).contains(lemma))
    }

    @Test func nounsAreMadeOfVerbs() throws {
        #expect(try wordNet.derived(from: "found", .verb, to: .noun).contains("founder"))
        #expect(try wordNet.derived(from: "foundation", .noun, to: .verb).contains("found"))
    }

    /// The wholes of a place; a name with several places has those of each, and gin has none.
    @Test func placesLieInTheirCountries() throws {
        let geneva = try wordNet.wholes(ofPlace: "Geneva")
        #expect(geneva.count == 1 && geneva[0].contains("switzerland"))
        #expect(try wordNet.wholes(ofPlace: "paris").contains { $0.contains("france") })
        #expect(try wordNet.wholes(ofPlace: "bridge").isEmpty)
    }

    /// Every line of an index is found by its own word: the search is by halves.
    @Test func everyWordOfTheIndexIsFound() throws {
        let path = "/usr/share/wordnet/index.adv"
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix(" ") }
        #expect(lines.count > 4000)
        for line in lines {
            let word = line.prefix { $0 != " " }
            #expect(try !wordNet.synsets(of: String(word), .adv).isEmpty, "\(word)")
        }
    }

    @Test func damagedFilesGiveNothing() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(WordNet(folder: folder) == nil)
        for category in WordNet.Category.allCases {
            for name in ["index.\(category.rawValue)", "data.\(category.rawValue)"] {
                try Data("found v 9 1 @ 1 0 00000000 99999999\nfo".utf8)
                    .write(to: folder.appending(path: name))
            }
            try Data().write(to: folder.appending(path: "\(category.rawValue).exc"))
        }
        let damaged = try #require(WordNet(folder: folder))
        #expect(damaged.synonyms(of: "found", .verb) == [])
        #expect(damaged.kinship(of: "found", to: "fo", .verb) == nil)
    }
}
