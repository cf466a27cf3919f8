/// A point in time, in microseconds since 1970-01-01T00:00:00Z.
///
/// The core is handed the time and never asks for it, so it needs no clock and no calendar of the
/// machine's; whole numbers keep arithmetic and storage exact.
public struct Moment: Hashable, Comparable, Sendable {
    /// Microseconds since the Unix epoch.
    public let microseconds: Int64

    /// Takes microseconds since the Unix epoch.
    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// Takes seconds since the Unix epoch, rounded to the microsecond.
    public init(seconds: Double) {
        self.init(microseconds: Int64((seconds * 1_000_000).rounded()))
    }

    /// Seconds since the Unix epoch.
    public var seconds: Double { Double(microseconds) / 1_000_000 }

    /// The moment that lies `seconds` later.
    public func advanced(bySeconds seconds: Double) -> Moment {
        Moment(microseconds: microseconds + Int64((seconds * 1_000_000).rounded()))
    }

    /// Seconds from `earlier` to this moment; negative where `earlier` is later.
    public func seconds(since earlier: Moment) -> Double {
        Double(microseconds - earlier.microseconds) / 1_000_000
    }

    /// Orders moments by time.
    public static func < (left: Moment, right: Moment) -> Bool {
        left.microseconds < right.microseconds
    }
}
