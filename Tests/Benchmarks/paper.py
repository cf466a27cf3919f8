"""Prints what paper and exports cost, and the ratio of text2qti's cost of a question to factdrill's.

paper.py FACTDRILL FOLDER [QTI-QUESTIONS]
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
import zipfile
from pathlib import Path

RUNS = 3


def run(command, folder):
    """Seconds and MB of memory at most; a command that fails ends it all."""
    started = time.perf_counter()
    with subprocess.Popen(
        list(map(str, command)), cwd=folder, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    ) as process:
        error = process.stderr.read().decode()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
    if status:
        sys.exit(f"{command} failed: {error}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024, error


def choices(count):
    return [
        {"id": f"q{n}", "prompt": f"What is the name of thing {n:05}?",
         "options": [f"name {n:05} {letter}" for letter in "abcd"], "answers": [f"name {n:05} c"]}
        for n in range(count)
    ]


def text2qti(questions):
    lines = ["Quiz title: Many", ""]
    for number, question in enumerate(questions, 1):
        lines.append(f"{number}. {question['prompt']}")
        for letter, option in zip("abcd", question["options"]):
            lines.append(f"{'*' if option in question['answers'] else ''}{letter}) {option}")
        lines.append("")
    return "\n".join(lines)


def items(archive):
    with zipfile.ZipFile(archive) as package:
        name = max(package.infolist(), key=lambda entry: entry.file_size).filename
        return package.read(name).count(b"<item ")


def paper(factdrill, folder):
    bank = folder / "facts.yaml"
    bank.write_bytes(
        subprocess.check_output(
            [sys.executable, Path(__file__).with_name("scale_bank.py"), "10000"]))
    print(f"{'from 10,000 facts':34} {'s':>8} {'MB':>6} {'bytes':>12}")
    quiz = [factdrill, "quiz", bank, "--seed", "1", "--force"]
    for name, options in [
        ("1,000 questions, 10 forms, html", ["--count", 1000, "--forms", 10, "--format", "html"]),
        ("1,000 questions, 10 forms, text", ["--count", 1000, "--forms", 10, "--format", "text"]),
        ("1,000, 10 sibling forms, html",
         ["--count", 1000, "--forms", 10, "--siblings", "--format", "html"]),
        ("10,000 questions, json", ["--count", 10000, "--format", "json"]),
        ("10,000 choices, json", ["--count", 10000, "--kind", "choice", "--format", "json"]),
    ]:
        out = folder / "out"
        seconds, memory, error = run([*quiz, *options, "--output", out], folder)
        note = error.splitlines()[0] if error.startswith("Only") else ""
        print(f"{name:34} {seconds:8.2f} {memory:6.0f} {out.stat().st_size:12,} {note}", flush=True)


def qti(factdrill, folder, count):
    ours = folder / "many.yaml"
    questions = choices(count)
    ours.write_text(
        json.dumps({"format": 1, "id": "many", "title": "Many", "questions": questions}, indent=1))
    theirs = folder / "many.txt"
    theirs.write_text(text2qti(questions))
    beside = Path(sys.executable).with_name("text2qti")
    program = beside if beside.is_file() else shutil.which("text2qti")
    if program is None:
        sys.exit("text2qti is not installed: see Tests/Interoperability/requirements.txt")
    own, other = [], []
    for _ in range(RUNS):
        seconds, _, _ = run(
            [factdrill, "quiz", ours, "--count", count, "--seed", 1, "--format", "qti",
             "--force", "--output", "ours.zip"], folder)
        own.append(seconds / count * 1e6)
        seconds, _, _ = run([program, theirs], folder)
        other.append(seconds / count * 1e6)
    written = items(folder / "ours.zip"), items(folder / "many.zip")
    if written != (count, count):
        sys.exit(f"the archives hold {written} items")
    a, b = statistics.median(other), statistics.median(own)
    print(
        f"QTI of {count:,}: text2qti {a:.0f} µs a question, factdrill {b:.0f} µs, "
        f"ratio {a / b:.1f}, {RUNS} runs")


def main():
    factdrill, folder, *rest = sys.argv[1:]
    factdrill, folder = Path(factdrill).resolve(), Path(folder).resolve()
    paper(factdrill, folder)
    qti(factdrill, folder, int(rest[0]) if rest and rest[0] else 10_000)


main()
