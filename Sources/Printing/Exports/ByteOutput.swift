/// Takes the bytes of a file, piece by piece.
public protocol ByteOutput {
    /// Takes the next bytes.
    mutating func write(bytes: [UInt8]) throws
}

extension [UInt8]: ByteOutput {
    /// Appends the bytes.
    public mutating func write(bytes: [UInt8]) {
        append(contentsOf: bytes)
    }
}
