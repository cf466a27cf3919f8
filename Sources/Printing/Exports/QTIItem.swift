import Questions

/// One question as an item of QTI 1.2 in the dialect of Canvas.
struct QTIItem {
    /// The item's identifier, which follows from the question's alone.
    let identifier: String
    /// The item as XML.
    let xml: String

    init(_ asked: Question, points: Int) throws(ExportRefusal) {
        let question = asked.askingForDigits
        identifier = "item_" + Self.mark(["\(question.id)"])
        let body = try Self.body(question)
        let answers = body.answers.joined(separator: ",")
        let fields = [
            ("question_type", body.type), ("points_possible", "\(points)"),
            ("original_answer_ids", answers),
            ("assessment_question_identifierref", "ref_" + identifier),
        ]
        let metadata = fields.map { label, entry in
            "<qtimetadatafield><fieldlabel>\(label)</fieldlabel>"
                + "<fieldentry>\(entry)</fieldentry></qtimetadatafield>"
        }.joined()
        let explanation = question.explanation
        let shown =
            explanation.isEmpty
            ? ""
            : "<respcondition continue=\"Yes\"><conditionvar><other/></conditionvar>"
                + "<displayfeedback feedbacktype=\"Response\" linkrefid=\"general_fb\"/>"
                + "</respcondition>"
        let feedback =
            explanation.isEmpty
            ? ""
            : "<itemfeedback ident=\"general_fb\"><flow_mat>\(XMLText.material(explanation))"
                + "</flow_mat></itemfeedback>"
        xml = """
            <item ident="\(identifier)" title="Question">
            <itemmetadata><qtimetadata>\(metadata)</qtimetadata></itemmetadata>
            <presentation>\(XMLText.material(question.prompt))
            \(body.presentation)
            </presentation>
            <resprocessing>
            <outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
            \(shown)\(body.conditions)
            </resprocessing>
            \(feedback)</item>

            """
    }

    /// What differs from kind to kind.
    struct Body {
        var type: String
        var answers: [String]
        var presentation: String
        var conditions: String
    }

    private static func body(_ question: Question) throws(ExportRefusal) -> Body {
        switch question.key {
        case .choice, .verdict:
            let options = try ExportCheck.singleChoice(question)
            return choice(question, options, type: "multiple_choice_question")
        case .selectAll:
            guard question.options.count >= 2 else {
                throw ExportRefusal(.count(question.options.count, 2...Int.max))
            }
            return choice(question, question.options, type: "multiple_answers_question")
        case .value(let expected), .correction(_, let expected):
            return expected.numbers.isEmpty
                ? words(question, expected.texts) : numbers(question, expected.numbers)
        case .matching(let pairs): return try QTIMatching.body(question, pairs)
        case .list, .ordering: throw ExportRefusal(.kind(question.kind))
        }
    }

    private static func choice(_ question: Question, _ options: [Option], type: String) -> Body {
        let ids = optionIdentifiers(question, options.map(\.text))
        let isSingle = type == "multiple_choice_question"
        let labels = zip(ids, options).map { id, option in
            "<response_label ident=\"\(id)\">\(XMLText.material(option.text))</response_label>\n"
        }
        let equals = zip(ids, options).compactMap { id, option -> String? in
            let equal = "<varequal respident=\"response1\">\(id)</varequal>"
            if option.isCorrect { return equal }
            return isSingle ? nil : "<not>\(equal)</not>"
        }.joined()
        let cardinality = isSingle ? "Single" : "Multiple"
        return Body(
            type: type, answers: ids,
            presentation: "<response_lid ident=\"response1\" rcardinality=\"\(cardinality)\">"
                + "<render_choice>\n\(labels.joined())</render_choice></response_lid>",
            conditions: full(isSingle ? equals : "<and>\(equals)</and>"))
    }

    private static func words(_ question: Question, _ texts: [String]) -> Body {
        let equals = texts.map { text in
            "<varequal respident=\"response1\">\(XMLText.escape(text))</varequal>"
        }.joined()
        return Body(
            type: "short_answer_question", answers: optionIdentifiers(question, texts),
            presentation: "<response_str ident=\"response1\" rcardinality=\"Single\"><render_fib>"
                + "<response_label ident=\"answer1\" rshuffle=\"No\"/></render_fib></response_str>",
            conditions: full(equals))
    }

    /// A number within its range; the one in full has a condition of its own.
    private static func numbers(_ question: Question, _ numbers: [NumericAnswer]) -> Body {
        let conditions = numbers.map { number in
            full(
                "<or><varequal respident=\"response1\">\(number.number)</varequal><and>"
                    + "<vargte respident=\"response1\">\(number.range.least)</vargte>"
                    + "<varlte respident=\"response1\">\(number.range.most)</varlte></and></or>")
        }
        return Body(
            type: "numerical_question",
            answers: optionIdentifiers(question, numbers.map(\.number)),
            presentation: "<response_str ident=\"response1\" rcardinality=\"Single\">"
                + "<render_fib fibtype=\"Decimal\"><response_label ident=\"answer1\"/></render_fib>"
                + "</response_str>",
            conditions: conditions.joined())
    }

    private static func full(_ condition: String) -> String {
        "<respcondition continue=\"No\"><conditionvar>\(condition)</conditionvar>"
            + "<setvar action=\"Set\" varname=\"SCORE\">100</setvar></respcondition>"
    }

    /// Identifiers of options, which follow from the question's and the option's text, so that they
    /// stay the same in another order; equal texts are told apart by their number.
    static func optionIdentifiers(_ question: Question, _ texts: [String]) -> [String] {
        var seen: [String: Int] = [:]
        return texts.map { text in
            let number = seen[text, default: 0]
            seen[text] = number + 1
            return "answer_" + mark(["\(question.id)", text, "\(number)"])
        }
    }

    /// Sixteen hexadecimal digits that stand for some texts.
    static func mark(_ texts: [String]) -> String {
        var hash = FNV1a()
        for text in texts { hash.add(text) }
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// A matching as Canvas reads it: one response for each row, and a share of the score for each.
enum QTIMatching {
    static func body(
        _ question: Question, _ pairs: [Int]
    ) throws(ExportRefusal) -> QTIItem.Body {
        guard pairs.count >= 2, pairs.count == question.rows.count,
            pairs.allSatisfy(question.options.indices.contains)
        else { throw ExportRefusal(.count(pairs.count, 2...Int.max)) }
        let options = question.options.map(\.text)
        let optionIDs = QTIItem.optionIdentifiers(question, options)
        let rowIDs = QTIItem.optionIdentifiers(question, question.rows.map { "row " + $0 })
        let labels = zip(optionIDs, options).map { id, text in
            "<response_label ident=\"\(id)\"><material><mattext>\(XMLText.escape(text))</mattext>"
                + "</material></response_label>"
        }.joined()
        let responses = zip(rowIDs, question.rows).map { id, row in
            "<response_lid ident=\"response_\(id)\"><material>"
                + "<mattext texttype=\"text/plain\">\(XMLText.escape(row))</mattext></material>"
                + "<render_choice>\(labels)</render_choice></response_lid>"
        }
        let share = Self.share(of: pairs.count)
        let conditions = zip(rowIDs, pairs).map { id, pair in
            "<respcondition><conditionvar><varequal respident=\"response_\(id)\">"
                + "\(optionIDs[pair])</varequal></conditionvar>"
                + "<setvar varname=\"SCORE\" action=\"Add\">\(share)</setvar></respcondition>"
        }
        return QTIItem.Body(
            type: "matching_question", answers: rowIDs,
            presentation: responses.joined(separator: "\n"),
            conditions: conditions.joined(separator: "\n"))
    }

    /// The share of 100 with two decimals, as Canvas writes it.
    private static func share(of count: Int) -> String {
        let hundredths = (10_000 + count / 2) / count
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
