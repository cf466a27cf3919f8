import ArgumentParser
import Claims
import Facts
import Foundation
import Printing
import Terminal
import Wording

/// Checks a claim in free text against the model.
struct CheckCommand: Verb, Coloured {
    static let configuration = CommandConfiguration(
        commandName: "check",
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

    @Option(help: "text or json.")
    var format = ListFormat.text

    @OptionGroup var colourOption: ColourOption

    @Argument(help: "The claim.")
    var claim: [String] = []

    var colour: ColourChoice { colourOption.colour }

    func validate() throws {
        if batch != claim.isEmpty { throw ValidationError("Give a claim, or --batch.") }
    }

    func run(in session: Session) throws {
        let models = try session.models(bank)
        let checkers = models.map { ClaimChecker(model: $0) }
        let citations = Citations(models)
        if batch {
            try session.eachInputLine { line, _ in
                guard let check = ClaimChecker.check(line, frame: frame, with: checkers) else {
                    return
                }
                session.console.output.line(citations.json(check).text)
            }
        } else if let check = ClaimChecker.check(
            claim.joined(separator: " "), frame: frame, with: checkers)
        {
            switch format {
            case .json: session.console.output.line(citations.json(check).text)
            case .text:
                session.console.output.write(
                    CheckText.text(check, citations, session.console, explain: explain))
            }
        }
    }
}

extension CheckFrame: ExpressibleByArgument {}

/// The sources of several banks, as a check cites them.
struct Citations {
    private let models: [BankID: Model]

    init(_ models: [Model]) {
        self.models = Dictionary(
            models.map { ($0.bank.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The sources of some evidence in brief.
    func inBrief(_ cite: [CitationID], of bank: BankID) -> [String] {
        cite.compactMap { id in
            models[bank]?.citation(id).map { $0.inBrief + ($0.url.map { ", \($0)" } ?? "") }
        }
    }

    /// The same in lines of their own; addresses stay whole, however narrow the window.
    func lines(
        _ cite: [CitationID], of bank: BankID, width: Int, indent: String
    ) -> [String] {
        cite.compactMap { models[bank]?.citation($0) }.flatMap { citation in
            QuestionText.wrap(citation.inBrief, width, indent: indent)
                + (citation.url.map { [indent + Sanitise.line($0)] } ?? [])
        }
    }

    /// The object of the contract for scripts.
    func json(_ check: ClaimCheck) -> JSONNode {
        func strings(_ texts: [String]) -> JSONNode { .array(texts.map { .string($0) }) }
        func evidence(_ evidence: [ClaimCheck.Evidence]) -> JSONNode {
            .array(
                evidence.map { item in
                    .object([
                        ("fact", .string(item.fact.rawValue)), ("text", .string(item.text)),
                        ("paragraph", item.paragraph.map { .number($0) } ?? .null),
                        ("cite", strings(inBrief(item.cite, of: check.bank))),
                    ])
                })
        }
        let verdicts = check.findings.map { finding in
            (finding.frame.rawValue, JSONNode.string(finding.verdict.rawValue))
        }
        return .object([
            ("claim", .string(check.claim)),
            ("verdict", .string(check.verdict.rawValue)),
            ("frame", .string(check.frame.rawValue)),
            ("verdicts", .object(verdicts)),
            ("facts", strings(check.facts.map(\.rawValue))),
            ("evidence", evidence(check.evidence)),
            ("correction", check.correction.map { .string($0) } ?? .null),
            ("reading", .string(check.reading.description)),
        ])
    }
}
