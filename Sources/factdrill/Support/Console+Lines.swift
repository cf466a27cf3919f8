import Terminal

extension Console {
    /// Writes text fit to the window, each line of it in a style.
    func lines(_ text: String, as style: (String) -> String = { $0 }) {
        for line in Layout.wrap(text, width: width) { output.line(style(line)) }
    }
}
