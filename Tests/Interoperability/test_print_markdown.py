"""Markdown from `factdrill quiz` must be CommonMark that says no more than its text."""

import commonmark
import pytest
from quiz_support import ARTICLE, Quiz, clean, nasty_bank

PLAIN = {"document", "heading", "paragraph", "list", "item", "text", "softbreak", "emph", "strong",
         "thematic_break"}


def nodes(markdown):
    document = commonmark.Parser().parse(markdown)
    return [node for node, entering in document.walker() if entering]


@pytest.mark.parametrize("source", ["article", "nasty"])
def test_texts_are_nothing_but_text(tmp_path, source):
    quiz = Quiz(ARTICLE if source == "article" else nasty_bank(tmp_path), 500)
    path, _ = quiz.write(tmp_path, "markdown", "--answer-sheet")
    text = path.read_text(encoding="utf-8")
    kinds = {node.t for node in nodes(text)}
    # One comment of ours keeps two lists of a matching apart.
    comments = [node.literal for node in nodes(text) if node.t == "html_block"]
    assert set(comments) <= {"<!-- -->"}
    assert kinds <= PLAIN | {"html_block"}, kinds - PLAIN
    shown = clean(" ".join(
        "".join(child.literal or " " for child, entering in node.walker()
                if entering and child.t in ("text", "softbreak"))
        for node in nodes(text) if node.t in ("paragraph", "heading")))
    for question in quiz.questions().values():
        assert clean(question["prompt"]) in shown
        for option in question["options"]:
            assert clean(option["text"]) in shown


def test_headings_are_ours_alone(tmp_path):
    path, _ = Quiz(nasty_bank(tmp_path), 500).write(tmp_path, "markdown", "--key", "none")
    found = [node for node in nodes(path.read_text(encoding="utf-8")) if node.t == "heading"]
    assert len(found) == 1
