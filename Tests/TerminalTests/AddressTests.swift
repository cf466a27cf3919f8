import Testing

@testable import Terminal

/// An address of the web is never broken, since it could not be followed then.
struct AddressTests {
    private let address = "https://example.org/a/long/path?with=more"

    @Test func itStandsWholeOnALineOfItsOwn() {
        #expect(
            Layout.wrap("See \(address) for more of it", width: 12) == [
                "See", address, "for more of", "it",
            ])
        #expect(
            Layout.wrap(address, width: 10, indent: "  ", hanging: "  ") == ["  " + address])
        #expect(Layout.wrap("\(address) \(address)", width: 10) == [address, address])
    }

    @Test func whatOnlyLooksLikeOneIsBroken() {
        #expect(Layout.wrap("abc:/defghij", width: 6) == ["abc:/d", "efghij"])
        #expect(Layout.wrap("://abcdef", width: 4) == ["://a", "bcde", "f"])
    }

    @Test func wideTextAroundItIsBrokenAsEver() {
        #expect(
            Layout.wrap("東京都\(address)東京都", width: 4).joined() == "東京都\(address)東京都")
        #expect(Layout.wrap("東京都\(address)東京都", width: 4).contains(address))
    }
}
