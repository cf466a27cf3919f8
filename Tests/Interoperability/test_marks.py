"""What `factdrill mark` says of a class must be what Python's own statistics make of it."""

import csv
import io
import json
import random
import statistics

import pytest
from quiz_support import ARTICLE, plain_bank, run


@pytest.fixture(scope="module")
def marked(tmp_path_factory):
    """A class of forty on a quiz of ten choices in two forms, who know more or less of it."""
    folder = tmp_path_factory.mktemp("marks")
    source = plain_bank(folder, 60)
    quiz = folder / "quiz.json"
    run("quiz", source, "--count", 10, "--seed", 4, "--forms", 2, "--marking", quiz,
        "--points", "choice=2", "--output", folder / "quiz.txt")
    keys = {}
    for form in "AB":
        blank = folder / "blank.csv"
        blank.write_text(f"learner,form,1\nx,{form},\n", encoding="utf-8")
        out, _ = run("mark", blank, "--quiz", quiz, "--format", "json")
        keys[form] = [(a["id"], a["canonical"][0]) for a in json.loads(out)["learners"][0]["answers"]]
    chance = random.Random(3)
    rows, right = [], {}
    for n in range(40):
        form = "AB"[n % 2]
        ability = n / 40
        cells = []
        for identity, answer in keys[form]:
            knows = chance.random() < ability
            right.setdefault(identity, {})[n] = knows
            cells.append(answer if knows else answer[:-1] + chance.choice("abd"))
        rows.append([f"learner {n:02}", form, *cells])
    table = io.StringIO()
    csv.writer(table).writerows([["learner", "form", *range(1, 11)], *rows])
    answers = folder / "answers.csv"
    answers.write_text(table.getvalue(), encoding="utf-8")
    out, _ = run("mark", answers, "--quiz", quiz, "--format", "json")
    return json.loads(out), right, folder, quiz, answers


def test_scores_are_those_of_the_right_answers(marked):
    result, right, *_ = marked
    scores = []
    for n, learner in enumerate(result["learners"]):
        assert learner["learner"] == f"learner {n:02}"
        known = sum(answers[n] for answers in right.values())
        assert (learner["earned"], learner["points"]) == (2 * known, 20)
        scores.append(known / 10)
    assert result["class"]["mean"] == pytest.approx(statistics.mean(scores))
    assert result["class"]["median"] == pytest.approx(statistics.median(scores))
    assert result["class"]["deviation"] == pytest.approx(statistics.stdev(scores))


def test_items_have_the_difficulty_and_discrimination_of_the_textbook(marked):
    result, right, *_ = marked
    assert {item["id"] for item in result["items"]} == set(right)
    for item in result["items"]:
        own = [float(right[item["id"]][n]) for n in range(40)]
        rest = [sum(answers[n] for answers in right.values()) - own[n] for n in range(40)]
        assert item["papers"] == 40
        assert item["difficulty"] == pytest.approx(statistics.mean(own))
        assert item["discrimination"] == pytest.approx(statistics.correlation(own, rest))
        assert sum(option["chosen"] for option in item["options"]) == 40
        chosen = [option["chosen"] for option in item["options"] if option["correct"]]
        assert chosen == [sum(own)]


def test_alpha_is_kuder_and_richardsons_formula_20(marked):
    result, right, *_ = marked
    parts = [statistics.mean(answers.values()) for answers in right.values()]
    # Over n in the items as in the whole, as the formula has it.
    within = sum(p * (1 - p) for p in parts)
    totals = [sum(answers[n] for answers in right.values()) for n in range(40)]
    expected = 10 / 9 * (1 - within / statistics.pvariance(totals))
    assert result["class"]["alpha"] == pytest.approx(expected)


def test_tables_can_be_read_and_formulas_do_not_run(marked):
    *_, folder, quiz, answers = marked
    text = answers.read_text(encoding="utf-8").replace("learner 00", "=1+1")
    (folder / "odd.csv").write_text(text, encoding="utf-8")
    out, _ = run("mark", folder / "odd.csv", "--quiz", quiz, "--format", "csv")
    rows = list(csv.reader(io.StringIO(out.decode(), newline="")))
    assert len(rows) == 41 and all(len(row) == 17 for row in rows)
    assert rows[1][0] == "'=1+1"
    out, _ = run("mark", answers, "--quiz", quiz, "--format", "csv", "--table", "items")
    assert len(list(csv.reader(io.StringIO(out.decode(), newline="")))) == 11


def test_the_papers_of_an_article_are_marked_by_their_key(tmp_path):
    quiz = tmp_path / "quiz.json"
    run("quiz", ARTICLE, "--count", 20, "--seed", 8, "--forms", 3, "--siblings", "--marking", quiz,
        "--output", tmp_path / "quiz.txt")
    for form in "ABC":
        path = tmp_path / "one.csv"
        path.write_text(f"learner,form,1\nx,{form},\n", encoding="utf-8")
        out, _ = run("mark", path, "--quiz", quiz, "--format", "json")
        answers = json.loads(out)["learners"][0]["answers"]
        right = ["; ".join(answer["canonical"]) for answer in answers]
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(
                [["learner", "form", *range(1, len(right) + 1)], ["x", form, *right]])
        out, _ = run("mark", path, "--quiz", quiz, "--format", "json")
        for answer in json.loads(out)["learners"][0]["answers"]:
            assert answer["credit"] == 1, answer
