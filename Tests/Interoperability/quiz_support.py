"""Runs the built program for the tests of printing and exports, on banks made for them.

The program is $FACTDRILL, or else the newest of .build/release/factdrill and
.build/debug/factdrill; without one these tests fail.
"""

import json
import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = ROOT / "QuestionBanks" / "japan-joins-ccdcoe.yaml"

# Each means something to some format; `{}` is where a word goes that tells one from another.
NASTY = [
    r"all of \ # = ~ { } : % * at once {}", r"ends in a backslash {} \ ".strip(), "{} }", "{} {",
    "\"double\" and 'single' quotes {}", "a tab\t{}", "two\nlines {}", "<script>alert('{}')</script>",
    "=1+1 {}", "@SUM(A1) {}", "+1 {}", "-1 {}", "שלום עולם {}", "emoji 👩‍🚀 🇯🇵 {}",
    "A. a stem like an option {}", "B) another {}", "%50% a weight {}", "%-33.333% a weight {}",
    "{{c1::cloze {}}} and }}", "::title {}::", "// no comment {}", "$CATEGORY: none {}",
    "R&amp;D&lt;x&#58; {}", "`code` **bold** [link](x) ![i](y) {}", "1. no list {}", "# no heading {}",
    "濱田 靖一 {}", "Zoë Ålesund {}", "ANSWER: B {}", "]]> {}", "a; b, c | d {}", "[html] {}",
    "[plain] {}", "T {}", "[[\\input{x}]] {}", "[verbatim] {}", "!image.jpg! {}", "[*bold*] {}",
    "-- {} --", "#### {}", "{} ->", "\\n {}", "\\: {}", "&&058; {}", "_under_ {} __score__", "~~{}~~",
]


def program():
    if "FACTDRILL" in os.environ:
        path = Path(os.environ["FACTDRILL"])
        assert path.is_file(), f"FACTDRILL names no file: {path}"
        return path
    built = [ROOT / ".build" / kind / "factdrill" for kind in ("release", "debug")]
    built = [path for path in built if path.is_file()]
    assert built, "factdrill is not built: run swift build, or set FACTDRILL"
    return max(built, key=lambda path: path.stat().st_mtime)


def run(*arguments, status=0):
    """Standard output as bytes, and standard error as text."""
    done = subprocess.run([program(), *map(str, arguments)], capture_output=True)
    error = done.stderr.decode()
    assert done.returncode == status, f"factdrill {arguments} gave {done.returncode}: {error}"
    return done.stdout, error


def fill(text, word):
    return text.replace("{}", word, 1)


def bank(path, questions):
    """Writes a bank of hand-written questions; JSON is YAML."""
    path.write_text(
        json.dumps(
            {"format": 1, "id": path.stem, "title": "A <bank> & its {title}: 50%",
             "topics": {"odd": "Odd: {topic} / 1"}, "questions": questions},
            ensure_ascii=False, indent=1),
        encoding="utf-8")
    return path


def nasty_bank(folder):
    """Choices, select-alls and typed answers in which every text is nasty."""
    words = iter(f"word{n}" for n in range(100_000))
    questions = []
    for n, stem in enumerate(NASTY):
        texts = [fill(NASTY[(n + k * 7) % len(NASTY)], next(words)) for k in range(4)]
        questions.append({
            "id": f"choice-{n}", "prompt": fill(stem, next(words)), "topic": "odd",
            "options": texts, "answers": texts[:1], "explanation": fill(NASTY[-n], next(words))})
        texts = [fill(NASTY[(n + k * 5) % len(NASTY)], next(words)) for k in range(5)]
        questions.append({
            "id": f"several-{n}", "prompt": fill(stem, next(words)), "topic": "odd",
            "options": texts, "answers": texts[:3]})
        questions.append({
            "id": f"typed-{n}", "prompt": fill(NASTY[-n], next(words)),
            "answers": [fill(stem, next(words)), fill(NASTY[(n + 3) % len(NASTY)], next(words))]})
    return bank(folder / "nasty.yaml", questions)


def plain_bank(folder, count):
    """Many short choices with nothing odd about them."""
    return bank(folder / "plain.yaml", [
        {"id": f"q{n}", "prompt": f"What is the name of thing {n:05}?",
         "options": [f"name {n:05} {letter}" for letter in "abcd"], "answers": [f"name {n:05} c"]}
        for n in range(count)])


def named(told):
    """The identities of questions in what an export says on standard error."""
    lines = re.findall(r"^    .*", told, re.M)
    return re.findall(r"[^\s,]+/[^\s,]+/[^\s,]+", "\n".join(lines))


def units_bank(folder):
    """Facts with units, tolerances and dates of every precision."""
    facts = [("height", "330 m"), ("depth", "-28 m"), ("visitors", 6200000), ("length", "2.4 km"),
             ("cost", "11.4 million euros"), ("opened", "1889-03-31"), ("begun", "1887-01")]
    relations = {
        "height": {"unit": "m", "tolerance": 2, "ask": "How tall is {subject}?"},
        "depth": {"unit": "m", "tolerance": 0, "ask": "How high does {subject} lie?"},
        "visitors": {"unit": "people", "tolerance": 50000, "ask": "How many visit {subject}?"},
        "length": {"unit": "km", "tolerance": 0.05, "ask": "How long is {subject}?"},
        "cost": {"unit": "million euros", "tolerance": 0.1, "ask": "What did {subject} cost?"},
        "opened": {"range": "date", "ask": "When did {subject} open?"},
        "begun": {"range": "date", "ask": "When was {subject} begun?"}}
    path = folder / "units.yaml"
    path.write_text(json.dumps({
        "format": 1, "id": "units", "title": "Units",
        "entities": {"tower": {"name": "Iron Tower", "article": "the", "kind": "tower"}},
        "relations": {
            name: {"range": relation.get("range", "number"), "cardinality": "one",
                   **{k: relation[k] for k in ("unit", "tolerance") if k in relation},
                   "question": relation["ask"], "claim": "The " + name + " of {subject} is {value}.",
                   "noun": name}
            for name, relation in relations.items()},
        "facts": [{"id": f"f-{name}", "subject": "tower", "relation": name, "value": value,
                   "paragraph": 1} for name, value in facts]}), encoding="utf-8")
    return path


# The number and tolerance of each numerical item of that bank; one in millions in full as well.
NUMBERS = {
    "f-height": [(330, 2)], "f-depth": [(-28, 0)], "f-visitors": [(6200000, 50000)],
    "f-length": [(2.4, 0.05)], "f-cost": [(11.4, 0.1), (11400000, 100000)]}


class Quiz:
    """One quiz, in any format: the same bank, count and seed give the same questions."""

    def __init__(self, bank, count=None, seed=11, blueprint=None):
        wanted = ("--blueprint", blueprint) if blueprint else ("--count", count)
        self.arguments = ("quiz", bank, *wanted, "--seed", seed)

    def write(self, folder, kind, *options):
        """The file written, and the identities told to be left out."""
        path = folder / f"quiz.{kind}"
        _, error = run(*self.arguments, "--format", kind, "--output", path, "--force", *options)
        self.lessened = named(error.partition(" carried with less")[2])
        return path, named(error.partition(" carried with less")[0])

    def questions(self):
        out, _ = run(*self.arguments, "--format", "json")
        return {question["id"]: question for question in json.loads(out)}


def clean(text):
    """Text as formats of one line carry it."""
    return " ".join(text.split())
