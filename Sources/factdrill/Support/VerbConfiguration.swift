import ArgumentParser

extension CommandConfiguration {
    /// The configuration of a verb that has no verbs of its own and stands right under the program.
    ///
    /// With the name of the program above it, such a verb, parsed by itself, names itself in full
    /// and leaves out the search for options of the whole program.
    init(verb: String, abstract: String, discussion: String = "") {
        self.init(
            commandName: verb, _superCommandName: "factdrill", abstract: abstract,
            discussion: discussion)
    }
}
