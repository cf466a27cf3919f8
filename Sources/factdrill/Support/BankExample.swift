/// A small bank that shows the format, for a new one to begin with.
enum BankExample {
    static func text(id: String) -> String {
        """
        format: 2
        id: \(id)                # progress is kept under this name; do not change it later
        title: My first bank
        source: {title: The article's headline, publisher: Its publisher, url: "https://example.org/", published: 2024-05-01}
        topics: {places: Places, history: History}
        entities:
          france: {name: France, kind: country}
          japan: {name: Japan, kind: country}
          peru: {name: Peru, kind: country}
          paris: {name: Paris, kind: city}
          tokyo: {name: Tokyo, kind: city, aliases: [Tōkyō]}
          lima: {name: Lima, kind: city}
          louvre: {name: Louvre, article: the, kind: museum}
        facts:
          - {id: capital-of-france, subject: france, relation: capital, value: paris, topic: places, paragraph: 1}
          - {id: capital-of-japan, subject: japan, relation: capital, value: tokyo, topic: places, paragraph: 1}
          - {id: capital-of-peru, subject: peru, relation: capital, value: lima, topic: places, paragraph: 2}
          - {id: louvre-founded, subject: louvre, relation: founded, value: 1793-08-10, topic: history, paragraph: 3}

        """
    }
}
