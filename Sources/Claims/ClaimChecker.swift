import English
public import Facts
import Wording

/// Checks free-text English claims against a bank's facts.
///
/// Supported and refuted are claims of proof: where a word of the claim stays unexplained, where it
/// may be read in ways that disagree, or where the model proves nothing, the verdict is not enough
/// info. All look-ups are by hash, so that a claim costs the same in a large bank and in a small one.
public struct ClaimChecker: Sendable {
    private let base: ReadingBase

    /// The Debian packages without which a claim's grammar is not read; empty where all are there.
    public static var missingPackages: [String] {
        (SentenceReader.isInstalled ? [] : SentenceReader.packages)
            + (WordNet.isInstalled ? [] : [WordNet.package])
    }

    /// Prepares the wording and the names of a model's bank, in time linear in its size.
    public init(model: Model) {
        base = ReadingBase(model)
    }

    /// Checks one claim in a frame, or in both.
    public func check(_ claim: String, frame: CheckFrame = .article) -> ClaimCheck {
        let reader = ClaimReader(base: base)
        let result = reader.read(claim)
        let check = check(claim, frame, result)
        // Its grammar is read where the bank's own wording proves nothing.
        guard !check.isProof else { return check }
        let read = self.check(claim, frame, reader.readGrammar(claim, after: result))
        guard !read.isProof else { return read }
        let wider = reader.readWider(claim).map { self.check(claim, frame, $0) }
        return wider.allSatisfy(\.isProof) ? wider.first ?? read : read
    }

    private func check(
        _ claim: String, _ frame: CheckFrame, _ result: ClaimReader.Result
    ) -> ClaimCheck {
        var isAmbiguous = false
        let subjects = Set(
            result.readings.flatMap(\.groups).flatMap(\.statements).map {
                base.entity($0.subject).id
            })
        let findings = frame.frames.map { frame in
            // "According to the article, …" is a claim about the article in every frame.
            let judged = result.frame ?? frame
            let judge = StatementJudge(base: base, frame: judged)
            let decision = decide(result.readings, result.readings.map { judge.judge($0) })
            isAmbiguous = isAmbiguous || decision.isAmbiguous
            return finding(decision.outcome, frame, judged, about: subjects)
        }
        return ClaimCheck(
            claim: claim, frame: frame, findings: findings,
            reading: ReadingWriter(base: base).write(result, isAmbiguous: isAmbiguous),
            bank: base.model.bank.id)
    }

    /// Checks one claim against several banks and takes the first that proves or refutes it.
    ///
    /// Gives the first bank's check where none decides; nil where there is no bank.
    public static func check(
        _ claim: String, frame: CheckFrame = .article, with checkers: [ClaimChecker]
    ) -> ClaimCheck? {
        var first: ClaimCheck?
        for checker in checkers {
            let check = checker.check(claim, frame: frame)
            if check.isProof { return check }
            if first == nil
                || (first?.reading.parts.isEmpty ?? true && !check.reading.parts.isEmpty)
            {
                first = check
            }
        }
        return first
    }

    /// One outcome of several readings, none of which may stand against another: that of one where
    /// facts state the very matter, or of one by a relation's own wording where the others relate
    /// the same two things; else all must agree.
    private func decide(
        _ all: [Reading], _ each: [Outcome]
    ) -> (outcome: Outcome, isAmbiguous: Bool) {
        let grounded = zip(all, each).filter { !$1.isMoot }
        let readings = grounded.isEmpty ? all : grounded.map(\.0)
        let outcomes = grounded.isEmpty ? each : grounded.map(\.1)
        let labels = Set(outcomes.map(\.label))
        guard let first = outcomes.first else { return (.open, false) }
        if labels.count == 1 { return (first, false) }
        let proofs = outcomes.filter { $0.label != .notEnoughInfo }
        guard Set(proofs.map(\.label)).count == 1 else { return (.open, true) }
        if let direct = proofs.first(where: \.isDirect) { return (direct, false) }
        let pairs = Set(readings.map(base.said))
        let worded = zip(readings, outcomes).first {
            $0.origin == .template && $1.label != .notEnoughInfo
        }
        guard pairs.count == 1, pairs.first != .some(nil), let worded else {
            return (.open, true)
        }
        return (worded.1, false)
    }

    private func finding(
        _ outcome: Outcome, _ frame: Frame, _ judged: Frame, about subjects: Set<EntityID>
    ) -> ClaimCheck.Finding {
        let writer = EvidenceWriter(base: base, frame: judged)
        return ClaimCheck.Finding(
            frame: frame, verdict: outcome.label, facts: outcome.facts,
            evidence: writer.evidence(outcome.facts, about: subjects),
            correction: outcome.label == .refuted
                ? writer.correction(outcome.facts, about: subjects) : nil)
    }
}
