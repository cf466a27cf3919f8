import Testing
import Wording

struct UnitWriterTests {
    @Test(arguments: [
        ("km", "in kilometres"), ("m", "in metres"), ("°C", "in degrees Celsius"),
        ("%", "as a percentage"), ("days", "in days"), ("inhabitants", "in inhabitants"),
        ("million", "in millions"), ("billion dollars", "in billions of dollars"),
        ("million km", "in millions of kilometres"), ("Thousand tonnes", "in thousands of tonnes"),
        ("millionaires", "in millionaires"), ("", "in "),
    ])
    func asksForUnitsInWords(_ unit: String, _ asked: String) {
        #expect(UnitWriter.inUnits(unit) == asked)
    }
}
