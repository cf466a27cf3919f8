import Facts
import Wording

/// The world's countries as entities, for a bank that speaks of countries but lists only some.
///
/// A country that a bank does not list is still another country than the ones it lists, so that
/// "based in Poland" is provably false of what is based in Estonia alone.
enum WorldCountries {
    /// The bank with the sovereign countries that it lacks; the same where it names no country.
    static func added(to bank: Bank) -> Bank {
        let kind: KindID = "country"
        guard bank.entities.contains(where: { $0.kind == kind }) else { return bank }
        var known: Set<String> = []
        for entity in bank.entities { known.formUnion(entity.names.map { NormalText($0).key }) }
        var larger = bank
        for country in Countries.all {
            guard let code = country.code, !dependent.contains(code),
                let name = country.names.first,
                !country.names.contains(where: { known.contains(NormalText($0).key) })
            else { continue }
            var entity = Entity(id: ID("country \(code)"), name: name, kind: kind)
            // Short forms in capitals may mean something else in a bank that does not list them.
            entity.aliases = country.names.dropFirst().filter { $0.utf8.count > 3 }
            entity.demonym = country.demonyms.first
            larger.entities.append(entity)
        }
        return larger
    }

    /// Territories that belong to a country, or that are disputed: they may lie in another's.
    private static let dependent: Set<String> = Set(
        """
        AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO \
        MP MQ MS NC NF NU PF PM PN PR PS RE SH SJ SX TC TF TK TW UM VG VI WF XK YT
        """.split(separator: " ").map(String.init))
}
