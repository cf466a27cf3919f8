import Facts

/// Three unlike banks, small enough to read.
enum TestBanks {
    static let all: [String: Model] = ["cyber": cyber, "geo": geo, "science": science]

    /// Adds to a bank in few words.
    private struct Maker {
        var bank: Bank

        mutating func entity(
            _ id: String, _ name: String, _ kind: String, aliases: [String] = [],
            demonym: String? = nil, short: String? = nil
        ) {
            var entity = Entity(id: ID(id), name: name, kind: ID(kind))
            entity.aliases = aliases
            entity.demonym = demonym
            entity.short = short
            bank.entities.append(entity)
        }

        mutating func relation(
            _ id: String, _ range: ValueRange, _ question: String, unit: String? = nil,
            tolerance: Double = 0, noun: String? = nil, contains: Bool = false
        ) {
            var relation = Relation(id: ID(id), range: range)
            relation.question = try? Template(question)
            relation.unit = unit
            relation.tolerance = tolerance
            relation.noun = noun
            relation.isContainment = contains
            bank.relations.append(relation)
        }

        mutating func fact(
            _ id: String, _ subject: String, _ relation: String, _ values: [Value],
            record: [Value] = [], distractors: [Value] = [], accepted: [String] = []
        ) {
            var fact = Fact(
                id: ID(id), subject: ID(subject), relation: ID(relation), values: values)
            fact.isList = values.count > 1
            fact.distractors = distractors
            fact.accepted = accepted
            if !record.isEmpty {
                var made = Record(verdict: .partly)
                made.values = record
                fact.record = made
            }
            bank.facts.append(fact)
        }
    }

    private static func date(_ text: String) -> Value {
        (try? EDTF.read(text)).map { .date($0) } ?? .text(text)
    }

    private static func number(_ amount: Double, _ unit: String? = nil) -> Value {
        Quantity(amount, unit: unit).map { .number($0) } ?? .text("")
    }

    private static func texts(_ texts: String...) -> [Value] { texts.map { .text($0) } }

    private static func entities(_ ids: String...) -> [Value] { ids.map { .entity(ID($0)) } }

    static let cyber: Model = {
        var m = Maker(bank: Bank(id: "cyber", title: "Cyber"))
        for (id, name, demonym) in [
            ("japan", "Japan", "Japanese"), ("estonia", "Estonia", "Estonian"),
            ("australia", "Australia", "Australian"), ("ukraine", "Ukraine", "Ukrainian"),
            ("russia", "Russia", "Russian"), ("china", "China", "Chinese"),
        ] { m.entity(id, name, "country", demonym: demonym) }
        m.entity("south-korea", "South Korea", "country", demonym: "South Korean")
        m.entity("north-korea", "North Korea", "country", demonym: "North Korean")
        m.entity("usa", "United States", "country", aliases: ["USA", "U.S."], demonym: "American")
        m.entity(
            "ccdcoe", "NATO Cooperative Cyber Defence Centre of Excellence", "organisation",
            aliases: ["CCD COE"], short: "CCDCOE")
        m.entity("nato", "North Atlantic Treaty Organization", "organisation", short: "NATO")
        m.entity("mod", "Ministry of Defence", "organisation", aliases: ["MoD"])
        m.entity("jiji", "Jiji Press", "organisation", short: "Jiji")
        m.entity("abe", "Shinzo Abe", "person")
        m.entity("hamada", "Seiichi Hamada", "person")
        m.entity("locked-shields", "Locked Shields", "exercise")
        m.entity("attacks", "cyber-attacks on Estonia", "event")
        m.entity("treaty", "North Atlantic Treaty", "document")
        m.entity("tallinn", "Tallinn", "city")
        m.entity("article-5", "Article 5", "clause")
        m.relation("founded", .date, "When was {subject} founded?")
        m.relation("based-in", .entity(["country"]), "In which country is {subject} based?")
        m.relation("lies-in", .entity(["country"]), "Where is {subject}?", contains: true)
        m.relation("joins", .entity(["organisation"]), "Which organisation does {subject} join?")
        m.relation("ally", .entity(["country"]), "Which country is {subject} an ally of?")
        m.relation("given-name", .text, "What is {subject}'s given name?")
        m.relation(
            "focus", .text, "What are the four focus areas of {subject}?", noun: "focus area")
        m.relation("activity", .text, "What does {subject} do?", noun: "activity")
        m.relation("threat", .entity(["country"]), "Which autocracies does the threat come from?")
        m.relation("visited", .date, "When did {subject} visit Estonia?")
        m.relation("confirmed", .date, "When did {subject} formally confirm its place?")
        m.relation("happened", .date, "When did {subject} happen?")
        m.relation("lasted", .number, "How long did {subject} last?", unit: "days")
        m.relation("status", .text, "What is {subject}'s status at the centre?", noun: "status")
        m.relation("took-part", .entity(["exercise"]), "Which exercise did {subject} take part in?")
        m.relation("since", .date, "Since when is a {subject} official stationed there?")
        m.relation("signed", .date, "When was {subject} signed?")
        m.relation("minister", .entity(["person"]), "Who is {subject}'s defence minister?")
        m.relation("leader", .entity(["person"]), "Who is the former prime minister of {subject}?")
        m.relation("member", .flag, "Is {subject} a member of NATO?")
        m.relation("domain", .text, "What is cyberspace recognised as by {subject}?")
        m.relation("author", .entity(["organisation"]), "Who wrote the tweet about {subject}?")
        m.relation("clause", .entity(["clause"]), "Which part of {subject} is about defence?")
        m.fact("founded", "ccdcoe", "founded", [date("2008")], record: [date("2008-05-14")])
        m.fact("based", "ccdcoe", "based-in", entities("estonia"), record: entities("tallinn"))
        m.fact("tallinn", "tallinn", "lies-in", entities("estonia"))
        m.fact("joins", "japan", "joins", entities("ccdcoe"))
        m.fact("ally", "japan", "ally", entities("usa"))
        m.fact("name", "hamada", "given-name", texts("Seiichi"), record: texts("Yasukazu"))
        m.fact("abe-name", "abe", "given-name", texts("Shinzo"))
        m.fact("focus", "ccdcoe", "focus", texts("technology", "strategy", "operations", "law"))
        m.fact("activities", "ccdcoe", "activity", texts("research", "training", "exercises"))
        m.fact("threat", "attacks", "threat", entities("russia", "china", "north-korea"))
        m.fact("visited", "abe", "visited", [date("2018")], record: [date("2018-01-12")])
        m.fact("confirmed", "japan", "confirmed", [date("2022-11-04")])
        m.fact("attacked", "attacks", "happened", [date("2007")], record: [date("2007-04-27")])
        m.fact("run", "attacks", "happened", [date("2007-04-27/2007-05-18")])
        m.fact("exercise-days", "locked-shields", "happened", [date("2021-04-13/2021-04-16")])
        m.fact("lasted", "attacks", "lasted", [number(22, "days")])
        m.fact("status", "japan", "status", texts("contributing participant"))
        m.fact("status-estonia", "estonia", "status", texts("sponsoring nation"))
        m.fact("took-part", "japan", "took-part", entities("locked-shields"))
        m.fact("since", "japan", "since", [date("2019/..")])
        m.fact("signed", "treaty", "signed", [date("1949-04-04")])
        m.fact("minister", "japan", "minister", entities("hamada"))
        m.fact("leader", "japan", "leader", entities("abe"))
        m.fact("member", "japan", "member", [.flag(false)])
        m.fact("domain", "nato", "domain", texts("a legitimate military domain"))
        m.fact("author", "japan", "author", entities("mod"))
        m.fact("participant", "south-korea", "status", texts("contributing participant"))
        m.fact("clause", "treaty", "clause", entities("article-5"))
        return Model(m.bank)
    }()

    static let geo: Model = {
        var m = Maker(bank: Bank(id: "geo", title: "Geography"))
        for (id, name) in [
            ("austria", "Austria"), ("slovakia", "Slovakia"), ("niger", "Niger"), ("iran", "Iran"),
            ("switzerland", "Switzerland"), ("drc", "Democratic Republic of the Congo"),
            ("ivory", "Côte d’Ivoire"), ("uk", "United Kingdom"), ("nz", "New Zealand"),
            ("brazil", "Brazil"), ("bosnia", "Bosnia and Herzegovina"), ("ireland", "Ireland"),
            ("korea", "South Korea"), ("mexico", "Mexico"), ("guinea", "Equatorial Guinea"),
            ("hungary", "Hungary"), ("croatia", "Croatia"), ("georgia", "Georgia"),
        ] { m.entity(id, name, "country") }
        for (id, name) in [
            ("vienna", "Vienna"), ("lodz", "Łódź"), ("petersburg", "St. Petersburg"),
            ("bern", "Bern"), ("wellington", "Wellington"), ("brasilia", "Brasília"),
            ("zurich", "Zürich"), ("washington", "Washington, D.C."), ("kyiv", "Kyiv"),
        ] { m.entity(id, name, "city") }
        m.entity("everest", "Mount Everest", "mountain")
        m.entity("thames", "Thames", "river")
        m.entity("nile", "Nile", "river")
        m.entity("geneva", "Lake Geneva", "lake")
        m.entity("mexico-city", "Mexico City", "city")
        m.entity("carolina", "North Carolina", "state")
        m.relation("capital", .entity(["city"]), "What is the capital of {subject}?")
        m.relation("country", .entity(["country"]), "Which country is meant by {subject}?")
        m.relation("neighbour", .entity(["country"]), "Which countries border {subject}?")
        m.relation("height", .number, "How high is {subject}?", unit: "m", tolerance: 1)
        m.relation("length", .number, "How long is {subject}?", unit: "km", tolerance: 20)
        m.relation("area", .number, "What is the area of {subject}?", unit: "km²", tolerance: 100)
        m.relation("population", .number, "How many people live in {subject}?", tolerance: 50_000)
        m.relation("independent", .date, "When did {subject} become independent?")
        m.relation("currency", .text, "What is the currency of {subject}?", noun: "currency")
        m.relation(
            "language", .text, "What are the official languages of {subject}?", noun: "language")
        m.relation("cantons", .number, "How many cantons does {subject} have?", noun: "canton")
        m.relation("share", .number, "What share of {subject} is forest?", unit: "%")
        m.relation("river", .entity(["river"]), "Which river flows through {subject}?")
        m.relation("top", .entity(["mountain"]), "What is the highest mountain near {subject}?")
        m.relation("lake", .entity(["lake"]), "Which lake lies in {subject}?")
        m.relation("state", .entity(["state"]), "Which state is next to {subject}?")
        for (id, country, city) in [
            ("vienna", "austria", "vienna"), ("bern", "switzerland", "bern"),
            ("wellington", "nz", "wellington"), ("brasilia", "brazil", "brasilia"),
            ("lodz", "slovakia", "lodz"), ("petersburg", "iran", "petersburg"),
            ("zurich", "niger", "zurich"), ("dc", "ireland", "washington"),
            ("kyiv", "georgia", "kyiv"), ("mexico-city", "mexico", "mexico-city"),
        ] { m.fact("capital-\(id)", country, "capital", entities(city)) }
        for (id, country) in [
            ("austria", "austria"), ("slovakia", "slovakia"), ("niger", "niger"), ("iran", "iran"),
            ("drc", "drc"), ("ivory", "ivory"), ("uk", "uk"), ("nz", "nz"), ("bosnia", "bosnia"),
            ("korea", "korea"), ("guinea", "guinea"), ("ireland", "ireland"), ("mexico", "mexico"),
            ("switzerland", "switzerland"), ("brazil", "brazil"),
        ] { m.fact("is-\(id)", "vienna", "country", entities(country)) }
        m.fact("neighbours", "austria", "neighbour", entities("slovakia", "hungary", "switzerland"))
        m.fact("borders", "croatia", "neighbour", entities("bosnia", "hungary"))
        m.fact("height", "everest", "height", [number(8849, "m")])
        m.fact("length", "nile", "length", [number(6650, "km")])
        m.fact("area", "switzerland", "area", [number(41_285, "km²")])
        m.fact("population", "austria", "population", [number(9_100_000)])
        m.fact("independence", "mexico", "independent", [date("1821-09-27")])
        m.fact("independence-korea", "korea", "independent", [date("1945-08")])
        m.fact("currency", "switzerland", "currency", texts("Swiss franc"))
        m.fact("currency-brazil", "brazil", "currency", texts("Brazilian real"))
        m.fact("currency-uk", "uk", "currency", texts("pound sterling"))
        m.fact(
            "languages", "switzerland", "language", texts("German", "French", "Italian", "Romansh"))
        m.fact("cantons", "switzerland", "cantons", [number(26)])
        m.fact("forest", "austria", "share", [number(47, "%")])
        m.fact("river", "uk", "river", entities("thames"))
        m.fact("top", "niger", "top", entities("everest"))
        m.fact("lake", "switzerland", "lake", entities("geneva"))
        m.fact("state", "georgia", "state", entities("carolina"))
        return Model(m.bank)
    }()

    static let science: Model = {
        var m = Maker(bank: Bank(id: "science", title: "Science"))
        for (id, name) in [
            ("armstrong", "Neil Armstrong"), ("gagarin", "Yuri Gagarin"),
            ("curie", "Marie Curie"), ("pierre", "Pierre Curie"), ("aldrin", "Buzz Aldrin"),
            ("ride", "Sally Ride"), ("young", "John W. Young"), ("goodall", "Jane Goodall"),
            ("einstein", "Albert Einstein"), ("schrodinger", "Erwin Schrödinger"),
            ("johnson", "Katherine Johnson"), ("tolkien", "J. R. R. Tolkien"),
            ("braun", "Wernher von Braun"),
        ] { m.entity(id, name, "person") }
        m.entity("hubble", "Hubble Space Telescope", "space-telescope", short: "HST")
        m.entity("webb", "James Webb Space Telescope", "space-telescope", short: "JWST")
        m.entity("discovery", "Discovery", "spacecraft")
        m.entity("atlantis", "Atlantis", "spacecraft")
        m.entity("apollo-11", "Apollo 11", "mission")
        m.entity("apollo-13", "Apollo 13", "mission")
        m.entity("iss", "International Space Station", "station", short: "ISS")
        m.entity("war", "World War II", "event", aliases: ["Second World War"])
        m.entity("mars", "Mars", "planet")
        m.entity("nasa", "National Aeronautics and Space Administration", "agency", short: "NASA")
        m.relation("launched", .date, "When was {subject} launched?")
        m.relation("mirror", .number, "How wide is the mirror of {subject}?", unit: "m")
        m.relation(
            "missions", .number, "How many servicing missions did {subject} have?", noun: "mission")
        m.relation("born", .date, "When was {subject} born?")
        m.relation("walked", .entity(["person"]), "Who first walked on the Moon in {subject}?")
        m.relation("orbited", .entity(["person"]), "Who first orbited the Earth before {subject}?")
        m.relation("carried", .entity(["spacecraft"]), "Which space shuttle carried {subject}?")
        m.relation(
            "telescope", .entity(["space-telescope"]), "Which telescope did {subject} carry?")
        m.relation("flight", .entity(["mission"]), "On which mission did {subject} fly?")
        m.relation("discovered", .text, "Which elements did {subject} discover?", noun: "element")
        m.relation("theory", .text, "Which theory is {subject} known for?", noun: "theory")
        m.relation(
            "speed", .number, "How fast is light, by {subject}?", unit: "km/s", tolerance: 300)
        m.relation(
            "temperature", .number, "How cold is it on {subject}?", unit: "°C", tolerance: 0.5)
        m.relation("data", .number, "How much data does {subject} send?", unit: "GB")
        m.relation("mass", .number, "How heavy is {subject}?", unit: "kg", tolerance: 10)
        m.relation("who", .entity(["person"]), "Who is meant by {subject}?")
        m.relation("station", .entity(["station"]), "Which station did {subject} visit?")
        m.relation("event", .entity(["event"]), "Which war ended before {subject}?")
        m.relation("period", .number, "How long does {subject} take for an orbit?", unit: "minutes")
        m.relation("process", .text, "What does {subject} explain?")
        m.relation("body", .entity(["planet"]), "Which planet did {subject} study?")
        m.relation("agency", .entity(["agency"]), "Which agency ran {subject}?")
        m.fact("launched", "hubble", "launched", [date("1990-04-24")])
        m.fact("launched-webb", "webb", "launched", [date("2021-12-25")])
        m.fact("mirror", "hubble", "mirror", [number(2.4, "m")])
        m.fact("missions", "hubble", "missions", [number(5)])
        m.fact("born", "curie", "born", [date("1867-11-07")])
        m.fact("born-month", "goodall", "born", [date("1934-04")])
        m.fact("born-about", "armstrong", "born", [date("1930~")])
        m.fact("decade", "discovery", "launched", [date("198X")])
        m.fact("caesar", "mars", "born", [date("-0043")])
        m.fact("walked", "apollo-11", "walked", entities("armstrong"))
        m.fact("orbited", "apollo-11", "orbited", entities("gagarin"))
        m.fact("carried", "hubble", "carried", entities("discovery"))
        m.fact("telescope", "discovery", "telescope", entities("hubble"))
        m.fact("flight", "armstrong", "flight", entities("apollo-11"))
        m.fact("elements", "curie", "discovered", texts("polonium", "radium"))
        m.fact(
            "theory", "einstein", "theory", texts("general relativity"),
            distractors: texts("special relativity"))
        m.fact("speed", "mars", "speed", [number(299_792, "km/s")])
        m.fact("temperature", "mars", "temperature", [number(-63, "°C")])
        m.fact("data", "hubble", "data", [number(18, "GB")])
        m.fact("mass", "hubble", "mass", [number(11_110, "kg")])
        for id in [
            "curie", "aldrin", "schrodinger", "johnson", "tolkien", "braun", "young", "ride",
            "einstein",
        ] {
            m.fact("is-\(id)", "apollo-13", "who", entities(id))
        }
        m.fact("station", "atlantis", "station", entities("iss"))
        m.fact("event", "apollo-13", "event", entities("war"))
        m.fact("period", "iss", "period", [number(90, "minutes")])
        m.fact(
            "process", "einstein", "process", texts("the bending of light by gravity"),
            accepted: ["gravitational lensing"])
        m.fact("planet", "webb", "body", entities("mars"))
        m.fact("agency", "hubble", "agency", entities("nasa"))
        return Model(m.bank)
    }()
}
