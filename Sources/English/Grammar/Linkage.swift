/// How link-grammar joins the words of a sentence, with the words that were handed in.
///
/// The labels are those of its English dictionary: capitals name a kind of link, small letters
/// refine it. Source: the link-grammar manual, "Summary of links".
struct Linkage: Hashable, Sendable {
    /// A word as the grammar took it.
    struct Word: Hashable, Sendable {
        /// The word, in small letters.
        let text: String
        /// Its part of speech in the dictionary: "v-d", "n", "a"; empty for what has none.
        let tag: String
        /// The place of the word that was handed in; nil for the walls around the sentence.
        let source: Int?
    }

    /// A link between two words.
    struct Link: Hashable, Sendable {
        /// The place of the word on the left, in the linkage.
        let left: Int
        /// The place of the word on the right, in the linkage.
        let right: Int
        /// The label without its head mark: "Ss*s", "MVp".
        let label: String

        /// The capital letters that the label begins with: "S", "MV".
        let kind: String
    }

    /// The words in order, walls included.
    let words: [Word]
    /// The links.
    let links: [Link]
    private let byWord: [[Int]]

    init(words: [Word], links: [Link]) {
        self.words = words
        self.links = links
        var byWord = [[Int]](repeating: [], count: words.count)
        for (number, link) in links.enumerated() {
            byWord[link.left].append(number)
            byWord[link.right].append(number)
        }
        self.byWord = byWord
    }

    /// The links from a word to words after it.
    func after(_ word: Int) -> [Link] { byWord[word].map { links[$0] }.filter { $0.left == word } }

    /// The links from a word to words before it.
    func before(_ word: Int) -> [Link] {
        byWord[word].map { links[$0] }.filter { $0.right == word }
    }
}
