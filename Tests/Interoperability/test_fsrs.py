"""The built program must schedule as the reference `fsrs` from PyPI does.

Run with `pytest Tests/Interoperability` after `pip install -r requirements.txt`. The program is
$FACTDRILL, or else the newest of .build/release/factdrill and .build/debug/factdrill; without one
these tests fail.
"""

import csv
import json
import os
import random
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path

import fsrs
import pytest

HISTORIES = 10_000
TOLERANCE = 1e-9
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def factdrill():
    """Runs the program with arguments and gives its standard output."""
    if "FACTDRILL" in os.environ:
        program = Path(os.environ["FACTDRILL"])
        assert program.is_file(), f"FACTDRILL names no file: {program}"
    else:
        built = [ROOT / ".build" / kind / "factdrill" for kind in ("release", "debug")]
        built = [path for path in built if path.is_file()]
        assert built, "factdrill is not built: run swift build, or set FACTDRILL"
        program = max(built, key=lambda path: path.stat().st_mtime)

    def run(*arguments):
        done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
        assert done.returncode == 0, f"factdrill {arguments} gave {done.returncode}: {done.stderr}"
        return done.stdout

    return run


def make_history(rng, scheduler):
    """A history that ends before 2026: on time, early, late, the same day, or after years."""
    limit = datetime(2026, 1, 1, tzinfo=timezone.utc)
    now = datetime(2015, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=rng.randrange(86_400 * 365))
    card = fsrs.Card(card_id=1, due=now)
    reviews = []
    for _ in range(rng.randrange(1, 13)):
        rating = rng.choice((1, 2, 3, 3, 3, 4))
        card, _ = scheduler.review_card(card, fsrs.Rating(rating), now)
        reviews.append((rating, now))
        wait = (card.due - now).total_seconds()
        now += timedelta(seconds=rng.choice((
            round(wait),
            round(wait * rng.uniform(0.3, 2.5)),
            rng.randrange(1, 86_400),
            86_400 * rng.randrange(1, 4) + rng.choice((-1, 0, 1)),
            86_400 * rng.randrange(1, 900) + rng.randrange(86_400),
        )))
        if now >= limit:
            break
    return reviews, card


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def rows_of(histories):
    return [
        (facet, rating, reviewed.strftime("%Y-%m-%dT%H:%M:%SZ"))
        for facet, (reviews, _) in histories.items()
        for rating, reviewed in reviews
    ]


def write(path, rows):
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("facet", "rating", "reviewed_at"))
        writer.writerows(rows)


@pytest.fixture(scope="module")
def histories():
    scheduler = fsrs.Scheduler(enable_fuzzing=False)
    rng = random.Random(5)
    return {f"live/fact-{n}/value": make_history(rng, scheduler) for n in range(HISTORIES)}


@pytest.mark.parametrize("order", ["by facet", "by time", "shuffled"])
def test_states_and_due_times_are_the_references(factdrill, histories, tmp_path, order):
    rows = rows_of(histories)
    if order == "by time":
        rows.sort(key=lambda row: row[2])
    elif order == "shuffled":
        random.Random(6).shuffle(rows)
    log, progress = tmp_path / "reviews.csv", tmp_path / "progress.sqlite"
    write(log, rows)
    factdrill("progress", "import", "--progress", progress, log)
    before = datetime.now(timezone.utc)
    shown = json.loads(factdrill("progress", "show", "--format", "json", "--progress", progress))
    after = datetime.now(timezone.utc)

    scheduler = fsrs.Scheduler(enable_fuzzing=False)
    assert {entry["facet"] for entry in shown} == set(histories)
    assert len(shown) == len(histories)
    for entry in shown:
        reviews, card = histories[entry["facet"]]
        assert entry["stability"] == pytest.approx(card.stability, rel=TOLERANCE, abs=0), entry
        assert entry["difficulty"] == pytest.approx(card.difficulty, rel=TOLERANCE, abs=0), entry
        assert moment(entry["due"]) == card.due, entry
        assert entry["reviews"] == len(reviews), entry
        assert entry["lapses"] == lapses(scheduler, reviews), entry
        highest = scheduler.get_card_retrievability(card, before)
        lowest = scheduler.get_card_retrievability(card, after)
        assert lowest * (1 - TOLERANCE) <= entry["retrievability"] <= highest * (1 + TOLERANCE)


def lapses(scheduler, reviews):
    """How often a card in review was forgotten, as Anki counts lapses."""
    card, count = fsrs.Card(card_id=1, due=reviews[0][1]), 0
    for rating, reviewed in reviews:
        count += card.state == fsrs.State.Review and rating == fsrs.Rating.Again
        card, _ = scheduler.review_card(card, fsrs.Rating(rating), reviewed)
    return count


def test_importing_twice_changes_nothing(factdrill, histories, tmp_path):
    few = dict(list(histories.items())[:200])
    log, progress = tmp_path / "reviews.csv", tmp_path / "progress.sqlite"
    write(log, rows_of(few))
    show = ("progress", "show", "--format", "json", "--progress", progress)

    def states():
        return sorted(
            (e["facet"], e["stability"], e["difficulty"], e["due"], e["reviews"], e["lapses"])
            for e in json.loads(factdrill(*show))
        )

    factdrill("progress", "import", "--progress", progress, log)
    once = states()
    factdrill("progress", "import", "--progress", progress, log)
    assert states() == once


def test_history_goes_on_where_an_import_left_it(factdrill, histories, tmp_path):
    few = dict(list(histories.items())[:500])
    whole, first, second = (tmp_path / f"{name}.csv" for name in ("whole", "first", "second"))
    rows = sorted(rows_of(few), key=lambda row: row[2])
    write(whole, rows)
    write(first, rows[: len(rows) // 2])
    write(second, rows[len(rows) // 2 :])
    at_once, in_parts = tmp_path / "one.sqlite", tmp_path / "two.sqlite"
    factdrill("progress", "import", "--progress", at_once, whole)
    factdrill("progress", "import", "--progress", in_parts, first)
    factdrill("progress", "import", "--progress", in_parts, second)

    def states(progress):
        shown = json.loads(factdrill("progress", "show", "--format", "json", "--progress", progress))
        return sorted((e["facet"], e["stability"], e["difficulty"], e["due"]) for e in shown)

    assert states(at_once) == states(in_parts)
