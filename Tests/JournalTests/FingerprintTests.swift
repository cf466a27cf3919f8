import Facts
import Journal
import Testing

@Suite struct FingerprintTests {
    private func fact(_ values: [Value]) -> Fact {
        Fact(id: "f", subject: "s", relation: "r", values: values)
    }

    private let list = [Value.entity("a"), .entity("b")]

    @Test func wordingDoesNotCount() {
        var reworded = fact(list)
        reworded.note = "note"
        reworded.paragraph = 9
        reworded.topic = "t"
        reworded.basis = .inferable
        reworded.accepted = ["x"]
        for position in [FacetPosition.value, .subject, .record, .item("a")] {
            #expect(
                Fingerprint(position, of: reworded) == Fingerprint(position, of: fact(list)))
        }
    }

    @Test func theOrderOfAListDoesNotCount() {
        #expect(
            Fingerprint(.value, of: fact(list))
                == Fingerprint(.value, of: fact(list.reversed())))
    }

    @Test(arguments: [
        [Value.entity("a")], [.entity("a"), .entity("b"), .entity("c")],
        [.text("a"), .text("b")], [],
    ])
    func anotherValueCounts(values: [Value]) {
        #expect(Fingerprint(.value, of: fact(values)) != Fingerprint(.value, of: fact(list)))
        #expect(Fingerprint(.subject, of: fact(values)) != Fingerprint(.subject, of: fact(list)))
        #expect(
            Fingerprint(.item("a"), of: fact(values)) == Fingerprint(.item("a"), of: fact(list)))
    }

    @Test func aDenialIsAnotherFact() {
        var denied = fact(list)
        denied.holds = false
        #expect(Fingerprint(.value, of: denied) != Fingerprint(.value, of: fact(list)))
    }

    @Test func theRecordHasItsOwn() {
        var checked = fact(list)
        checked.record = Record(verdict: .disagrees)
        #expect(Fingerprint(.record, of: checked) != Fingerprint(.record, of: fact(list)))
        #expect(Fingerprint(.value, of: checked) == Fingerprint(.value, of: fact(list)))
        let before = Fingerprint(.record, of: checked)
        checked.record?.values = [.text("x")]
        #expect(Fingerprint(.record, of: checked) != before)
    }

    /// It stands in files, so it is the same in every version and on every machine.
    @Test func itNeverChanges() {
        #expect(Fingerprint(.value, of: fact(list)) == "dc17018bc36d4596")
        #expect(Value.text("Seiichi").key == "text:a1ac4674d07bcb6f")
    }
}

@Suite struct ValueKeyTests {
    @Test func valuesHaveNames() throws {
        let quantity = try #require(Quantity(22, unit: "days"))
        let plain = try #require(Quantity(2.5))
        #expect(Value.entity("japan").key == "entity:japan")
        #expect(Value.date(try EDTF.read("2007-04-27/..")).key == "date:2007-04-27/..")
        #expect(Value.number(quantity).key == "number:22 days")
        #expect(Value.number(plain).key == "number:2.5")
        #expect(Value.flag(true).key == "flag:yes")
        // The bank's words are not in it.
        #expect(Value.text("secret").key.rawValue.hasPrefix("text:"))
        #expect(!Value.text("secret").key.rawValue.contains("secret"))
        #expect(Value.text("secret").key != Value.text("Secret").key)
    }
}
