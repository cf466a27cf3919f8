/// Words that are cut short in writing: "Dr. Zhivago", "St Lucia", "21 cm".
///
/// A closed class: titles before names, what places are named with, numbered works, and the units of
/// length and mass (BIPM, SI Brochure, 9th edition).
enum Abbreviations {
    /// The words written out.
    static func full(_ words: [String]) -> [String] { words.map { table[$0] ?? $0 } }

    private static let table: [String: String] = [
        "dr": "doctor", "mr": "mister", "prof": "professor", "capt": "captain", "gen": "general",
        "col": "colonel", "lt": "lieutenant", "sgt": "sergeant", "maj": "major",
        "rev": "reverend", "gov": "governor", "pres": "president", "sen": "senator",
        "st": "saint", "mt": "mount", "ft": "fort", "jr": "junior", "sr": "senior",
        "vs": "versus", "vol": "volume", "op": "opus", "nr": "no", "number": "no",
        "ave": "avenue", "blvd": "boulevard", "govt": "government",
        "mm": "millimeter", "cm": "centimeter", "km": "kilometer", "kg": "kilogram",
    ]
}
