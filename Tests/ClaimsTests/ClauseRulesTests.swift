import Banks
import Facts
import Synchronization
import Testing

@testable import Claims

/// What stands around a clause, and what it is told by, each rule with its traps.
@Suite struct ClauseRulesTests {
    @Test(arguments: [
        // Clauses of one sentence, each told alone.
        (
            "bridge", "Bouch, the engineer who designed the Tay Bridge, received a knighthood.",
            Label.supported
        ),
        ("bridge", "Bouch, the engineer who designed the Tay Bridge, is dead.", .notEnoughInfo),
        ("bridge", "Arrol & Company, founded in 1882, built the Forth Bridge.", .refuted),
        // Those that a noun points at.
        ("bridge", "Bouch was the one who designed the Tay Bridge.", .supported),
        ("bridge", "Bouch was not the one who designed the Tay Bridge.", .refuted),
        ("bridge", "The poet who designed the Tay Bridge was Bouch.", .notEnoughInfo),
        // A counted noun with its list.
        ("bridge", "The bridge has two designers, John Fowler and Benjamin Baker.", .supported),
        (
            "smallpox", "Smallpox has three strains, variola major and variola minor.",
            .notEnoughInfo
        ),
        // Names behind a noun.
        ("vasa", "The Vasa had a sister ship called Äpplet.", .supported),
        ("vasa", "The Vasa had no sister ship called Äpplet.", .notEnoughInfo),
        // One unlike the other.
        ("bridge", "Unlike the Forth Bridge, the Tay Bridge is not made of steel.", .supported),
        ("bridge", "Unlike the Forth Bridge, the Tay Bridge was designed by Bouch.", .supported),
        ("bridge", "Like the Tay Bridge, the Forth Bridge is made of steel.", .refuted),
        // Times counted from what happened, and from a date named before.
        ("vasa", "Launched in 1627, the Vasa sank a year later.", .supported),
        ("vasa", "Launched in 1627, the Vasa went down a decade later.", .refuted),
        ("vasa", "The inquest was held within two months of the sinking of the Vasa.", .supported),
        ("vasa", "The inquest was held within two days of the sinking of the Vasa.", .refuted),
        ("vasa", "Äpplet was launched in the year in which the Vasa was raised.", .refuted),
        (
            "bridge", "Fifty years passed between the disaster and the opening of the bridge.",
            .refuted
        ),
        // Two times are both looked at.
        (
            "bridge",
            "The Forth Bridge was opened in 1890, more than ten years after the disaster.",
            .supported
        ),
        ("bridge", "The Forth Bridge was opened in 1890, two years after the disaster.", .refuted),
        // Shares and measures.
        ("smallpox", "Variola major kills the majority of its victims.", .refuted),
        ("bridge", "The length of the River Tay exceeds 100 km.", .supported),
        ("bridge", "The length of the River Tay exceeds 200 km.", .refuted),
        ("bridge", "The price of the Forth Bridge came to 3.2 million pounds.", .supported),
        ("bridge", "The length of the Tay is greater than that of the Forth.", .supported),
        ("bridge", "The length of the Tay is lower than that of the Forth.", .refuted),
        // Verbs that leave it to their object to say what is done.
        ("vasa", "Gustavus Adolphus gave the order for the Vasa.", .supported),
        ("vasa", "Klas Fleming gave the order for the Vasa.", .refuted),
        // Places that the bank does not know, by the country that they lie in.
        ("japan-joins-ccdcoe", "The centre is based in Geneva.", .refuted),
        ("japan-joins-ccdcoe", "The centre is not based in Geneva.", .notEnoughInfo),
        ("japan-joins-ccdcoe", "The centre is based in Tartu.", .notEnoughInfo),
        ("japan-joins-ccdcoe", "Hamada was born in Paris.", .notEnoughInfo),
        // What is so since 2019 is so in 2020, for all that is known.
        (
            "japan-joins-ccdcoe", "The official has been stationed at the centre in 2020.",
            .notEnoughInfo
        ),
    ])
    func aRuleHasItsTraps(_ bank: String, _ claim: String, _ label: Label) throws {
        let checker = try Self.checker(bank)
        #expect(checker.check(claim).verdict == label)
    }

    /// A bank is read once for all claims about it.
    private static let checkers = Mutex<[String: ClaimChecker]>([:])

    private static func checker(_ bank: String) throws -> ClaimChecker {
        try checkers.withLock { known in
            if let checker = known[bank] { return checker }
            let folder = bank.hasPrefix("japan") ? "QuestionBanks" : "Tests/ClaimsTests/Corpus"
            let checker = ClaimChecker(model: try TestBank.model("\(folder)/\(bank).yaml"))
            known[bank] = checker
            return checker
        }
    }

    /// A tolerance forgives a learner's memory; only what is said roughly is compared by it.
    @Test(arguments: [
        ("The club drew more than 12,300 visitors.", Label.supported),
        ("The club did not draw more than 12,300 visitors.", .refuted),
        ("The club drew exactly 12,300 visitors.", .refuted),
        ("The club drew 12,300 visitors.", .refuted),
        ("The club drew about 12,300 visitors.", .supported),
        ("The club drew exactly 12,500 visitors.", .supported),
    ])
    func aToleranceIsNoPartOfWhatIsTrue(_ claim: String, _ label: Label) throws {
        let bank = """
            format: 1
            id: club
            title: A club
            language: en-GB
            source: {title: A match, publisher: The Paper, published: 2020-05-08}
            topics: {game: The game}
            entities: {club: {name: club, article: the, kind: club}}
            relations:
              drew:
                range: number
                cardinality: one
                tolerance: 400
                question: How many visitors did {subject} draw?
                claim: "{subject} drew {value} visitors."
                negation: "{subject} did not draw {value} visitors."
            facts: [{id: f1, subject: club, relation: drew, value: 12500, topic: game, paragraph: 1}]
            """
        let read = BankReader.read(bank, file: "club.yaml", fallbackID: "club")
        let checker = ClaimChecker(model: Model(try #require(read.bank)))
        #expect(checker.check(claim).verdict == label)
    }

    @Test(
        arguments: [
            (Season.summer, 8, false, true), (.summer, 11, false, false), (.summer, 9, false, nil),
            (.spring, 4, false, true), (.autumn, 4, false, false), (.autumn, 4, true, true),
            (.summer, 1, true, true), (.winter, 7, true, true), (.winter, 12, false, true),
        ] as [(Season, Int, Bool, Bool?)])
    func aSeasonIsToldByItsMonths(
        _ season: Season, _ month: Int, _ isSouthern: Bool, _ expected: Bool?
    ) throws {
        let date = try #require(PartialDate(year: 1978, month: month))
        #expect(season.contains(date, of: 1978, isSouthern: isSouthern) == expected)
    }

    @Test func aWinterMayBeginTheYearBefore() throws {
        let january = try #require(PartialDate(year: 1979, month: 1))
        #expect(Season.winter.contains(january, of: 1978, isSouthern: false) == nil)
        #expect(Season.winter.contains(january, of: 1980, isSouthern: false) == false)
    }
}
