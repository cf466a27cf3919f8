"""Notes that `factdrill quiz --format anki` wrote, answered in Anki itself: their reviews come back
with `factdrill progress import`."""

import json
import os
import subprocess

import pytest
from anki.collection import Collection
from anki.import_export_pb2 import ImportCsvRequest
from anki.scheduler.v3 import CardAnswer
from quiz_support import program

RATINGS = [CardAnswer.AGAIN, CardAnswer.HARD, CardAnswer.GOOD, CardAnswer.EASY]


class Learner:
    """Runs the program in a folder of its own."""

    def __init__(self, folder):
        self.folder = folder

    def run(self, *arguments, status=0):
        environment = dict(
            os.environ, HOME=str(self.folder), TZ="UTC",
            FACTDRILL_PROGRESS=str(self.folder / "progress.sqlite"))
        done = subprocess.run(
            [program(), *map(str, arguments)], capture_output=True, text=True, env=environment,
            cwd=self.folder)
        assert done.returncode == status, done.stderr
        return done

    def json(self, *arguments):
        return json.loads(self.run(*arguments, "--format", "json").stdout)


@pytest.fixture
def learner(tmp_path):
    return Learner(tmp_path)


def answer_next(collection, button):
    """Answers the next card; gives its note's GUID and the rating from 1 to 4."""
    queued = collection.sched.get_queued_cards(fetch_limit=1).cards[0]
    card = collection.get_card(queued.card.id)
    card.start_timer()
    collection.sched.answer_card(collection.sched.build_answer(
        card=card, states=queued.states, rating=RATINGS[button]))
    return card.note().guid, button + 1


def review_in_anki(folder, exported, count):
    """Answers so many cards, each with another button; gives (question, rating) in order."""
    path = folder / "collection.anki2"
    collection = Collection(str(path))
    metadata = collection.get_csv_metadata(str(exported), None)
    collection.import_csv(ImportCsvRequest(path=str(exported), metadata=metadata))
    deck = collection.get_note(collection.find_notes("")[0]).cards()[0].did
    collection.decks.select(deck)
    given = [answer_next(collection, number % 4) for number in range(count)]
    collection.close()
    return path, given


def test_reviews_come_back_to_their_facets(learner, tmp_path):
    exported = tmp_path / "quiz.txt"
    learner.run("quiz", "--count", 40, "--seed", 5, "--format", "anki", "--output", exported)
    questions = {q["id"]: q for q in learner.json("quiz", "--count", 40, "--seed", 5)}
    path, given = review_in_anki(tmp_path, exported, 18)
    before = path.read_bytes()
    said = learner.run("progress", "import", path).stderr
    expected = {}
    for guid, rating in given:
        for facet in questions[guid]["facets"]:
            expected.setdefault(facet, []).append(rating)
    assert f"Added {sum(map(len, expected.values()))} reviews." in said
    found = {row["facet"]: row for row in learner.json("progress", "show")}
    assert {facet: row["reviews"] for facet, row in found.items()} == {
        facet: len(ratings) for facet, ratings in expected.items()}
    log = [json.loads(line) for line in
           learner.run("progress", "export", "--format", "jsonl").stdout.splitlines()]
    logged = {}
    for line in sorted((line for line in log if line["type"] == "answer"), key=lambda l: l["at"]):
        for part in line["facets"]:
            logged.setdefault(part["facet"], []).append(part["rating"])
    assert {f: sorted(r) for f, r in logged.items()} == {f: sorted(r) for f, r in expected.items()}
    assert path.read_bytes() == before
    assert "Added 0 reviews." in learner.run("progress", "import", path).stderr


def test_notes_of_others_are_passed_over(learner, tmp_path):
    path = tmp_path / "collection.anki2"
    collection = Collection(str(path))
    note = collection.new_note(collection.models.by_name("Basic"))
    note.fields[0], note.fields[1] = "front", "back"
    collection.add_note(note, 1)
    answer_next(collection, 2)
    collection.close()
    said = learner.run("progress", "import", path).stderr
    assert "Added 0 reviews." in said and "Passed over 1 answer to notes" in said


def test_what_is_no_collection_is_refused(learner, tmp_path):
    learner.run("progress", "import", tmp_path / "nothing.anki2", status=66)
    (tmp_path / "odd.anki2").write_bytes(b"SQLite format 3\0" + bytes(2000))
    assert "Anki" in learner.run("progress", "import", tmp_path / "odd.anki2", status=74).stderr
