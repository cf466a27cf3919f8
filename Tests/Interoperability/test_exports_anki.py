"""What `factdrill quiz --format anki` writes must import through Anki's own importer, and import
again as an update."""

import html
import re

import pytest
from anki.collection import Collection
from anki.import_export_pb2 import ImportCsvRequest
from quiz_support import ARTICLE, NASTY, Quiz, bank, clean, fill, nasty_bank


@pytest.fixture
def collection(tmp_path):
    opened = Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()


def import_file(collection, path):
    metadata = collection.get_csv_metadata(str(path), None)
    return collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata)).log


def text_of(field):
    return clean(html.unescape(re.sub(r"</?(b|ol|li)[^>]*>|<br/?>", " ", field)))


@pytest.mark.parametrize("source", ["article", "nasty"])
def test_every_question_becomes_a_note_and_comes_again_as_itself(collection, tmp_path, source):
    quiz = Quiz(ARTICLE if source == "article" else nasty_bank(tmp_path), 500)
    path, left_out = quiz.write(tmp_path, "anki")
    questions = quiz.questions()
    assert left_out == []
    log = import_file(collection, path)
    assert len(log.new) == len(questions) == log.found_notes
    assert collection.note_count() == collection.card_count() == len(questions)
    for note_id in collection.find_notes(""):
        note = collection.get_note(note_id)
        question = questions[note.guid]
        cloze = note.note_type()["name"] == "Cloze"
        assert cloze or note.note_type()["name"] == "Basic"
        front = text_of(note.fields[0])
        if cloze:
            assert question["kind"] == "cloze"
            shown = re.sub(r"\{\{c1::.*\}\}", "____", front)
            assert shown.split("_")[0] == clean(question["prompt"]).split("_")[0]
            assert clean(question["answers"][0]) in front
        else:
            assert front.startswith(clean(question["prompt"]))
            for option in question["options"]:
                assert clean(option["text"]) in front
        assert clean(question["explanation"]) in text_of(note.fields[1])
        assert question["bank"] in note.tags and question["kind"] in note.tags
        assert "<script" not in note.fields[0] + note.fields[1]
    again = import_file(collection, path)
    assert len(again.new) == 0
    assert len(again.updated) + len(again.duplicate) == len(questions)
    assert collection.note_count() == len(questions)


def test_a_reworded_bank_updates_its_notes(collection, tmp_path):
    def write(verb):
        source = bank(tmp_path / "b.yaml", [
            {"id": f"q{n}", "prompt": fill(f"{verb} {text}", f"w{n}"), "answers": [f"answer {n}"]}
            for n, text in enumerate(NASTY)])
        return Quiz(source, 500).write(tmp_path, "anki")[0]

    first = import_file(collection, write("Old"))
    second = import_file(collection, write("New"))
    assert len(second.new) == 0
    assert len(second.updated) == len(first.new) == collection.note_count() > 10
    for note_id in collection.find_notes(""):
        assert collection.get_note(note_id).fields[0].startswith("New ")
