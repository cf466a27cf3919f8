import ArgumentParser
import Banks
import Facts
import Foundation
import Journal
import Progress
import Reports
import ShippedBanks
import Terminal

/// What commands share: the console, the clock, the environment, banks and the progress file.
final class Session {
    /// Where lines come from and results go.
    let console: Console
    /// The environment's variables.
    let environment: [String: String]
    /// What the learner has settled.
    let settings: Settings
    /// Whom the shell was opened for, where they have a name.
    var learner: String?
    /// Where the banks that were opened lie.
    var locations: [BankID: BankLocation] = [:]
    /// Whether commands are typed into the shell.
    var isShell = false

    private let clock: () -> Moment
    private var identifiers = UUIDv7Generator()
    private var chance = SystemRandomNumberGenerator()

    init(
        console: Console, environment: [String: String], settings: Settings = Settings(),
        clock: @escaping () -> Moment = Session.systemTime
    ) {
        self.console = console
        self.settings = settings
        self.environment = environment
        self.clock = clock
    }

    /// The session of this process.
    static func standard(colour: ColourChoice) throws -> Session {
        let environment = ProcessInfo.processInfo.environment
        let settings = try readSettings(environment)
        let chosen = colour == .auto ? settings.colour ?? .auto : colour
        return Session(
            console: .standard(name: "factdrill", colour: chosen), environment: environment,
            settings: settings)
    }

    /// Runs a parsed command; one that is no verb, such as the help, runs by itself.
    func run(_ command: any ParsableCommand) throws {
        if let verb = command as? any Verb {
            try verb.run(in: self)
        } else {
            var command = command
            try command.run()
        }
    }

    /// The time.
    var now: Moment { clock() }

    /// The time by the system's clock.
    private static func systemTime() -> Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }

    /// When the learner's day began.
    var dayStart: Moment {
        let start = LocalDays.start
        var seconds = time_t(now.seconds) - start * 3600
        var local = tm()
        // The C library reads the time zone in microseconds; a calendar takes far longer to load.
        localtime_r(&seconds, &local)
        local.tm_hour = Int32(start)
        local.tm_min = 0
        local.tm_sec = 0
        local.tm_isdst = -1
        return Moment(seconds: Double(mktime(&local)))
    }

    /// A name for something new in the log.
    func newID() -> UUIDv7 {
        identifiers.next(at: now, using: &chance)
    }

    /// A seed that a person can type again.
    func newSeed() -> UInt64 {
        UInt64.random(in: 1...999_999, using: &chance)
    }

    /// Banks by name or path.
    var library: BankLibrary {
        BankLibrary(
            environment: environment, workingDirectory: FileManager.default.currentDirectoryPath,
            executable: ProgramStamp.runningPath, embedded: ShippedBanks.all)
    }

    /// Writes a message for people, apart from results.
    func say(_ message: String) {
        Message.write(Sanitise.text(message))
    }

    /// Writes what is laid out already for people, apart from results.
    func show(_ text: String) {
        Message.write(Sanitise.text(text), isLaidOut: true)
    }
}
