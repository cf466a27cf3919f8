/// The words of a bank that are told from others by their signs alone: `n!` where there is `n`,
/// `.net` where there is `Net`, `c#` where there is C sharp.
public struct ToldSigns: Hashable, Sendable {
    /// The words with those signs.
    public let forms: Set<String>

    /// Nothing is told by more than the signs that always count.
    public static let none = ToldSigns(forms: [])

    /// Takes the words with their signs.
    public init(forms: Set<String>) { self.forms = forms }

    /// Whether nothing is.
    public var isEmpty: Bool { forms.isEmpty }

    /// Looks through texts and what they stand for.
    init(_ texts: some Sequence<(text: String, owner: Int)>) {
        let all = Array(texts)
        var candidates: Set<UInt64> = []
        var found: Set<String> = []
        for (text, _) in all where Self.hasSigns(text) {
            candidates.insert(Self.letters(of: text))
            let signed = TextKey.signed(text)
            if signed.isPunctuation { found.formUnion(signed.forms) }
            if signed.parts(.none).contains(where: { $0.word == nil }) {
                candidates.insert(Self.letters(of: Self.key(signed)))
            }
        }
        guard !candidates.isEmpty else {
            forms = found
            return
        }
        var groups: [String: [(forms: [String], owner: Int)]] = [:]
        for (text, owner) in all
        where candidates.contains(Self.letters(of: text)) || Self.hasSigns(text) {
            let signed = TextKey.signed(text)
            groups[Self.key(signed), default: []].append((signed.forms, owner))
        }
        for group in groups.values where Set(group.map(\.owner)).count > 1 {
            let distinct = Set(group.map(\.forms))
            guard distinct.count > 1 else { continue }
            let common = distinct.dropFirst().reduce(Set(distinct.first ?? [])) {
                $0.intersection($1)
            }
            found.formUnion(
                distinct.joined().filter { !common.contains($0) && Self.hasSigns($0) })
        }
        forms = found
    }

    private static func key(_ text: SignedText) -> String {
        text.parts(.none).map(\.text).joined()
    }

    private static func hasSigns(_ text: String) -> Bool {
        text.utf8.contains { byte in
            switch byte {
            case 0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
            default: true
            }
        }
    }

    /// A number that texts of the same letters and digits share.
    private static func letters(of text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 {
            let letter: UInt8
            switch byte {
            case 0x41...0x5A: letter = byte + 0x20
            case 0x30...0x39, 0x61...0x7A: letter = byte
            default: continue
            }
            hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
        }
        return hash
    }

    /// The longest form around a word, with the signs that touch it, and how many of them it has.
    func form(
        around word: SignedText.Word, _ left: ArraySlice<Sign>, _ right: ArraySlice<Sign>
    ) -> (form: String, leading: Int, trailing: Int)? {
        for leading in stride(from: min(left.count, Self.most), through: 0, by: -1) {
            for trailing in stride(from: min(right.count, Self.most), through: 0, by: -1)
            where leading + trailing > 0 {
                let form =
                    left.suffix(leading).map(\.form).joined() + word.form
                    + right.prefix(trailing).map(\.form).joined()
                if forms.contains(form) { return (form, leading, trailing) }
            }
        }
        return nil
    }

    private static let most = 4
}

extension Bank {
    /// The words that are told apart by signs alone in the bank's names, in its text values, or in
    /// the options of one of its questions.
    func toldSigns() -> ToldSigns {
        let names = entities.enumerated().lazy.flatMap { place, entity in
            entity.names.map { (text: $0, owner: place) }
        }
        var forms = ToldSigns(names).forms
        var owners: [String: Int] = [:]
        func owner(_ text: String) -> Int {
            if let known = owners[text] { return known }
            owners[text] = owners.count
            return owners.count - 1
        }
        var texts: [(text: String, owner: Int)] = []
        for fact in facts {
            for case .text(let text) in fact.values + (fact.record?.values ?? []) + fact.distractors
            {
                texts.append((text, owner(text)))
            }
            guard fact.values.count == 1, case .text(let text)? = fact.values.first else {
                continue
            }
            texts += fact.accepted.map { ($0, owner(text)) }
        }
        forms.formUnion(ToldSigns(texts).forms)
        for question in questions {
            let answers = question.answers.map { (text: $0, owner: -1) }
            let others = question.options.filter { !question.answers.contains($0) }
            forms.formUnion(
                ToldSigns(answers + others.enumerated().map { (text: $1, owner: $0) }).forms)
        }
        return ToldSigns(forms: forms)
    }
}
