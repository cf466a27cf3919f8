// The C library's `pow`, `exp` and `log` rather than all of Foundation: it starts faster, and the
// reference implementation calls the same functions, so that results agree to the last bit.
#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Glibc)
    internal import Glibc
#endif

/// Raises `base` to `exponent`.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// Euler's number to `exponent`, by `pow` as the reference computes it.
func eulerPower(_ exponent: Double) -> Double { pow(2.718281828459045, exponent) }

/// The natural exponential of `value`.
func exponential(_ value: Double) -> Double { exp(value) }

/// The natural logarithm of `value`.
func logarithm(_ value: Double) -> Double { log(value) }

/// The cosine of `value` in radians.
func cosine(_ value: Double) -> Double { cos(value) }
