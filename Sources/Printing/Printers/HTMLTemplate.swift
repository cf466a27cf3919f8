import Mustache

/// The template of an HTML page up to its first sheet.
enum HTMLTemplate {
    /// The parsed template; a test holds that it parses.
    static let page = try? MustacheTemplate(string: source)

    /// Page numbers count within a sheet, and the number of a sheet's pages is that of the page where
    /// it ends. Programs that know neither page groups nor `target-counter` keep the line before and
    /// count through the whole document.
    private static let source = """
        <!DOCTYPE html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{title}}</title>
        <style>
        @page {
          size: {{size}};
          margin: 18mm 17mm 20mm 17mm;
          @bottom-left { content: {{{titleString}}}; font: {{footSize}} sans-serif; }
        }
        @page :blank { @bottom-left { content: none; } @bottom-right { content: none; } }
        {{#sheets}}
        @page s{{number}} {
          @bottom-right {
            font: {{footSize}} sans-serif;
        {{#isOnly}}
            content: {{{name}}} " \\b7  page " counter(page) " of " counter(pages);
        {{/isOnly}}
        {{^isOnly}}
            content: {{{name}}} " \\b7  page " counter(page) " of " counter(pages);
            content: {{{name}}} " \\b7  page " counter(page) " of " target-counter("#end{{number}}", page);
        {{/isOnly}}
          }
        }
        {{^isOnly}}
        @page :nth(1 of s{{number}}) { counter-reset: page 1; }
        {{/isOnly}}
        .s{{number}} { page: s{{number}}; }
        {{/sheets}}
        html { font: {{fontSize}}/1.4 "Noto Serif", "DejaVu Serif", "Noto Serif CJK JP", serif; }
        body { margin: 0; color: #000; background: #fff; overflow-wrap: break-word; }
        main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
        h1, h2 { font-family: "Noto Sans", "DejaVu Sans", "Noto Sans CJK JP", sans-serif;
          line-height: 1.2; margin: 0 0 .4em; break-after: avoid; break-inside: avoid; }
        h1 { font-size: 1.5em; }
        h2 { font-size: 1.15em; margin-top: 1.4em; }
        p { margin: 0 0 .5em; }
        .sheet + .sheet { border-top: 2px solid #000; margin-top: 3rem; padding-top: 2rem; }
        .fields { display: flex; flex-wrap: wrap; margin: 1em 0; padding: 0; list-style: none; }
        .fields li { display: flex; flex: 1 1 45%; align-items: flex-end; margin: .4em 1em .4em 0; }
        .fields .rule { flex: 1; border-bottom: 1px solid #000; height: 1.4em; margin-left: .5em; }
        .items { margin: 0 0 1.2em; padding-left: 1.2em; break-inside: avoid; }
        .questions { margin: 1em 0 0; padding: 0; }
        .answers { margin: 0; padding-left: {{indent}}em; }
        {{#twoColumns}}
        .questions { columns: 2; column-gap: 1.5em; }
        {{/twoColumns}}
        .question { break-inside: avoid; margin: 0 0 1.3em {{indent}}em; padding-left: .2em; }
        .question::marker { font-weight: bold; }
        .stem { break-after: avoid; }
        .points { white-space: nowrap; font-size: .85em; }
        .instruction { font-style: italic; break-after: avoid; }
        .boxes { list-style-type: upper-alpha; margin: 0; padding-left: 1.4em; }
        .boxes > li { position: relative; padding-left: 1.7em; margin: .2em 0; break-inside: avoid; }
        .boxes.places > li { padding-left: 2.7em; margin: .4em 0; }
        .box { position: absolute; left: .35em; top: .25em; width: .8em; height: .8em;
          border: 1px solid #000; }
        .places .box { width: 1.6em; height: 1.2em; top: .05em; }
        .line { display: block; border-bottom: 1px solid #000; height: 2em; }
        .line.short { width: 14em; max-width: 100%; }
        .numbered { margin: 0; padding-left: 1.4em; }
        .numbered .line { height: 1.7em; }
        .match { display: table; }
        .match > * { display: table-cell; vertical-align: top; }
        .rows, .letters { margin: 0; padding-left: 1.4em; }
        .letters { padding-left: 3.4em; }
        .letters { list-style-type: upper-alpha; }
        .rows > li { position: relative; padding-left: 3em; margin: .35em 0; }
        .letters > li { margin: .35em 0; }
        .rows .blank { position: absolute; left: .3em; width: 2.2em; height: 1.2em;
          border-bottom: 1px solid #000; }
        .answers > li { margin: .45em 0; break-inside: avoid; }
        .answers .cell { display: inline-block; margin-right: 1.1em; white-space: nowrap; }
        .answers .line { height: 1.5em; }
        .answers .box, .answers .blank { position: static; display: inline-block; margin-left: .35em;
          vertical-align: -.1em; }
        .answers .blank { width: 2.2em; border-bottom: 1px solid #000; height: 1.1em; }
        {{#twoColumns}}
        .question { padding-left: 0; }
        .boxes, .numbered { padding-left: 1.2em; }
        .boxes > li { padding-left: 1.5em; }
        .box { left: .25em; }
        .match, .match > * { display: block; }
        .rows, .letters { padding-left: 1.2em; }
        .letters { margin-top: .6em; }
        .rows > li { padding-left: 2.9em; }
        {{/twoColumns}}
        table { border-collapse: collapse; width: 100%; margin: .5em 0 1em; }
        th, td { border: 1px solid #000; padding: .2em .5em; text-align: left; vertical-align: top; }
        tr { break-inside: avoid; }
        .number { text-align: right; white-space: nowrap; }
        .solutions dt { font-weight: bold; margin-top: .9em; break-after: avoid; }
        .solutions dd { margin: 0 0 0 2em; }
        .solutions .entry { break-inside: avoid; }
        .note { font-size: .8em; margin-top: 1.2em; break-before: avoid; overflow-wrap: anywhere; }
        .break { break-before: page; }
        @media print {
          main { max-width: none; padding: 0; }
          .sheet + .sheet { border: 0; margin: 0; padding: 0; break-before: page; }
          .sheet + .sheet.leaf { break-before: right; }
        }
        </style>
        </head>
        <body>
        <main>

        """
}
