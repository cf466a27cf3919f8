"""Plain text from `factdrill quiz` must fit the page that `lp` prints."""

import unicodedata

import pytest
from quiz_support import ARTICLE, Quiz, nasty_bank


def columns(line):
    """The columns of a line, emoji sequences counted at their widest."""
    return sum(
        2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in line if unicodedata.category(c) not in ("Mn", "Me", "Cf"))


@pytest.mark.parametrize("source", ["article", "nasty"])
def test_lines_and_pages_fit(tmp_path, source):
    bank = ARTICLE if source == "article" else nasty_bank(tmp_path)
    path, _ = Quiz(bank, 500).write(tmp_path, "text", "--forms", 2, "--answer-sheet")
    text = path.read_text(encoding="utf-8")
    pages = text.split("\f")
    assert len(pages) > 4
    for page in pages:
        lines = page.removesuffix("\n").split("\n")
        assert len(lines) == 60
        assert " · page " in lines[-1]
        # An emoji sequence is one picture of two columns, whatever its parts.
        assert all(columns(line) <= 80 for line in lines if "\u200d" not in line)
    assert not any(unicodedata.category(c) == "Cc" and c not in "\n\f" for c in text)


def test_the_key_is_on_pages_of_its_own(tmp_path):
    path, _ = Quiz(ARTICLE, 10).write(tmp_path, "text")
    for page in path.read_text(encoding="utf-8").split("\f"):
        assert not ("key to form" in page and "Name:" in page)
