"""What `factdrill quiz --format gift` writes must be read as it was meant, by pygiftparser and by
a reader that follows Moodle's rules."""

import html
import io
import re

import moodle_gift
import pytest
from pygiftparser import parser
from quiz_support import ARTICLE, NUMBERS, Quiz, clean, nasty_bank, units_bank

CARRIED = {"choice", "select-all", "claim", "cloze", "short-answer", "date", "number", "matching",
           "odd-one-out", "interval", "chain", "correction"}
VERDICTS = {"supported": "Yes", "refuted": "No, it says otherwise",
            "not-enough-info": "It does not say"}


@pytest.fixture(scope="module", params=["article", "nasty"])
def exported(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("gift")
    source = ARTICLE if request.param == "article" else nasty_bank(folder)
    quiz = Quiz(source, 500)
    path, left_out = quiz.write(folder, "gift")
    return path.read_text(encoding="utf-8"), quiz.questions(), left_out


def decoded(text, kind):
    return html.unescape(text) if kind == "html" else text


def test_nothing_is_lost_in_silence(exported):
    text, questions, left_out = exported
    read = moodle_gift.read(text)
    assert len({question["id"] for question in read}) == len(read)
    assert {q["id"] for q in read} | set(left_out) == set(questions)
    assert len(read) + len(left_out) == len(questions)
    for name in left_out:
        question = questions[name]
        assert (question["kind"] not in CARRIED
                or any("->" in answer or "&&0" in answer for answer in question["answers"])
                or question["kind"] == "matching"), question


def test_moodles_rules_give_back_every_text(exported):
    text, questions, _ = exported
    for read in moodle_gift.read(text):
        question = questions[read["id"]]
        assert read["name"] == read["id"]
        text = clean(decoded(read["text"], read["format"]))
        assert text == clean(question["prompt"]) or (
            read["type"] == "numerical"
            and text.startswith(clean(question["prompt"]) + " Give the number"))
        assert clean(decoded(read["feedback"], read["format"])) == clean(question["explanation"])
        if read["type"] in ("single", "several") and question["options"]:
            got = [(clean(decoded(a["text"], a["format"])), a["weight"] > 0) for a in read["answers"]]
            assert got == [(clean(o["text"]), o["correct"]) for o in question["options"]], read
        elif read["type"] == "single":
            right = [a["text"] for a in read["answers"] if a["weight"] == 1]
            assert right == [VERDICTS[question["answers"][0]]]
        elif read["type"] == "matching":
            pairs = {f"{decoded(a['row'], read['format'])}: {a['text']}"
                     for a in read["answers"] if a["row"]}
            assert {clean(pair) for pair in pairs} == {clean(a) for a in question["answers"]}
        elif read["type"] == "numerical":
            number = float(re.match(r"-?[0-9,.]+", question["answers"][0])[0].replace(",", ""))
            assert float(read["answers"][0]["text"]) == number
            assert float(read["answers"][0]["tolerance"]) == question.get("tolerance", 0)
        else:
            assert read["type"] == "short", read
            assert clean(read["answers"][0]["text"]) == clean(question["answers"][0])


def test_weights_add_up_and_lines_are_never_blank(exported):
    text, _, _ = exported
    for read in moodle_gift.read(text):
        if read["type"] == "several":
            positive = sum(a["weight"] for a in read["answers"] if a["weight"] > 0)
            assert positive == pytest.approx(1, abs=0.0001)
            assert all(a["weight"] != 0 for a in read["answers"])
        elif read["type"] == "single":
            assert sorted(a["weight"] for a in read["answers"])[-2:] == [0, 1]


def test_pygiftparser_agrees(exported):
    text, questions, left_out = exported
    read = parser.parseFile(io.StringIO(text))
    assert len(read) == len(questions) - len(left_out)

    def plain(escaped, kind):
        unescaped = re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], escaped)
        return clean(decoded(unescaped, kind))

    compared = 0
    for one in read:
        assert one.valid, one.source
        question = questions[re.sub(r"\\(.)", r"\1", one.title)]
        # It ends the answers at an escaped closing brace, which stays one in plain format, and it
        # takes a backslash before an n for a line break even where the backslash is escaped.
        if r"\}" in one.source.split("{", 1)[-1] or r"\\n" in one.source:
            continue
        assert plain(one.text, one.markup).startswith(clean(question["prompt"]))
        kind = type(one.answers).__name__
        if kind in ("SelectSet", "MultipleChoicesSet") and question["options"]:
            got = [(plain(re.sub(r"^\[(html|plain)\]", "", a.answer), one.markup), a.fraction > 0)
                   for a in one.answers.answers]
            assert got == [(clean(o["text"]), o["correct"]) for o in question["options"]], one.source
            compared += 1
        elif kind == "ShortSet":
            first = re.sub(r"^\[(html|plain)\]", "", one.answers.answers[0].answer)
            assert plain(first, "plain") == clean(question["answers"][0])
            compared += 1
    assert compared > len(read) / 4


def test_numbers_have_their_tolerance_and_dates_every_spelling(tmp_path):
    source, seen, dates = units_bank(tmp_path), set(), 0
    # What stands together in one quiz is not all that the bank has.
    for seed in range(1, 13):
        quiz = Quiz(source, 500, seed=seed)
        text = quiz.write(tmp_path, "gift")[0].read_text(encoding="utf-8")
        for read in moodle_gift.read(text):
            fact = read["id"].split("/")[1]
            if read["type"] == "numerical" and fact in NUMBERS:
                got = [(float(a["text"]), float(a["tolerance"])) for a in read["answers"]]
                assert got == NUMBERS[fact], read
                asked = decoded(read["text"], read["format"])
                assert re.search(r"in (metres|kilometres|people|millions of euros)", asked), asked
                assert read["id"] in quiz.lessened or fact == "f-visitors"
                seen.add(fact)
            elif read["type"] == "short" and fact == "f-opened":
                accepted = {a["text"] for a in read["answers"] if a["weight"] == 1}
                if "31 March 1889" in accepted:
                    assert {"March 31, 1889", "1889-03-31", "31.3.1889", "31 Mar 1889",
                            "the 31st of March 1889"} <= accepted
                    assert read["id"] in quiz.lessened
                    dates += 1
        # A number below zero is one to Moodle, but not to this parser.
        for one in parser.parseFile(io.StringIO(text)):
            fact = one.title.split("/")[1]
            if fact == "f-depth":
                continue
            assert one.valid, one.source
            if type(one.answers).__name__ == "NumericAnswerSet" and len(NUMBERS.get(fact, [])) == 1:
                assert [(a.value, a.tolerance) for a in one.answers.answers] == NUMBERS[fact]
    assert seen == set(NUMBERS) and dates
