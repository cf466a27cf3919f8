/// Some elements of an array, without a copy of them.
public struct Selection<Element>: RandomAccessCollection {
    @usableFromInline let all: [Element]
    @usableFromInline let positions: [Int]

    init(_ all: [Element], _ positions: [Int]) {
        self.all = all
        self.positions = positions
    }

    /// The first position.
    @inlinable public var startIndex: Int { 0 }
    /// The position after the last.
    @inlinable public var endIndex: Int { positions.count }
    /// The element at a position.
    @inlinable public subscript(position: Int) -> Element { all[positions[position]] }
}
