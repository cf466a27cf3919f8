"""JSON and CSV from `factdrill quiz` must be what parsers and spreadsheets expect."""

import csv
import json

from quiz_support import ARTICLE, Quiz, clean, nasty_bank, run

KEYS = {"id", "bank", "kind", "frame", "topic", "prompt", "options", "answers", "facts", "facets",
        "paragraph", "explanation"}


def test_json_has_the_keys_of_the_contract(tmp_path):
    for source in (ARTICLE, nasty_bank(tmp_path)):
        path, left_out = Quiz(source, 500).write(tmp_path, "json")
        questions = json.loads(path.read_text(encoding="utf-8"))
        assert left_out == [] and questions
        for question in questions:
            assert KEYS <= set(question)
            assert all(set(option) == {"text", "correct"} for option in question["options"])
            assert question["answers"] and all(isinstance(a, str) for a in question["answers"])
            assert question["paragraph"] is None or isinstance(question["paragraph"], int)


def test_csv_holds_every_question_and_no_formula(tmp_path):
    quiz = Quiz(nasty_bank(tmp_path), 500)
    path, left_out = quiz.write(tmp_path, "csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    questions = quiz.questions()
    assert left_out == [] and [row["id"] for row in rows] == list(questions)
    for row in rows:
        question = questions[row["id"]]
        assert clean(row["prompt"]).removeprefix("'") == clean(question["prompt"]).removeprefix("'")
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")), cell


def test_an_existing_file_is_kept_without_force(tmp_path):
    path = tmp_path / "quiz.json"
    path.write_text("mine")
    run("quiz", ARTICLE, "--count", 3, "--seed", 1, "--format", "json", "--output", path, status=73)
    assert path.read_text() == "mine"
