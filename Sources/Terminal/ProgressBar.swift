import Glibc

/// A line that shows how far a long job has come, on a terminal's standard error; elsewhere
/// nothing at all.
public final class ProgressBar {
    private let label: String
    private let total: Int
    private let width: Int
    private let now: () -> ContinuousClock.Instant
    private let draw: ((String) -> Void)?
    private var lastDrawn: ContinuousClock.Instant
    private var isShown = false

    /// The least time between two drawings, and before the first: short jobs show nothing.
    static let pause = Duration.milliseconds(100)

    /// A bar on standard error, if that is a terminal that can clear a line.
    ///
    /// - Parameters:
    ///   - label: what is being done; shown before the bar.
    ///   - total: how many steps there are; less than one counts as one.
    public convenience init(label: String, total: Int) {
        let term = environmentVariable("TERM") ?? ""
        let canDraw = isatty(STDERR_FILENO) == 1 && !term.isEmpty && term != "dumb"
        self.init(
            label: label, total: total,
            width: ScreenWidth.columns(of: STDERR_FILENO, within: 20...80),
            now: { ContinuousClock.now }, draw: canDraw ? { Output.error.write($0) } : nil)
    }

    /// A bar with its surroundings given: width in columns, clock, and where it is drawn, or nil
    /// for nowhere.
    init(
        label: String, total: Int, width: Int, now: @escaping () -> ContinuousClock.Instant,
        draw: ((String) -> Void)?
    ) {
        self.label = Sanitise.line(label)
        self.total = max(total, 1)
        self.width = width
        self.now = now
        self.draw = draw
        lastDrawn = now()
    }

    deinit { finish() }

    /// Shows that so many steps are done; draws at most ten times a second.
    public func update(_ done: Int) {
        guard let draw else { return }
        let instant = now()
        guard instant - lastDrawn >= Self.pause else { return }
        lastDrawn = instant
        isShown = true
        SignalState.progressShown.store(true, ordering: .relaxed)
        draw("\r\u{1B}[K" + line(done))
    }

    /// Takes the bar off the screen.
    public func finish() {
        guard isShown, let draw else { return }
        isShown = false
        SignalState.progressShown.store(false, ordering: .relaxed)
        draw("\r\u{1B}[K")
    }

    /// One column stays free, since a full line would wrap on some terminals.
    private func line(_ done: Int) -> String {
        let share = Double(min(max(done, 0), total)) / Double(total)
        let percent = Layout.pad("\(Int(share * 100))%", to: 4, .right)
        let room = width - 1 - percent.count - 1
        let name = Layout.truncate(label, to: room / 2)
        let columns = room - Layout.width(of: name) - 3
        let filled = Int(share * Double(max(columns, 0)))
        let bar =
            String(repeating: "#", count: filled)
            + String(repeating: "-", count: max(columns, 0) - filled)
        return "\(name) [\(bar)] \(percent)"
    }
}
