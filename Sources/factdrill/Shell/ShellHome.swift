import Facts
import Journal
import Memory
import Progress
import Terminal
import Wording

/// What a learner sees on coming home to the shell: what is due and what is new, for each bank.
struct ShellHome {
    /// A bank's facts, as far as they wait to be asked.
    struct Line: Hashable {
        let title: String
        /// How many facts are due.
        let due: Int
        /// How many were never asked.
        let new: Int
        /// Whether nothing of the bank was ever asked.
        let isUnknown: Bool
    }

    let lines: [Line]

    /// Looks at all banks there are; what cannot be read is left to the command that needs it.
    init(_ session: Session) {
        let store = (try? ProgressOption.parse([])).flatMap { option in
            (try? session.storeIfPresent(option)).flatMap { $0 }
        }
        let resting = (try? store?.restingFacts(since: session.dayStart)) ?? []
        lines = ((try? session.models([])) ?? []).map { model in
            Self.line(model, store, resting, now: session.now)
        }
    }

    private static func line(
        _ model: Model, _ store: ProgressStore?, _ resting: Set<FactName>, now: Moment
    ) -> Line {
        let bank = model.bank
        let states = (try? store?.facetStates(of: bank.id)) ?? FacetStates()
        var due: Set<FactName> = []
        var known: Set<FactName> = []
        for (facet, state) in states.latest {
            let name = FactName(of: facet)
            known.insert(name)
            if state.due <= now { due.insert(name) }
        }
        let names = bank.facts.filter { $0.nature == .fact }.map { FactName(bank.id, $0.id) }
        let asked = Set(names).subtracting(resting)
        return Line(
            title: bank.title, due: asked.intersection(due).count,
            new: asked.subtracting(known).count, isUnknown: known.isEmpty)
    }

    /// The greeting, fit to the window.
    func text(_ console: Console) -> [String] {
        guard !lines.isEmpty else { return ["factdrill · help lists the verbs."] }
        let told = lines.map { Self.told($0) }
        let widest = told.map(Layout.width(of:)).max() ?? 0
        let room = max(10, console.width - widest - 4)
        let longest = lines.map { Layout.width(of: Sanitise.line($0.title)) }.max() ?? 0
        let banks = zip(lines, told).map { line, told in
            let title = Layout.truncate(Sanitise.line(line.title), to: room)
            return "  " + Layout.pad(title, to: min(longest, room)) + "  " + told
        }
        let offer =
            lines.allSatisfy(\.isUnknown)
            ? "New here? `read` shows the facts first. Enter begins to practise; help lists the verbs."
            : "Enter practises; help lists the verbs."
        return banks + QuestionText.wrap(offer, console.width).map(console.style.dim)
    }

    /// "3 facts due, 60 new", "60 new facts", "nothing due".
    private static func told(_ line: Line) -> String {
        guard line.due > 0 else {
            return line.new > 0 ? English.count(line.new, "new fact") : "nothing due"
        }
        return "\(English.count(line.due, "fact")) due" + (line.new > 0 ? ", \(line.new) new" : "")
    }
}
