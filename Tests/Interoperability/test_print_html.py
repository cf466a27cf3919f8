"""HTML from `factdrill quiz` must be sound, and print through WeasyPrint as papers should."""

import re
import shutil
import subprocess
from html.parser import HTMLParser

import pytest
from pypdf import PdfReader
from quiz_support import ARTICLE, NASTY, Quiz, bank, clean, fill, nasty_bank, run
from weasyprint import HTML

VOID = {"meta"}


class Tree(HTMLParser):
    """Checks that elements nest, and keeps what tests ask for."""

    def __init__(self):
        super().__init__()
        self.open, self.seen, self.ids, self.labels, self.text = [], [], [], [], []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.seen.append((tag, attrs))
        self.ids += [attrs["id"]] if "id" in attrs else []
        self.labels += [attrs["aria-labelledby"]] if "aria-labelledby" in attrs else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.text.append(data)


def parse(path):
    tree = Tree()
    tree.feed(path.read_text(encoding="utf-8"))
    tree.close()
    assert tree.open == []
    return tree


def pages_of(html, folder):
    """The text of each page as pdftotext gives it."""
    pdf = folder / "quiz.pdf"
    HTML(filename=str(html)).write_pdf(str(pdf))
    assert shutil.which("pdftotext"), "poppler-utils is not installed"
    count = len(PdfReader(pdf).pages)
    return [
        subprocess.run(["pdftotext", "-f", str(n), "-l", str(n), "-layout", str(pdf), "-"],
                       capture_output=True, check=True).stdout.decode()
        for n in range(1, count + 1)]


@pytest.mark.parametrize("options", [(), ("--two-columns",), ("--large-print", "--paper", "letter"),
                                     ("--two-columns", "--large-print")])
def test_no_word_runs_into_the_margin(tmp_path, options):
    quiz = Quiz(ARTICLE, 10)
    plan = tmp_path / "plan.csv"
    plan.write_text("kind,count\nmatching,1\nlist,2\nchoice,8\n", encoding="utf-8")
    path, _ = quiz.write(tmp_path, "html", "--blueprint", plan, "--key", "none", *options)
    pdf = tmp_path / "quiz.pdf"
    HTML(filename=str(path)).write_pdf(str(pdf))
    boxes = subprocess.run(
        ["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True).stdout.decode()
    words = 0
    for page in boxes.split("<page ")[1:]:
        width = float(re.search(r'width="([\d.]+)"', page)[1])
        for left, right in re.findall(r'<word xMin="([\d.-]+)" yMin="[\d.]+" xMax="([\d.]+)"', page):
            # The margin is 17 mm, at 72 points to 25.4 mm; half a point for rounding.
            assert 48 - 0.5 < float(left) and float(right) < width - 48 + 0.5
            words += 1
    assert words > 100


@pytest.mark.parametrize("options", [(), ("--forms", 3, "--answer-sheet"), ("--two-columns",),
                                     ("--large-print", "--paper", "letter")])
def test_elements_nest_and_nothing_of_a_banks_is_markup(tmp_path, options):
    source = nasty_bank(tmp_path)
    quiz = Quiz(source, 500)
    path, _ = quiz.write(tmp_path, "html", *options)
    tree = parse(path)
    tags = {tag for tag, _ in tree.seen}
    assert not tags & {"script", "img", "a", "b", "i", "link", "iframe", "svg", "object"}
    assert not any(key.startswith("on") for _, attrs in tree.seen for key in attrs)
    assert len(set(tree.ids)) == len(tree.ids)
    assert set(tree.labels) <= set(tree.ids)
    assert ("html", {"lang": "en"}) in tree.seen
    text = clean("".join(tree.text))
    for question in quiz.questions().values():
        assert clean(question["prompt"]) in text
        for option in question["options"]:
            assert clean(option["text"]) in text


def test_every_page_says_which_form_and_page_it_is(tmp_path):
    path, _ = Quiz(ARTICLE, 25).write(tmp_path, "html", "--forms", 3, "--answer-sheet")
    feet = []
    for page in pages_of(path, tmp_path):
        if page.strip():
            foot = re.search(r"((?:Form [ABC]|Master key|Solutions)[^\n]*?) · page (\d+) of (\d+)", page)
            assert foot, page
            feet.append((foot[1], int(foot[2]), int(foot[3])))
    sheets = {}
    for name, number, total in feet:
        sheets.setdefault(name, []).append((number, total))
    assert {"Form A", "Form B", "Form C", "Form A · answers", "Form A · key", "Master key",
            "Solutions"} <= set(sheets)
    for numbers in sheets.values():
        assert numbers == [(n + 1, len(numbers)) for n in range(len(numbers))]


@pytest.mark.parametrize("options", [(), ("--two-columns",), ("--large-print",),
                                     ("--paper", "letter")])
def test_no_question_is_split_over_pages(tmp_path, options):
    source = bank(tmp_path / "long.yaml", [
        {"id": f"q{n}", "prompt": f"stem{n:03} " + "with some more words " * (n % 7),
         "options": [f"option{n:03}{letter} " + "word " * (n % 11) for letter in "abcde"],
         "answers": [f"option{n:03}a " + "word " * (n % 11)]} for n in range(80)])
    quiz = Quiz(source, 80)
    path, _ = quiz.write(tmp_path, "html", "--key", "none", *options)
    pages = pages_of(path, tmp_path)
    assert len(pages) > 3
    for n in range(len(quiz.questions())):
        holding = [p for p, page in enumerate(pages) if f"stem{n:03}" in page]
        assert len(holding) == 1
        for letter in "abcde":
            assert f"option{n:03}{letter}" in pages[holding[0]]


def test_the_key_stands_on_its_own_sheet(tmp_path):
    path, _ = Quiz(ARTICLE, 10).write(tmp_path, "html")
    for page in pages_of(path, tmp_path):
        assert not ("Form A · key" in page and "Name:" in page)
    path, _ = Quiz(ARTICLE, 10).write(tmp_path, "html", "--key", "none")
    # The article is about a key agency; a key's head is meant.
    assert not any("· key" in page or "solutions" in page for page in pages_of(path, tmp_path))


def test_separate_keys_are_files_of_their_own(tmp_path):
    Quiz(ARTICLE, 10).write(tmp_path, "html", "--key", "separate")
    paper, key = parse(tmp_path / "quiz.html"), parse(tmp_path / "quiz-key.html")
    assert "solutions" not in "".join(paper.text)
    assert "solutions" in "".join(key.text)


def test_pdf_embeds_its_fonts_and_keeps_names_of_any_script(tmp_path):
    source = bank(tmp_path / "names.yaml", [
        {"id": "a", "prompt": "Who is 濱田 靖一?", "answers": ["Zoë Ålesund"]},
        {"id": "b", "prompt": "Was ist Łódź?", "answers": ["x"]}])
    pdf = tmp_path / "quiz.pdf"
    run("quiz", source, "--count", 5, "--seed", 1, "--format", "pdf", "--output", pdf)
    text = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True)
    for name in ("濱田 靖一", "Zoë Ålesund", "Łódź"):
        assert name in clean(text.stdout.decode())
    fonts = subprocess.run(["pdffonts", str(pdf)], capture_output=True, check=True)
    rows = [row.split() for row in fonts.stdout.decode().splitlines()[2:]]
    assert rows and all("yes" == row[-5] for row in rows), rows


def test_odd_titles_reach_the_foot_as_text(tmp_path):
    for n, text in enumerate(NASTY):
        title = clean(fill(text, f"word{n}"))
        path, _ = Quiz(ARTICLE, 3).write(tmp_path, "html", f"--title={title}", "--key", "none")
        assert title in clean("".join(parse(path).text))
        if n % 6 == 0:
            assert f"word{n}" in pages_of(path, tmp_path)[0].strip().splitlines()[-1]
