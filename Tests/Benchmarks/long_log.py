"""Fills a new progress file with answers: those of a learner who has practised for ten years.

long_log.py PROGRAM FILE ANSWERS

The answers are about the questions of the bank that PROGRAM ships, and about those of other banks,
which are not there. Half of the last sittings are about other banks alone.
"""

import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import uuid

BANKS = 40
FACTS = 250
SITTING = 50
YEARS = 10
LAST = 1_700_000_000
SEED = 1


def questions(program):
    """Each bank's questions: identifier, kind, frame, topic, facets and wrong options."""
    listed = json.loads(subprocess.run(
        [program, "questions", "--format", "json"], capture_output=True, check=True).stdout)
    banks = [[
        (q["id"], q["kind"], q["frame"], q["topic"], q["facets"], bool(q["options"]))
        for q in listed]]
    for bank in range(1, BANKS):
        banks.append([(
            f"bank-{bank}/fact-{fact}/{kind}", kind, "article", f"topic-{fact % 6}",
            [f"bank-{bank}/fact-{fact}/value"], kind == "choice")
            for fact in range(FACTS) for kind in ("choice", "date", "cloze")])
    return banks


def name(chance, seconds):
    """The bytes of a UUID of version 7."""
    stamp = int(seconds * 1000)
    return uuid.UUID(int=(
        stamp << 80 | 7 << 76 | chance.getrandbits(12) << 64 | 2 << 62 | chance.getrandbits(62))).bytes


def fill(path, banks, count):
    chance = random.Random(SEED)
    with sqlite3.connect(path) as base:
        base.execute("PRAGMA synchronous = OFF")
        sittings = max(1, count // SITTING)
        step = YEARS * 365.25 * 86_400 / sittings
        number = 0
        for sitting in range(1, sittings + 1):
            begun = LAST - (sittings - sitting) * step
            bank = chance.randrange(BANKS) if sitting < sittings * 0.99 else sitting % 2 * 7
            bank_name = banks[bank][0][0].split("/")[0]
            mode = chance.choices(("practice", "exam", "paper"), (90, 8, 2))[0]
            base.execute(
                "INSERT INTO attempt VALUES (?, ?, ?, ?, ?, ?)",
                (sitting, name(chance, begun), mode, json.dumps([bank_name]),
                 int(begun * 1e6), sitting))
            answers, reviews = [], []
            for place in range(SITTING if sitting < sittings else count - number):
                number += 1
                question, kind, frame, topic, facets, has_options = chance.choice(banks[bank])
                at = int((begun + 20 * place + 1) * 1e6)
                right = chance.random() < 0.8
                wrong = [f"entity:e{chance.randrange(8)}" for _ in range(3)] if has_options else None
                mistaken = [wrong[0] if wrong else "date:2007"] if not right else None
                answers.append((
                    number, name(chance, at / 1e6), sitting, mode, at, bank_name, question, kind,
                    frame, topic, "some words", "correct" if right else "incorrect",
                    1.0 if right else 0.0, 0, round(chance.uniform(2, 30), 3), 0, 0,
                    json.dumps(mistaken) if mistaken else None,
                    json.dumps(wrong) if wrong else None))
                reviews += [
                    (number, position, facet, "f", 3 if right else 1, 1.0 if right else 0.0, at)
                    for position, facet in enumerate(facets)]
                if chance.random() < 0.002:
                    base.execute(
                        "INSERT INTO event (id, kind, answer, at) VALUES (?, ?, ?, ?)",
                        (name(chance, at / 1e6), chance.choice(("retract", "overrule")), number, at))
            base.executemany(f"INSERT INTO answer VALUES ({', '.join('?' * 19)})", answers)
            base.executemany("INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?)", reviews)
            base.execute(
                "INSERT INTO event (id, kind, attempt, at) VALUES (?, 'end', ?, ?)",
                (name(chance, begun), sitting, int((begun + 20 * SITTING) * 1e6)))


def make_empty(program, path):
    """A file as the program makes it, without any answer."""
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as reviews:
        reviews.write("facet,rating,reviewed_at\n")
        reviews.flush()
        subprocess.run(
            [program, "progress", "import", "--progress", path, reviews.name], check=True,
            stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    program, path, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    make_empty(program, path)
    with sqlite3.connect(path) as base:
        # States are those of an empty log; the next sitting makes them anew.
        base.execute("DELETE FROM derivation")
    fill(path, questions(program), count)
