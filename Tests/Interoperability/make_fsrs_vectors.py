"""Writes random review histories with the states that the reference `fsrs` gives them.

    python make_fsrs_vectors.py > ../MemoryTests/Fixtures/fsrs-vectors.csv

The Swift tests read the output, so it is committed; the seed is fixed, so the output changes only
with the reference. Lines, by their first field:

    s,N,retention,maximum,learning,relearning,weights
        scheduler N; steps in microseconds and weights are separated by spaces
    h,N,reviews,phase,step,stability,difficulty,due,waits[,days,retrievability]
        a history under scheduler N; reviews are GAP:RATING separated by spaces, the gap in
        seconds since the review before (for the first, since 2026-01-01T00:00:00Z);
        phase and step as in the reference; due in microseconds since that day; waits is the sum of
        (due - reviewed) over all the reviews, so that every due time counts, not only the last
    f,days,maximum,lower,upper
        the days from which the reference draws a fuzzed interval
"""

import random
import sys
from datetime import datetime, timedelta, timezone
from importlib.metadata import version

import fsrs
import fsrs.scheduler as reference

SCHEDULERS = 240
HISTORIES = 10_500
START = datetime(2026, 1, 1, tzinfo=timezone.utc)
MICROSECOND = timedelta(microseconds=1)
DAY = 86_400_000_000


def weights(rng, index):
    """Defaults, weights near them, or weights anywhere within the bounds."""
    standard = reference.DEFAULT_PARAMETERS
    bounds = list(zip(reference.LOWER_BOUNDS_PARAMETERS, reference.UPPER_BOUNDS_PARAMETERS))
    if index % 8 == 0:
        return list(standard)
    if index % 8 == 1:
        # Hard against the bounds, where clamping shows.
        return [rng.choice((low, high, value)) for value, (low, high) in zip(standard, bounds)]
    if index % 8 < 5:
        moved = [value * rng.uniform(0.5, 1.7) for value in standard]
    else:
        moved = [rng.uniform(low, high) for low, high in bounds]
    return [round(min(max(value, low), high), 4) for value, (low, high) in zip(moved, bounds)]


def steps(rng):
    """None to four steps of seconds to days; some of an odd number of microseconds."""
    count = rng.choice((0, 0, 1, 1, 2, 2, 2, 3, 4))
    choices = (1, 30, 60, 600, 3_600, 86_400, 259_200)
    return [
        timedelta(seconds=rng.choice(choices), microseconds=rng.choice((0, 0, 0, 0, 1, 3)))
        for _ in range(count)
    ]


def scheduler(rng, index):
    if index == 0:
        return fsrs.Scheduler(enable_fuzzing=False)
    if index % 16 == 2:
        # First intervals of half days, where the way of rounding shows.
        halves = [0.5, 1.5, 2.5, 4.5] + weights(rng, index)[4:]
        return fsrs.Scheduler(halves, learning_steps=(), enable_fuzzing=False)
    return fsrs.Scheduler(
        parameters=weights(rng, index),
        desired_retention=rng.choice((0.9, round(rng.uniform(0.7, 0.99), 4), round(rng.uniform(0.05, 0.995), 4))),
        learning_steps=steps(rng),
        relearning_steps=steps(rng),
        maximum_interval=rng.choice((36_500, 36_500, 365, 30, 1)),
        enable_fuzzing=False,
    )


def gap(rng, card, now):
    """Microseconds until the next review: early, on time, late, the same day, or years."""
    kind = rng.random()
    if kind < 0.35 and card.due > now:
        return (card.due - now) // MICROSECOND
    if kind < 0.5 and card.due > now:
        return int((card.due - now) // MICROSECOND * rng.uniform(0.2, 2.5))
    if kind < 0.7:
        return rng.randrange(0, DAY // 1_000_000) * 1_000_000
    if kind < 0.76:
        return DAY * rng.randrange(1, 4) + rng.choice((-1, 0, 1))
    if kind < 0.97:
        return int(rng.uniform(0.5, 60)) * DAY + rng.randrange(0, 1_440) * 60_000_000
    return rng.randrange(1, 10 * 365) * DAY


def history(rng, scheduler):
    """The reviews, the card after them, and the sum of the waits."""
    card = fsrs.Card(card_id=1, due=START)
    now, waits, reviews = START, 0, []
    for position in range(rng.randrange(1, 11)):
        span = rng.randrange(0, 600) * 1_000_000 if position == 0 else min(gap(rng, card, now), 4_000 * DAY)
        now += span * MICROSECOND
        rating = rng.choice((1, 2, 3, 3, 3, 4))
        card, _ = scheduler.review_card(card, fsrs.Rating(rating), now)
        waits += (card.due - now) // MICROSECOND
        reviews.append(f"{seconds(span)}:{rating}")
    return reviews, card, waits, now


def seconds(span):
    """Microseconds as seconds, with decimals only where there are some."""
    whole, rest = divmod(span, 1_000_000)
    return f"{whole}.{rest:06}" if rest else f"{whole}"


def number(value):
    return f"{value:.13g}"


class Probe:
    """Stands in for a random number of 0 and notes by what it is multiplied: the range's width."""

    def __mul__(self, width):
        self.width = width
        return 0.0


def fuzz_range(days, maximum):
    """The first and the last day of the range from which the reference draws."""
    probe, true_random = Probe(), reference.random
    reference.random = lambda: probe
    scheduler = fsrs.Scheduler(maximum_interval=maximum)
    lower = scheduler._get_fuzzed_interval(interval=timedelta(days=days)).days
    reference.random = true_random
    return lower, lower + probe.width - 1


def main():
    rng = random.Random(20260101)
    out = sys.stdout
    out.write(f"# fsrs {version('fsrs')}, by make_fsrs_vectors.py\n")
    schedulers = [scheduler(rng, index) for index in range(SCHEDULERS)]
    for index, s in enumerate(schedulers):
        fields = [
            "s", index, s.desired_retention, s.maximum_interval,
            " ".join(str(step // MICROSECOND) for step in s.learning_steps),
            " ".join(str(step // MICROSECOND) for step in s.relearning_steps),
            " ".join(repr(weight) for weight in s.parameters),
        ]
        out.write(",".join(map(str, fields)) + "\n")
    written = 0
    while written < HISTORIES:
        index = rng.randrange(SCHEDULERS)
        try:
            reviews, card, waits, now = history(rng, schedulers[index])
        except OverflowError:
            continue  # weights at their bounds can drive the reference beyond a float
        fields = [
            "h", index, " ".join(reviews), int(card.state),
            "" if card.step is None else card.step,
            number(card.stability), number(card.difficulty),
            (card.due - START) // MICROSECOND, waits,
        ]
        if written % 4 == 0:
            days = rng.choice((0, rng.randrange(1, 30), rng.randrange(1, 4_000)))
            later = now + timedelta(days=days, microseconds=rng.randrange(DAY))
            recall = schedulers[index].get_card_retrievability(card, later)
            fields += [(later - now) // MICROSECOND, number(recall)]
        out.write(",".join(map(str, fields)) + "\n")
        written += 1
    for days in [*range(3, 120), 365, 1_000, 5_000, 36_499, 36_500]:
        for maximum in (36_500, 100, 21):
            if days <= maximum:
                lower, upper = fuzz_range(days, maximum)
                out.write(f"f,{days},{maximum},{lower},{upper}\n")


main()
