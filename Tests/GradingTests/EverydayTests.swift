import English
import Facts
import Grading
import Questions
import Testing

@Suite("What every reader knows") struct EverydayTests {
    private func credit(
        _ answer: String, _ right: String, _ prompt: String = "Name it.",
        dictionary: @escaping @Sendable () -> WordNet? = { WordNet.shared }
    ) throws -> Double {
        var bank = Bank(id: "b", title: "")
        bank.questions = [WrittenQuestion(id: "q", prompt: prompt, answers: [right])]
        let model = Model(bank)
        let question = try #require(
            QuestionSource(model: model).question(
                QuestionID(bank: "b", fact: "q", kind: .shortAnswer)))
        return Judge(model: model, dictionary: dictionary).judge(answer, for: question).credit
    }

    @Test(
        "needs no bank",
        arguments: [
            ("WTO", "World Trade Organization"), ("R.A.F.", "Royal Air Force"),
            ("WW2", "World War II"), ("the Second World War", "World War Two"),
            ("wwi", "World War I"), ("Dr. Zhivago", "Doctor Zhivago"),
            ("St Lucia", "Saint Lucia"), ("Mt Etna", "Mount Etna"), ("21 centimetres", "21 cm"),
            ("USA", "United States"), ("Republic of Iraq", "Iraq"),
            ("1984", "Nineteen Eighty-Four"),
            ("1980", "1980s"), ("mice", "mouse"), ("test", "testing"), ("oxen", "ox"),
            ("space walk", "spacewalk"), ("fairytale", "fairy tale"), ("Baha'i", "Bahá’ í"),
            ("grandma", "grandmother"), ("the Great War", "World War I"),
            ("DNA", "deoxyribonucleic acid"), ("Fifth Symphony", "Symphony No. 5"),
            ("symphony number five", "Symphony No. 5"), ("NL", "Netherlands"),
            ("FIFA", "Fédération Internationale de Football Association"),
        ])
    func same(_ answer: String, _ right: String) throws {
        #expect(try credit(answer, right) == 1)
    }

    @Test(
        "keeps apart what is not the same",
        arguments: [
            ("WHO", "World Trade Organization"), ("wwi", "World War II"),
            ("WW1", "World War Two"), ("World War", "World War II"), ("WWII", "World War I"),
            ("Iran", "Iraq"), ("Islamic Republic of Iran", "Republic of Iraq"), ("UK", "USA"),
            ("Congo", "Republic of the Congo"), ("1985", "Nineteen Eighty-Four"),
            ("1980s", "1980"), ("1981", "1980s"), ("Dr", "Doctor Zhivago"), ("tester", "testing"),
            ("21 mm", "21 cm"), ("Sixth Symphony", "Symphony No. 5"),
            ("Fifth Concerto", "Symphony No. 5"), ("5", "Symphony No. 5"), ("BE", "Netherlands"),
            ("grandfather", "grandmother"), ("RNA", "deoxyribonucleic acid"),
        ])
    func other(_ answer: String, _ right: String) throws {
        #expect(try credit(answer, right) < 1)
    }

    @Test(
        "goes by what the question says",
        arguments: [
            ("the fifth", "Symphony No. 5", "Which symphony begins so?", 1),
            ("5", "Symphony No. 5", "Which symphony begins so?", 1),
            ("sodium", "Na", "What is the symbol of the element sodium?", 0),
            ("Beethoven", "Ludwig van Beethoven", "Who composed it?", 1),
            ("Ludwig", "Ludwig van Beethoven", "Who composed it?", 0.5),
            ("the German composer Beethoven", "Ludwig van Beethoven", "Who wrote it?", 1),
            ("Count Leo Tolstoy", "Leo Tolstoy", "Who wrote it?", 1),
            ("Alexei Tolstoy", "Leo Tolstoy", "Who wrote it?", 0),
            ("United", "Manchester United", "Who won the cup?", 0.5),
            ("Everest", "Mount Everest", "What is the highest mountain?", 1),
            ("mount", "Mount Everest", "What is the highest mountain?", 0),
            ("Aviv", "Tel Aviv", "Which city is it?", 0.5),
            ("Lyon, France", "Lyon", "Which city is it?", 1),
            ("Lyon, Italy", "Lyon", "Which city is it?", 0),
            ("the antibiotic penicillin", "penicillin", "What was found?", 1),
            ("the vitamin penicillin", "penicillin", "What was found?", 0),
            ("Congo", "Democratic Republic of the Congo", "Which country?", 0.5),
            ("Congo-Brazzaville", "Democratic Republic of the Congo", "Which country?", 0),
            ("46 chromosomes", "46", "How many chromosomes?", 1),
            ("42 km", "42", "How long is it, in kilometres?", 1),
            ("42 miles", "42", "How long is it, in kilometres?", 0),
        ])
    func asked(_ answer: String, _ right: String, _ prompt: String, _ credit: Double) throws {
        #expect(try self.credit(answer, right, prompt) == credit)
    }

    @Test(
        "takes no other word for a slip",
        arguments: [
            ("absorption", "adsorption"), ("adoption", "adsorption"), ("myology", "mycology"),
            ("wicked", "wicket"), ("amine", "amide"), ("dealignment", "realignment"),
            ("graphite", "graphene"), ("violence", "violin"),
        ])
    func words(_ answer: String, _ right: String) throws {
        #expect(try credit(answer, right) == 0)
    }

    @Test(
        "forgives a slip that makes no word",
        arguments: [
            ("adsorbtion", "adsorption"), ("wiket", "wicket"), ("cresendo", "crescendo"),
            ("Second Contentinal Congress", "Second Continental Congress"),
            ("Mohamad", "Muhammed"), ("Ruslan and Ludmilla", "Ruslan and Lyudmila"),
        ])
    func slips(_ answer: String, _ right: String) throws {
        #expect(try credit(answer, right) == 1)
    }

    @Test("judges as before where no dictionary is installed")
    func withoutDictionary() throws {
        #expect(try credit("oxen", "ox", dictionary: { nil }) == 0)
        #expect(try credit("absorption", "adsorption", dictionary: { nil }) == 1)
        #expect(try credit("WTO", "World Trade Organization", dictionary: { nil }) == 1)
    }
}
