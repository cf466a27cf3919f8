"""What `factdrill quiz --format aiken` writes must be read as it was meant by Moodle's rules."""

import re

import pytest
from quiz_support import ARTICLE, Quiz, clean, nasty_bank

OPTION = re.compile(r"[A-Z][).][ \t]?")
ANSWER = re.compile(r"ANSWER:")


def read(text):
    """Questions as Moodle's importer takes them from the lines."""
    questions, stem, options = [], None, []
    for line in text.split("\n"):
        line = line.strip()
        if len(line) < 2:
            continue
        if OPTION.match(line):
            options.append(line[2:].strip())
        elif ANSWER.match(line):
            questions.append((stem, options, ord(line.split(":", 1)[1].strip()[0]) - ord("A")))
            stem, options = None, []
        else:
            assert stem is None and not options, f"a second stem: {line}"
            stem = line
    assert stem is None and not options
    return questions


@pytest.mark.parametrize("source", ["article", "nasty"])
def test_stems_options_and_answers_come_back(tmp_path, source):
    quiz = Quiz(ARTICLE if source == "article" else nasty_bank(tmp_path), 500)
    path, left_out = quiz.write(tmp_path, "aiken")
    questions = quiz.questions()
    kept = [q for name, q in questions.items() if name not in left_out]
    assert len(kept) > 5
    for (stem, options, right), question in zip(
            read(path.read_text(encoding="utf-8")), kept, strict=True):
        assert stem.removeprefix("Question: ") == clean(question["prompt"])
        if question["options"]:
            assert options == [clean(o["text"]) for o in question["options"]]
            assert [o["correct"] for o in question["options"]].index(True) == right
        else:
            assert question["kind"] == "claim" and len(options) == 3
        assert not any(c in option for option in options for c in "&<>")
    for name in left_out:
        question = questions[name]
        single = question["kind"] in ("choice", "claim", "odd-one-out")
        assert not single or any(c in o["text"] for o in question["options"] for c in "&<>")
