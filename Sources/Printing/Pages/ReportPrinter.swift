/// Writes a report as one HTML file that needs nothing else: no script, no font, no picture and no
/// address. It fits a phone and a sheet of paper, and is light or dark as the reader's system is.
public enum ReportPrinter {
    /// Writes the page.
    public static func print(_ page: ReportPage, to output: inout some TextOutputStream) {
        output.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        output.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        // Nothing of a bank's may load or run, not even by a slip in escaping.
        output.write(
            """
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <link rel="icon" href="data:,">

            """)
        output.write("<title>\(HTMLText.escape(CleanText.line(page.title)))</title>\n")
        output.write("<style>\n\(ReportStyle.sheet)</style>\n</head>\n<body>\n")
        main(page).write(to: &output)
        output.write("\n</body>\n</html>\n")
    }

    private static func main(_ page: ReportPage) -> HTMLNode {
        let figures = page.figures.map { figure in
            HTMLNode.tag(
                "div",
                [
                    .tag("dt", [.text(figure.name)]), .tag("dd", [.text(figure.value)]),
                ])
        }
        var content: [HTMLNode] = [.words("h1", page.title)]
        if !page.subtitle.isEmpty { content.append(.words("p", class: "note", page.subtitle)) }
        if !figures.isEmpty { content.append(.tag("dl", class: "figures", figures)) }
        content += page.sections.enumerated().map { section($1, number: $0 + 1) }
        return .tag("main", content)
    }

    private static func section(_ section: ReportPage.Section, number: Int) -> HTMLNode {
        let name = "s\(number)"
        var content: [HTMLNode] = [
            .tag("h2", with: [("id", name), ("dir", "auto")], [.text(section.heading)])
        ]
        if !section.remark.isEmpty { content.append(.words("p", class: "note", section.remark)) }
        if let chart = section.chart { content.append(SVGChart(chart, name: name).node) }
        if let table = section.table {
            let body = HTMLNode.tag("div", class: "wide", [self.table(table, section.heading)])
            content.append(
                section.isTableFolded
                    ? .tag("details", [.tag("summary", [.text("As a table")]), body]) : body)
        }
        return .tag("section", with: [("aria-labelledby", name)], content)
    }

    private static func table(_ table: Table, _ caption: String) -> HTMLNode {
        func style(_ column: Int) -> String? {
            table.columns[column].alignment == .right ? "number" : nil
        }
        let head = table.columns.indices.map { column in
            HTMLNode.tag(
                "th", class: style(column), with: [("scope", "col")],
                [.text(table.columns[column].head)])
        }
        let rows = table.rows.map { row in
            HTMLNode.tag(
                "tr",
                table.columns.indices.map { column in
                    .tag(
                        "td", class: style(column), with: [("dir", "auto")],
                        [.text(row.indices.contains(column) ? row[column] : "")])
                })
        }
        return .tag(
            "table",
            [
                .tag("caption", [.text(caption)]), .tag("thead", [.tag("tr", head)]),
                .tag("tbody", rows),
            ])
    }
}

/// The style sheet of a report.
enum ReportStyle {
    /// Colours are variables, so that dark and print change them in one place; each has a contrast
    /// of 4.5 to 1 or more to its ground where it carries text, of 3 to 1 where it draws.
    static let sheet = """
        :root { color-scheme: light dark; --ground: #fff; --text: #1c1c1e; --faint: #5b5b63;
          --rule: #d8d8de; --empty: #ececf1; --one: #b9d6f2; --two: #7fb2e5; --three: #3f86cc;
          --four: #1f5fa8; --good: #1f5fa8; --fair: #5f9bd8; --poor: #c2571a; --none: #d8d8de; }
        @media (prefers-color-scheme: dark) { :root { --ground: #17181b; --text: #ececf0;
          --faint: #a9a9b3; --rule: #3a3b41; --empty: #27282d; --one: #1f3f60; --two: #2f6599;
          --three: #4f94d6; --four: #9acbfa; --good: #7db8f2; --fair: #3f7ab5; --poor: #e08a4f;
          --none: #3a3b41; } }
        * { box-sizing: border-box; }
        html { font: 100%/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif;
          -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--ground); color: var(--text);
          overflow-wrap: anywhere; }
        main { max-width: 42rem; margin: 0 auto; padding: 1rem; }
        h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0; }
        h2 { font-size: 1.15rem; line-height: 1.3; margin: 0 0 .5rem; }
        p { margin: 0 0 .6rem; }
        .note { color: var(--faint); font-size: .9rem; }
        .figures { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0 0; }
        .figures div { display: flex; flex-direction: column-reverse; }
        .figures dt { color: var(--faint); font-size: .85rem; }
        .figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; line-height: 1.2; }
        section { margin: 1.5rem 0 0; padding: 1.25rem 0 0; border-top: 1px solid var(--rule); }
        svg { display: block; width: 100%; height: auto; max-width: 30rem; }
        svg text { fill: var(--text); font-size: 12px; }
        svg .faint { fill: var(--faint); }
        .rule { stroke: var(--rule); fill: none; }
        .curve { stroke: var(--good); stroke-width: 2.5; fill: none; stroke-linejoin: round;
          stroke-linecap: round; }
        .dot, .bar { fill: var(--good); }
        .track { fill: var(--empty); }
        .d0 { fill: var(--empty); } .d1 { fill: var(--one); } .d2 { fill: var(--two); }
        .d3 { fill: var(--three); } .d4 { fill: var(--four); }
        .p0 { fill: var(--good); } .p1 { fill: var(--fair); } .p2 { fill: var(--poor); }
        .p3 { fill: var(--none); }
        .key { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .5rem 0 0; padding: 0;
          list-style: none; font-size: .85rem; color: var(--faint); }
        .key svg { display: inline-block; width: .8rem; height: .8rem; margin-right: .35rem;
          vertical-align: -.05rem; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden;
          clip-path: inset(50%); white-space: nowrap; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0;
          border-bottom: 1px solid var(--rule); }
        th { color: var(--faint); font-weight: 500; white-space: nowrap; }
        th:last-child, td:last-child { padding-right: 0; }
        .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        td[dir]:not(.number) { min-width: 5.5rem; }
        details { margin-top: .6rem; font-size: .9rem; }
        summary { color: var(--faint); cursor: pointer; }
        @media print {
          :root { color-scheme: light; --ground: #fff; --text: #000; --faint: #444; --rule: #bbb;
            --empty: #eee; --one: #b9d6f2; --two: #7fb2e5; --three: #3f86cc; --four: #1f5fa8;
            --good: #1f5fa8; --fair: #5f9bd8; --poor: #c2571a; --none: #d8d8de; }
          main { max-width: none; padding: 0; }
          h2, .note { break-after: avoid; }
          details:not([open]) { display: none; }
          tr, svg { break-inside: avoid; }
          svg, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .wide { overflow: visible; }
        }

        """
}
