import Facts
import Synchronization
import Wording

/// Remembers texts as they are folded: a bank's own stand against every answer to it.
final class FoldingCache: Sendable {
    /// The signs by which the bank tells things apart.
    let told: ToldSigns
    private let known = Mutex<[String: NormalText]>([:])

    /// Starts with no text.
    init(_ told: ToldSigns) { self.told = told }

    /// The text, folded.
    func callAsFunction(_ text: String) -> NormalText {
        guard text.utf8.count <= Self.longest else { return NormalText(text, told) }
        return known.withLock { known in
            if let found = known[text] { return found }
            let made = NormalText(text, told)
            if known.count >= Self.most { known = [:] }
            known[text] = made
            return made
        }
    }

    private static let longest = 200
    private static let most = 8192
}

extension Asking {
    /// A text, folded; those of the bank are folded once.
    func folded(_ text: some StringProtocol) -> NormalText { tables.folding(String(text)) }
}
