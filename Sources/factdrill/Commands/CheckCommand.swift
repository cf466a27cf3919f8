import ArgumentParser
import Claims
import Printing
import Terminal

/// Checks a claim in free text against the model.
struct CheckCommand: Verb {
    static let configuration = CommandConfiguration(
        verb: "check",
        abstract: "Check a claim: supported, refuted, or not enough info.",
        discussion: """
            Supported and refuted are proofs; whatever is not proved is not enough info. With \
            --batch it reads claims from standard input, one a line, and writes one JSON object \
            for each, as they come.
            """)

    @Option(help: "A bank to check against; may be given more than once; else all.")
    var bank: [String] = []

    @Option(help: "article, record or both.")
    var frame = CheckFrame.article

    @Flag(help: "Show how the claim was read.")
    var explain = false

    @Flag(help: "Check lines of standard input.")
    var batch = false

    @Option(help: "Check every sentence of a text file: a fact-checker's worksheet.")
    var file: String?

    @Option(help: "text or json; for a worksheet html as well.")
    var format = CheckFormat.text

    @OptionGroup var colourOption: ColourOption

    private static let example = "The centre was founded in 2008."

    @Argument(parsing: .allUnrecognized, help: "The claim.")
    var claim: [String] = []

    var colour: ColourChoice { colourOption.colour }

    func validate() throws {
        if [batch, file != nil, !claim.isEmpty].count(where: { $0 }) != 1 {
            throw ValidationError("Give a claim, or --batch, or --file FILE.")
        }
        if !claim.isEmpty, claim.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError(
                "The claim is empty: give a sentence, such as \"\(Self.example)\"")
        }
        try FreeText.check(claim)
        if format == .html, file == nil {
            throw ValidationError("--format html is for a worksheet; add --file FILE.")
        }
    }

    func run(in session: Session) throws {
        let models = try session.models(bank)
        if !ClaimChecker.missingPackages.isEmpty {
            Message.write(
                "Only claims in the bank's own words can be read: to read free English, install "
                    + ClaimChecker.missingPackages.joined(separator: ", ") + ".")
        }
        let checkers = models.map { ClaimChecker(model: $0) }
        let citations = Citations(models)
        if batch {
            try session.eachInputLine { line, _ in
                guard let check = ClaimChecker.check(line, frame: frame, with: checkers) else {
                    // One object a line, so that whoever counts stays in step.
                    let reply = JSONNode.object([
                        ("claim", .string(line)), ("error", .string("The line holds no claim.")),
                    ])
                    return session.console.output.line(reply.text)
                }
                session.console.output.line(citations.json(check).text)
            }
        } else if let file {
            let text = try InputFile.text(of: file, limit: 1 << 22)
            let sheet = WorksheetText(
                sheet: Worksheet(of: text, frame: frame, with: checkers), name: file,
                citations: citations)
            session.console.output.write(sheet.text(as: format, session.console))
        } else if let check = ClaimChecker.check(
            FreeText.text(claim), frame: frame, with: checkers)
        {
            switch format {
            case .json: session.console.output.line(citations.json(check).text)
            case .text, .html:
                session.console.output.write(
                    CheckText.text(check, citations, session.console, explain: explain))
            }
        }
    }
}

/// How a check is written.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
}

extension CheckFrame: ExpressibleByArgument {}
