/// Folds American and British spelling of a word to one form.
///
/// The form is for comparison and need not be a word ("exercize"): rules are applied to every word
/// with the ending, and both sides of a comparison are folded alike. Source: the regular
/// differences as Merriam-Webster and Oxford describe them; what follows no rule is listed.
enum Spelling {
    /// Folds one word in lower case, given as scalars.
    static func fold(_ word: [UInt32]) -> String {
        guard word.allSatisfy({ $0 < 0x80 }) else {
            var text = String.UnicodeScalarView()
            for value in word { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
            return String(text)
        }
        let bytes = word.map { UInt8(truncatingIfNeeded: $0) }
        guard (4...24).contains(bytes.count), bytes.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        return fold(bytes)
    }

    /// Folds one word in lower case.
    static func fold(_ word: String) -> String { fold(word.unicodeScalars.map(\.value)) }

    private static func fold(_ bytes: [UInt8]) -> String {
        var word = bytes
        if let last = word.last, let rules = suffixes[last] {
            for rule in rules where rule.applies(to: word) {
                word.removeLast(rule.from.count)
                word += rule.to
                break
            }
        }
        if word.contains(0x65), hasDigraph(word) {
            for (root, folded) in roots {
                guard let place = place(of: root, in: word) else { continue }
                word.replaceSubrange(place..<(place + root.count), with: folded)
                break
            }
        }
        let text = String(decoding: word, as: UTF8.self)
        return list[text] ?? text
    }

    /// Whether "ae" or "oe" occurs, the sign of a word from Greek or Latin.
    private static func hasDigraph(_ word: [UInt8]) -> Bool {
        for position in word.indices.dropFirst() where word[position] == 0x65 {
            if word[position - 1] == 0x61 || word[position - 1] == 0x6F { return true }
        }
        return false
    }

    /// Where a root first stands in a word.
    private static func place(of root: [UInt8], in word: [UInt8]) -> Int? {
        guard word.count >= root.count else { return nil }
        return (0...(word.count - root.count)).first { word[$0...].starts(with: root) }
    }

    private struct Suffix {
        let from: [UInt8]
        let to: [UInt8]
        let minimumStem: Int

        func applies(to word: [UInt8]) -> Bool {
            word.count >= from.count + minimumStem && word.suffix(from.count).elementsEqual(from)
        }
    }

    /// The rules by the last letter, longer endings first.
    private static let suffixes: [UInt8: [Suffix]] = {
        var rules: [(String, String, Int)] = [
            ("defence", "defense", 0), ("offence", "offense", 0), ("licence", "license", 0),
            ("pretence", "pretense", 0), ("tre", "ter", 2), ("tres", "ters", 2),
            ("tred", "tered", 3), ("tring", "tering", 3), ("bre", "ber", 2), ("bres", "bers", 2),
            ("logue", "log", 2), ("logues", "logs", 2), ("lled", "led", 4), ("lling", "ling", 4),
            ("ller", "ler", 4), ("llers", "lers", 4), ("llor", "lor", 4), ("llors", "lors", 4),
            ("defences", "defenses", 0), ("offences", "offenses", 0),
            ("licences", "licenses", 0), ("gramme", "gram", 2), ("grammes", "grams", 2),
        ]
        for end in ["e", "ed", "es", "ing", "er", "ers", "ation", "ations", "able"] {
            rules.append(("is" + end, "iz" + end, 3))
            rules.append(("ys" + end, "yz" + end, 3))
        }
        for end in [
            "", "s", "ed", "ing", "ful", "less", "able", "ably", "ite", "ites", "ist", "ism", "al",
            "ally", "hood", "hoods", "er", "ers", "y", "ingly",
        ] {
            rules.append(("our" + end, "or" + end, 3))
        }
        let made = rules.map {
            Suffix(from: Array($0.0.utf8), to: Array($0.1.utf8), minimumStem: $0.2)
        }
        return Dictionary(grouping: made.sorted { $0.from.count > $1.from.count }) {
            $0.from.last ?? 0
        }
    }()

    /// Roots that British spelling writes with a digraph.
    private static let roots: [([UInt8], [UInt8])] = digraphs.map { british, american in
        (Array(british.utf8), Array(american.utf8))
    }

    private static let digraphs: [(String, String)] = [
        ("aesth", "esth"), ("anaem", "anem"), ("haem", "hem"), ("paed", "ped"),
        ("archae", "arche"), ("diaev", "diev"), ("kaem", "kem"), ("gynaec", "gynec"),
        ("palaeo", "paleo"), ("oestr", "estr"), ("foet", "fet"), ("oesoph", "esoph"),
        ("rrhoea", "rrhea"), ("manoeuv", "maneuv"), ("caes", "ces"), ("faec", "fec"),
        ("aeroplane", "airplane"), ("praet", "pret"), ("amoeb", "ameb"),
    ]

    /// Words that follow no rule.
    private static let list: [String: String] = [
        "grey": "gray", "greys": "grays", "aluminium": "aluminum", "programme": "program",
        "programmes": "programs", "plough": "plow", "ploughs": "plows", "sceptic": "skeptic",
        "sceptics": "skeptics", "sceptical": "skeptical", "mould": "mold", "moulds": "molds",
        "moustache": "mustache", "pyjamas": "pajamas", "sulphur": "sulfur",
        "sulphuric": "sulfuric", "sulphate": "sulfate", "artefact": "artifact",
        "artefacts": "artifacts", "judgement": "judgment", "judgements": "judgments",
        "acknowledgement": "acknowledgment", "ageing": "aging", "practize": "practice",
        "practized": "practiced", "practizing": "practicing", "fulfil": "fulfill",
        "enrol": "enroll", "skilful": "skillful", "wilful": "willful", "instalment": "installment",
        "jewellery": "jewelry", "marvellous": "marvelous", "woollen": "woolen", "mum": "mom",
        "maths": "math", "towards": "toward", "cypher": "cipher", "draught": "draft",
        "draughts": "drafts", "gaol": "jail", "kerb": "curb", "cosy": "cozy", "whisky": "whiskey",
        "tyre": "tire", "tyres": "tires", "odour": "odor", "odours": "odors", "learnt": "learned",
        "burnt": "burned", "dreamt": "dreamed", "spelt": "spelled", "maneuvre": "maneuver",
        "maneuvres": "maneuvers", "cheque": "check", "cheques": "checks", "disc": "disk",
        "discs": "disks", "furor": "furore", "speciality": "specialty", "catalog": "catalog",
        "liter": "liter", "likeable": "likable", "sizeable": "sizable", "moveable": "movable",
    ]
}
