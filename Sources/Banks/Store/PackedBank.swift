import Facts

extension Source: Packable {
    func pack(into writer: inout PackWriter) {
        title.pack(into: &writer)
        publisher.pack(into: &writer)
        url.pack(into: &writer)
        published.pack(into: &writer)
        noun.pack(into: &writer)
        text.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        self.init(title: try String(from: &reader))
        publisher = try String?(from: &reader)
        url = try String?(from: &reader)
        published = try PartialDate?(from: &reader)
        noun = try String(from: &reader)
        text = try String?(from: &reader)
    }
}

extension Citation: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        title.pack(into: &writer)
        publisher.pack(into: &writer)
        url.pack(into: &writer)
        date.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let id = try CitationID(from: &reader)
        self.init(id: id, title: try String(from: &reader))
        publisher = try String?(from: &reader)
        url = try String?(from: &reader)
        date = try PartialDate?(from: &reader)
    }
}

extension Topic: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        title.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let id = try TopicID(from: &reader)
        self.init(id: id, title: try String(from: &reader))
    }
}

extension Entity: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        name.pack(into: &writer)
        kind.pack(into: &writer)
        short.pack(into: &writer)
        article.pack(into: &writer)
        aliases.pack(into: &writer)
        isPlural.pack(into: &writer)
        demonym.pack(into: &writer)
        descriptions.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let id = try EntityID(from: &reader)
        let name = try String(from: &reader)
        self.init(id: id, name: name, kind: try KindID(from: &reader))
        short = try String?(from: &reader)
        article = try String?(from: &reader)
        aliases = try [String](from: &reader)
        isPlural = try Bool(from: &reader)
        demonym = try String?(from: &reader)
        descriptions = try [String](from: &reader)
    }
}

extension WrittenQuestion: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        prompt.pack(into: &writer)
        answers.pack(into: &writer)
        answerLine.pack(into: &writer)
        prompted.pack(into: &writer)
        rejected.pack(into: &writer)
        options.pack(into: &writer)
        topic.pack(into: &writer)
        paragraph.pack(into: &writer)
        frame.pack(into: &writer)
        explanation.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let id = try FactID(from: &reader)
        let prompt = try String(from: &reader)
        self.init(id: id, prompt: prompt, answers: try [String](from: &reader))
        answerLine = try String?(from: &reader)
        prompted = try [String](from: &reader)
        rejected = try [String](from: &reader)
        options = try [String](from: &reader)
        topic = try TopicID?(from: &reader)
        paragraph = try Int?(from: &reader)
        frame = try Frame(from: &reader)
        explanation = try String?(from: &reader)
    }
}

extension Bank: Packable {
    func pack(into writer: inout PackWriter) {
        id.pack(into: &writer)
        title.pack(into: &writer)
        language.pack(into: &writer)
        source.pack(into: &writer)
        citations.pack(into: &writer)
        topics.pack(into: &writer)
        entities.pack(into: &writer)
        relations.pack(into: &writer)
        facts.pack(into: &writer)
        questions.pack(into: &writer)
    }

    init(from reader: inout PackReader) throws(PackReader.Damage) {
        let id = try BankID(from: &reader)
        self.init(id: id, title: try String(from: &reader))
        language = try String(from: &reader)
        source = try Source?(from: &reader)
        citations = try [Citation](from: &reader)
        topics = try [Topic](from: &reader)
        entities = try [Entity](from: &reader)
        relations = try [Relation](from: &reader)
        facts = try [Fact](from: &reader)
        questions = try [WrittenQuestion](from: &reader)
    }
}
