import Questions

extension Question {
    /// The question with its options in another order, the key with them: `order[n]` is the present
    /// position of the option that shall stand at `n`.
    func reorderingOptions(_ order: [Int]) -> Question {
        guard Set(order) == Set(options.indices), order.count == options.count else { return self }
        var copy = self
        copy.options = order.map { options[$0] }
        var newPlace = Array(repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { newPlace[old] = new }
        func moved(_ place: Int) -> Int {
            newPlace.indices.contains(place) ? newPlace[place] : place
        }
        switch key {
        case .ordering(let right): copy.key = .ordering(right.map(moved))
        case .matching(let pairs): copy.key = .matching(pairs.map(moved))
        default: break
        }
        return copy
    }

    /// The question with the rows of its matching in another order, the key with them.
    func reorderingRows(_ order: [Int]) -> Question {
        guard case .matching(let pairs) = key, pairs.count == rows.count,
            Set(order) == Set(rows.indices), order.count == rows.count
        else { return self }
        var copy = self
        copy.rows = order.map { rows[$0] }
        copy.key = .matching(order.map { pairs[$0] })
        return copy
    }

    /// The place of the one right option, where a letter is the whole answer.
    var keyPlace: Int? {
        switch key {
        case .choice:
            options.count(where: \.isCorrect) == 1 ? options.firstIndex(where: \.isCorrect) : nil
        case .verdict(let label): VerdictBox.order.firstIndex(of: label)
        default: nil
        }
    }
}
