"""What `factdrill quiz --format gift` writes must be read as it was meant, by pygiftparser and by
a reader that follows Moodle's rules."""

import html
import io
import re

import moodle_gift
import pytest
from pygiftparser import parser
from quiz_support import ARTICLE, Quiz, clean, nasty_bank

CARRIED = {"choice", "select-all", "claim", "cloze", "short-answer", "date", "number", "matching",
           "odd-one-out", "interval", "chain", "correction"}
VERDICTS = {"supported": "Supported", "refuted": "Refuted",
            "not-enough-info": "Not enough information"}


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
        assert clean(decoded(read["text"], read["format"])) == clean(question["prompt"])
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
            assert read["answers"][0]["text"] == question["answers"][0]
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
        assert plain(one.text, one.markup) == clean(question["prompt"])
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
