import Facts

/// What a question shows and what answers it, as hashes of runs of words, so that many questions
/// can be held against each other without a copy of their texts.
///
/// The hashes are of 64 bits, FNV-1a for words, and the same on every machine. Were two runs of
/// words ever to share one, a question would be left out that need not be.
struct SetTrace {
    /// Every run of words in what is shown before the answer, up to the longest answer compared.
    let runs: [UInt64]
    /// The right answers that a text could tell; verdicts, orders and pairs are told by none.
    let answers: [UInt64]

    /// The longest answer, in words, that is looked for.
    private static let longest = 6

    init(_ question: Question) {
        var runs: [UInt64] = []
        Self.addRuns(in: question.prompt, to: &runs)
        for row in question.rows { Self.addRuns(in: row, to: &runs) }
        self.runs = runs
        switch question.key {
        // An option without a value is a verdict or a source, which no text tells.
        case .choice where question.options.contains { $0.isCorrect && $0.value == nil }:
            answers = []
        case .choice, .selectAll, .value, .list, .correction:
            answers = question.answers.compactMap { answer in
                let words = Self.words(of: answer)
                guard !words.isEmpty, words.count <= Self.longest else { return nil }
                return words.reduce(Self.start, Self.joined)
            }
        case .verdict, .ordering, .matching: answers = []
        }
    }

    private static func addRuns(in text: String, to runs: inout [UInt64]) {
        let words = words(of: text)
        runs.reserveCapacity(runs.count + words.count * longest)
        for first in words.indices {
            var hash = start
            for word in words[first..<min(words.count, first + longest)] {
                hash = joined(hash, word)
                runs.append(hash)
            }
        }
    }

    private static let start: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The hash of a run and one more word.
    private static func joined(_ run: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = (run ^ word) &* 0xFF51_AFD7_ED55_8CCD
        return (mixed ^ (mixed >> 32)) &* 0xC4CE_B9FE_1A85_EC53
    }

    /// The hash of each word, split and folded as ``TextKey`` does.
    static func words(of text: String) -> [UInt64] {
        var text = text
        return text.withUTF8 { bytes in
            guard TextKey.hasPlainLetters(bytes) else { return nil }
            return ascii(bytes)
        } ?? TextKey(text).words.map { $0.utf8.reduce(Self.basis, Self.fold) }
    }

    private static func ascii(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt64] {
        var words: [UInt64] = []
        var hash = basis
        for byte in bytes {
            switch byte {
            case 0x41...0x5A: hash = fold(hash, byte | 0x20)
            case 0x61...0x7A, 0x30...0x39: hash = fold(hash, byte)
            default:
                if hash != basis { words.append(hash) }
                hash = basis
            }
        }
        if hash != basis { words.append(hash) }
        return words
    }

    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func fold(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
