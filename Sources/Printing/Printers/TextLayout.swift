import Columns

/// Sets blocks as lines of plain text.
struct TextLayout {
    /// The columns of a line.
    let width: Int

    /// Lines that belong together, or a new page.
    enum Chunk {
        case lines([String], keepsWithNext: Bool)
        case pageBreak
    }

    /// The chunks of a sheet: what stands before the small print at its end stays with it, so that no
    /// page holds that alone.
    func chunks(of blocks: [Block]) -> [Chunk] {
        var chunks: [Chunk] = []
        for (place, block) in blocks.enumerated() {
            let own = self.chunks(block)
            if case .note = block, place > 0, let last = chunks.indices.last,
                case .lines(let lines, false) = chunks[last]
            {
                chunks[last] = keeping(lines)
            }
            chunks += own
        }
        return chunks
    }

    /// The chunks of a block.
    func chunks(_ block: Block) -> [Chunk] {
        switch block {
        case .heading(let level, let text): [keeping(heading(level, text))]
        case .paragraph(let text), .note(let text): [whole(wrap(text))]
        case .items(let items):
            items.isEmpty ? [] : [whole(items.flatMap { hang($0, after: "- ") })]
        case .fields(let names): names.isEmpty ? [] : [whole(fields(names))]
        case .questions(let questions): numbered(questions)
        case .answerRows(let rows): rows.map { whole(answerRow($0, digits(rows.last?.number))) }
        case .key(let entries): key(entries)
        case .table(let table): [whole(lines(of: table))]
        case .pageBreak: [.pageBreak]
        }
    }

    private func whole(_ lines: [String]) -> Chunk { .lines(lines, keepsWithNext: false) }
    private func keeping(_ lines: [String]) -> Chunk { .lines(lines, keepsWithNext: true) }

    private func wrap(_ text: String) -> [String] {
        Wrap.lines(CleanText.line(text), width: width)
    }

    private func hang(_ text: String, after first: String) -> [String] {
        Wrap.hanging(CleanText.line(text), first: first, width: width).map {
            // It held words together while lines were broken; a printer may not know it.
            $0.contains(Self.joint) ? $0.replacing(Self.joint, with: " ") : $0
        }
    }

    private static let joint = "\u{A0}"

    /// "(2 points)", which no line breaks.
    private func points(_ count: Int) -> String {
        "(\(PaperSheets.points(count)))".replacing(" ", with: Self.joint)
    }

    private func digits(_ number: Int?) -> Int { String(number ?? 1).count }

    private func heading(_ level: Int, _ text: String) -> [String] {
        let lines = wrap(text)
        let widest = lines.map { DisplayWidth.of($0) }.max() ?? 0
        return lines + [String(repeating: level == 1 ? "=" : "-", count: widest)]
    }

    private func fields(_ names: [String]) -> [String] {
        names.map { name in
            let label = DisplayWidth.truncate(CleanText.line(name), to: width / 2) + ": "
            return label + rule(min(width, 60) - DisplayWidth.of(label))
        }.flatMap { ["", $0] }
    }

    private func rule(_ columns: Int) -> String {
        String(repeating: "_", count: max(4, columns))
    }

    private func numbered(_ questions: [QuestionBlock]) -> [Chunk] {
        let size = digits(questions.last?.number)
        return questions.map { question in
            let number = DisplayWidth.pad("\(question.number)", to: size, .right) + ". "
            let stem = "\(question.stem) \(points(question.points))"
            let margin = String(repeating: " ", count: size + 2)
            var lines = hang(stem, after: number)
            if let instruction = question.instruction { lines += hang(instruction, after: margin) }
            return whole(lines + response(question.response, margin))
        }
    }

    private func response(_ response: Response, _ margin: String) -> [String] {
        switch response {
        case .boxes(let options, _): return lettered(options, after: margin + "[ ] ")
        case .lines(.short): return ["", margin + rule(30)]
        case .lines(.whole(let count)): return ruled(count, margin)
        case .numberedLines(let count):
            return (1...max(1, count)).flatMap { number in
                let label = margin + "\(number). "
                return ["", label + rule(min(width, 60) - label.count)]
            }
        case .ordering(let items): return lettered(items, after: margin + "[   ] ")
        case .matching(let rows, let options):
            let left = rows.enumerated().flatMap { hang($1, after: "\(margin)____ \($0 + 1). ") }
            return left + [""] + lettered(options, after: margin + "     ")
        }
    }

    private func lettered(_ items: [String], after margin: String) -> [String] {
        items.enumerated().flatMap { hang($1, after: "\(margin)\(FormLetter($0)). ") }
    }

    private func ruled(_ count: Int, _ margin: String) -> [String] {
        let line = margin + rule(width - margin.count)
        return Array(repeating: ["", line], count: max(1, count)).flatMap(\.self)
    }

    private func answerRow(_ row: AnswerRow, _ size: Int) -> [String] {
        let number = DisplayWidth.pad("\(row.number)", to: size, .right) + ". "
        switch row.cells {
        case .boxes(let letters):
            return packed(letters.map { "\($0) [ ]" }, after: number)
        case .blanks(let labels):
            return packed(labels.map { "\($0) ____" }, after: number)
        case .lines(let count):
            let margin = String(repeating: " ", count: size + 2)
            return (0..<max(1, count)).map { line in
                (line == 0 ? number : margin) + rule(min(width, 60) - size - 2)
            }
        }
    }

    /// Fills lines with cells, none of them broken.
    private func packed(_ cells: [String], after first: String) -> [String] {
        var lines = [first]
        for cell in cells {
            let last = lines.count - 1
            if lines[last].count > first.count, lines[last].count + cell.count + 2 > width {
                lines.append(String(repeating: " ", count: first.count) + cell)
            } else {
                lines[last] += (lines[last].count > first.count ? "  " : "") + cell
            }
        }
        return lines
    }

    private func key(_ entries: [KeyEntry]) -> [Chunk] {
        let size = min(12, entries.map { $0.label.count }.max() ?? 1)
        let margin = String(repeating: " ", count: size + 2)
        return entries.map { entry in
            let label = DisplayWidth.pad(entry.label, to: size, .right)
            let answer = [entry.answer, entry.text].compactMap { $0 }.joined(separator: " – ")
            let lines = hang("\(answer) \(points(entry.points))", after: label + ". ")
            return whole(lines + entry.details.flatMap { hang($0, after: margin) })
        }
    }

    private func lines(of table: TableBlock) -> [String] {
        var widget = Table(table.head.map { Table.Column($0) }, rows: table.rows)
        widget.overflow = .wrap
        return (table.caption.map { wrap($0) } ?? []) + widget.lines(width: width)
    }
}
