import Facts
import Wording

extension BankReading {
    private static let questionKeys = Fields.Keys(
        owner: "a question",
        names: [
            "id", "prompt", "answer", "answers", "answerline", "optional",
            "prompts", "reject", "options", "topic", "paragraph", "frame",
            "explanation",
        ])

    /// The hand-written questions in the bank's order.
    mutating func questions(from tree: Tree) -> [WrittenQuestion] {
        guard case .list(let items) = tree.content else {
            refuseList(tree, "questions")
            return []
        }
        var found: [WrittenQuestion] = []
        for item in items {
            if let question = question(from: item) { found.append(question) }
        }
        return found
    }

    private mutating func question(from tree: Tree) -> WrittenQuestion? {
        guard let fields = Fields(tree, keys: Self.questionKeys, report: report) else { return nil }
        let id = ownID(in: fields, of: "a question", value: ["answers", "answer", "answerline"])
        let prompt = fields.requiredText("prompt", keepsLines: true)
        let line = answerLine(in: fields)
        let optional = fields.texts("optional")
        let answers =
            fields.has("answerline")
            ? line?.answers ?? [] : Self.without(optional, answers(in: fields))
        let options = fields.tree("options").map { texts($0, "options") } ?? []
        checkOptions(options, answers, fields)
        let topic = topic(in: fields)
        let paragraph = Scalars.count("paragraph", in: fields)
        let frame: Frame? = fields.choice("frame")
        let explanation = fields.text("explanation", keepsLines: true)
        guard let id, let prompt, !answers.isEmpty else { return nil }
        var question = WrittenQuestion(id: id, prompt: prompt, answers: answers)
        question.options = options
        question.answerLine = line?.text
        question.prompted = (line?.prompts ?? []) + fields.texts("prompts")
        question.rejected = (line?.rejects ?? []) + fields.texts("reject")
        question.topic = topic
        question.paragraph = paragraph
        question.frame = frame ?? .article
        question.explanation = explanation
        return question
    }

    private func answers(in fields: Fields) -> [String] {
        switch (fields.tree("answer"), fields.tree("answers")) {
        case (nil, nil):
            report.error(
                fields.place, "a question lacks 'answer' or 'answers'", "add 'answer: …'")
            return []
        case (_?, _?):
            report.error(
                fields.keyPlace("answers"), "a question has either 'answer' or 'answers', not both",
                "keep one of the two")
            return []
        case (let one?, nil): return Scalars.text(one, as: "'answer'", report).map { [$0] } ?? []
        case (nil, let many?):
            if case .list(let items) = many.content, items.isEmpty {
                report.error(many.place, "'answers' is an empty list", "name the right answer")
            }
            return texts(many, "answers")
        }
    }

    /// What an answer line says, reporting what is wrong with it.
    private func answerLine(in fields: Fields) -> AnswerLine? {
        guard let text = fields.text("answerline") else { return nil }
        for key in ["answer", "answers", "optional", "prompts", "reject"] where fields.has(key) {
            report.error(
                fields.keyPlace(key),
                "a question has either 'answerline' or '\(key)', not both",
                "say it in the answer line, or delete that")
        }
        guard let line = AnswerLine(text) else {
            report.error(
                fields.keyPlace("answerline"), "\(Plain.quoted(text)) names no answer",
                "write it as '<b><u>needed part</u></b> [accept …; prompt on …; reject …]'")
            return nil
        }
        return line
    }

    /// The answers, and each of them without what may be left out.
    private static func without(_ optional: [String], _ answers: [String]) -> [String] {
        optional.prefix(6).reduce(answers) { answers, optional in
            let words = optional.split(separator: " ")
            let shorter = answers.compactMap { answer -> String? in
                let all = answer.split(separator: " ")
                guard let place = all.firstRange(of: words), words.count < all.count else {
                    return nil
                }
                return (all[..<place.lowerBound] + all[place.upperBound...])
                    .joined(separator: " ")
            }
            return answers + shorter.filter { !answers.contains($0) }
        }
    }

    /// Texts that must differ, apart from the case of their letters.
    private func texts(_ tree: Tree, _ key: String) -> [String] {
        var seen: Set<String> = []
        var found: [String] = []
        for item in Scalars.items(tree, as: "'\(key)'", report) {
            guard let text = Scalars.text(item, as: "one of the \(key)", report) else { continue }
            if seen.insert(text.lowercased()).inserted {
                found.append(text)
            } else {
                report.error(
                    item.place, "\(Plain.quoted(text)) is twice among the \(key)",
                    "keep one of the two")
            }
        }
        return found
    }

    private func checkOptions(_ options: [String], _ answers: [String], _ fields: Fields) {
        guard fields.has("options"), !answers.isEmpty, let tree = fields.tree("options") else {
            return
        }
        if options.isEmpty {
            if case .list(let items) = tree.content, items.isEmpty {
                report.error(
                    tree.place, "'options' is an empty list",
                    "name the options, or delete the key for a typed answer")
            }
            return
        }
        let right = Set(answers.map { $0.lowercased() })
        let count = options.count { right.contains($0.lowercased()) }
        if count == 0 {
            report.error(
                tree.place, "none of the options is a right answer",
                "write one of the options exactly as it is in 'answers'")
        } else if count == options.count {
            report.error(tree.place, "every option is a right answer", "add a wrong one")
        }
    }
}
