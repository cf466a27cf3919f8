import Claims
import Facts
import Testing

/// Numbers with a sign or a word of size, and names with initials, as people write them.
@Suite struct NumbersAndNamesTests {
    private static let webb = Result {
        ClaimChecker(model: try TestBank.model("Tests/GradingTests/Corpus/webb.yaml"))
    }
    private static let benelux = Result {
        ClaimChecker(model: try TestBank.model("Tests/GradingTests/Corpus/benelux.yaml"))
    }

    @Test(arguments: [
        "The temperature of Webb is -233 °C.", "The temperature of Webb is −233°C.",
        "The temperature of Webb is –233 °C.", "The temperature of Webb is minus 233 °C.",
        "The temperature of Webb is minus 233 degrees Celsius.",
        "The temperature of Webb is negative 233 °C.", "The temperature of Webb is (-233 °C).",
        "Webb has a temperature of 233 degrees Celsius below zero.",
        "The temperature of Webb is minus two hundred and thirty-three degrees Celsius.",
        "The temperature of Webb is 40 K.", "The temperature of Webb is 40 kelvin.",
        "The temperature of Webb is -387 °F.", "The temperature of Webb is -233 degrees.",
        "The temperature of Webb is below -200 °C.", "The temperature of Webb is not 233 °C.",
        "The temperature of Webb is about -230 °C.", "Webb costs $10 billion.",
        "Webb costs $10bn.", "Webb costs $10B.", "Webb costs 10,000 million dollars.",
        "Webb is 1500000 km from Earth.", "Webb is 1.5m km from Earth.",
        "Webb is 1.52 million kilometres from Earth.", "Webb's sunshield is 21.0 m long.",
    ])
    func numbersThatAreRight(_ claim: String) throws {
        #expect(try Self.webb.get().check(claim).verdict == .supported)
    }

    @Test(arguments: [
        "The temperature of Webb is 233 °C.", "The temperature of Webb is -232 °C.",
        "The temperature of Webb is 40000 K.", "The temperature of Webb is above -200 °C.",
        "The temperature of Webb is not -233 °C.", "The temperature of Webb is not 40 K.",
        "Webb costs -$10 billion.", "Webb costs $10 million.", "Webb is 1.5 km from Earth.",
        "Webb's sunshield is .21 m long.",
    ])
    func numbersThatAreWrong(_ claim: String) throws {
        #expect(try Self.webb.get().check(claim).verdict == .refuted)
    }

    /// A hyphen that is no minus, a range, or a minus where none belongs.
    @Test(arguments: [
        "The temperature of Webb is -240 to -230 °C.", "The temperature of Webb is 5-3.",
        "The temperature of Webb is -233–-230 °C.", "Webb has -4 instruments.",
        "Webb was launched in -2021.", "Webb is a 40-year mission.",
        "The temperature of Webb is -200 degrees.", "Webb's primary mirror has -18 segments.",
        "Webb was launched in 2019-2021.",
    ])
    func nothingIsProvedByWhatIsNoPlainNumber(_ claim: String) throws {
        #expect(try Self.webb.get().check(claim).verdict != .supported)
    }

    @Test(arguments: [
        ("The population of Belgium is 11,400,000.", Label.supported),
        ("The population of Belgium is 11.4m.", .supported),
        ("The population of Belgium is 11.4.", .notEnoughInfo),
        ("The population of Belgium is 114 million.", .refuted),
        ("France belongs to the Benelux Economic Union.", .refuted),
        ("France does not belong to the Benelux Economic Union.", .supported),
        ("Spaak, Paul-Henri, was born in 1899.", .supported),
        ("P.-H. Spaak was born in 1899.", .supported),
        ("J. W. Beyen was the foreign minister of the Netherlands.", .supported),
    ])
    func sizesAndMembers(_ claim: String, _ label: Label) throws {
        #expect(try Self.benelux.get().check(claim).verdict == label)
    }

    @Test(arguments: [
        ("John C. Mather was born in 1946.", Label.supported),
        ("J. C. Mather was born in 1946.", .supported),
        ("J.C. Mather was born in 1946.", .supported),
        ("J. Mather was born in 1947.", .refuted),
        ("Mather, John C., was born in 1946.", .supported),
        ("Webb is named after James E. Webb.", .supported),
        ("Webb is named after Webb, James E.", .supported),
        ("Webb is named after John C. Mather.", .refuted),
        ("John D. Mather was born in 1946.", .notEnoughInfo),
        ("A. Mather was born in 1946.", .notEnoughInfo),
        ("K. C. Mather was born in 1946.", .notEnoughInfo),
        ("Webb is named after James F. Webb.", .notEnoughInfo),
    ])
    func namesWithInitials(_ claim: String, _ label: Label) throws {
        #expect(try Self.webb.get().check(claim).verdict == label)
    }

    /// What the bank itself calls someone says nothing of the given name that an article misspells.
    @Test func theBanksOwnNameOnlyNames() throws {
        let checker = ClaimChecker(
            model: try TestBank.model("Tests/QuestionsTests/Banks/pioneers.yaml"))
        #expect(checker.check("Grace Hopper was born on 9 December 1906.").verdict == .supported)
        #expect(checker.check("Grace Hopper's given name is Grace.").verdict == .refuted)
    }

    @Test func whatSomethingHasIsReadAsTold() throws {
        let checker = ClaimChecker(
            model: try TestBank.model("Tests/GradingTests/Corpus/inventions.yaml"))
        #expect(checker.check("The Wright Flyer has a rudder.").verdict == .supported)
        #expect(checker.check("The Wright Flyer has a battery.").verdict == .refuted)
        #expect(checker.check("The Wright Flyer has a kitchen.").verdict == .notEnoughInfo)
    }
}
