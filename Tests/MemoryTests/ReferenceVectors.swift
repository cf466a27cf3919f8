import Facts
import Foundation
import Memory

/// The reference's answers, as written by Tests/Interoperability/make_fsrs_vectors.py, which
/// explains the lines.
struct ReferenceVectors {
    struct History {
        var scheduler: Scheduler
        var reviews: [(gap: Int64, rating: Rating)]
        var phase: MemoryState.Phase
        var stability: Double
        var difficulty: Double
        var due: Int64
        var waits: Int64
        var recall: (gap: Int64, value: Double)?
    }

    struct FuzzRange {
        var days: Int
        var maximum: Int
        var range: ClosedRange<Int>
    }

    struct Malformed: Error {
        var line: String
    }

    /// 2026-01-01T00:00:00Z.
    static let start = Moment(microseconds: 1_767_225_600_000_000)

    var histories: [History] = []
    var fuzzRanges: [FuzzRange] = []

    init() throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/fsrs-vectors.csv")
        var schedulers: [Int: Scheduler] = [:]
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(
                String.init)
            switch fields[0] {
            case "s":
                schedulers[try Self.whole(fields[1], line)] = try Self.scheduler(fields, line)
            case "h":
                guard let scheduler = schedulers[try Self.whole(fields[1], line)] else {
                    throw Malformed(line: String(line))
                }
                histories.append(try Self.history(fields, scheduler, line))
            case "f":
                let numbers = try fields[1...].map { try Self.whole($0, line) }
                fuzzRanges.append(
                    .init(days: numbers[0], maximum: numbers[1], range: numbers[2]...numbers[3]))
            default:
                guard line.hasPrefix("#") else { throw Malformed(line: String(line)) }
            }
        }
    }

    private static func scheduler(_ fields: [String], _ line: Substring) throws -> Scheduler {
        let steps = try [fields[4], fields[5]].map { field in
            try field.split(separator: " ").map {
                Duration.microseconds(try whole(String($0), line))
            }
        }
        return try Scheduler(
            weights: Weights(fields[6].split(separator: " ").map { try real(String($0), line) }),
            desiredRetention: real(fields[2], line), learningSteps: steps[0],
            relearningSteps: steps[1], maximumInterval: whole(fields[3], line))
    }

    private static func history(
        _ fields: [String], _ scheduler: Scheduler, _ line: Substring
    ) throws -> History {
        let reviews = try fields[2].split(separator: " ").map { review in
            let parts = review.split(separator: ":").map(String.init)
            guard parts.count == 2, let rating = Rating(rawValue: try whole(parts[1], line)) else {
                throw Malformed(line: String(line))
            }
            return (gap: try microseconds(parts[0], line), rating: rating)
        }
        let phase: MemoryState.Phase
        switch fields[3] {
        case "1": phase = .learning(step: try whole(fields[4], line))
        case "2": phase = .review
        case "3": phase = .relearning(step: try whole(fields[4], line))
        default: throw Malformed(line: String(line))
        }
        return History(
            scheduler: scheduler, reviews: reviews, phase: phase,
            stability: try real(fields[5], line), difficulty: try real(fields[6], line),
            due: Int64(try whole(fields[7], line)), waits: Int64(try whole(fields[8], line)),
            recall: fields.count > 9
                ? (Int64(try whole(fields[9], line)), try real(fields[10], line)) : nil)
    }

    private static func whole(_ text: String, _ line: Substring) throws -> Int {
        guard let number = Int(text) else { throw Malformed(line: String(line)) }
        return number
    }

    private static func real(_ text: String, _ line: Substring) throws -> Double {
        guard let number = Double(text) else { throw Malformed(line: String(line)) }
        return number
    }

    /// Seconds with none or six decimals.
    private static func microseconds(_ text: String, _ line: Substring) throws -> Int64 {
        let parts = text.split(separator: ".").map(String.init)
        let rest = parts.count == 2 && parts[1].count == 6 ? try whole(parts[1], line) : 0
        guard parts.count == 1 || parts[1].count == 6 else { throw Malformed(line: String(line)) }
        return Int64(try whole(parts[0], line) * 1_000_000 + rest)
    }
}
