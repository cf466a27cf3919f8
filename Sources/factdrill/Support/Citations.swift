import Claims
import Facts
import Printing
import Terminal
import Wording

/// The sources of several banks, as a check cites them.
struct Citations {
    private let models: [BankID: Model]

    init(_ models: [Model]) {
        self.models = Dictionary(
            models.map { ($0.bank.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What the banks are about, in the middle of a sentence.
    var matter: String {
        guard models.count == 1, let title = models.values.first?.bank.title else {
            return "what these banks hold"
        }
        return "“\(Sanitise.line(title))”"
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
