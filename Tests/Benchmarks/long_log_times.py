"""Times the program on a long log; see long-log.sh."""

import argparse
import statistics
import subprocess
import time

arguments = argparse.ArgumentParser(description=__doc__)
arguments.add_argument("program")
arguments.add_argument("--full", required=True)
arguments.add_argument("--empty", required=True)
arguments.add_argument("--sums", required=True)
arguments.add_argument("--runs", type=int, default=15)
arguments = arguments.parse_args()

# What each may take at most, in terms of what it is measured against.
OPENING, HISTORY = 1.5, 3.0


def seconds(command, until_first_question=False):
    """Wall time until the command has ended, or has asked its first question."""
    started = time.perf_counter()
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        taken = None
        if until_first_question:
            assert process.stdout.read1(1), process.stderr.read().decode()
            taken = time.perf_counter() - started
        process.stdin.close()
        process.stdout.read()
        problem = process.stderr.read().decode()
        process.wait()
        assert process.returncode == 0, f"{command}: {problem}"
        return taken or time.perf_counter() - started


def medians(first, second, runs, **options):
    """Runs both in turn; the first pair warms the caches."""
    pairs = [(seconds(first, **options), seconds(second, **options)) for _ in range(runs + 1)][1:]
    return [statistics.median(times) for times in zip(*pairs)]


def tell(what, ours, theirs, most=None):
    ratio = ours / theirs
    bound = "" if most is None else f", at most {most}: {'well' if ratio <= most else 'TOO SLOW'}"
    print(f"{what}: {ours * 1000:.1f} ms against {theirs * 1000:.1f} ms, ratio {ratio:.2f}{bound}")
    return most is None or ratio <= most


def practice(path):
    return [arguments.program, "practice", "--count", "1", "--seed", "1", "--progress", path]


def history(*options):
    return [arguments.program, "history", "--progress", arguments.full, *options]


# The first opening makes the memory states anew, once.
print(f"first opening: {seconds(practice(arguments.full), True):.1f} s")
full, empty = medians(
    practice(arguments.full), practice(arguments.empty), arguments.runs, until_first_question=True)
well = tell("practice, to its first question, against an empty file", full, empty, OPENING)
shell = ["sqlite3", arguments.full, f".read '{arguments.sums}'"]
for options in (["--format", "json"], [], ["--format", "html"]):
    ours, theirs = medians(history(*options), shell, max(3, arguments.runs // 3))
    name = " ".join(["history", *options])
    well = tell(f"{name}, against the same sums in sqlite3", ours, theirs, HISTORY) and well
for options in (["--view", "items"], ["--since", "2023-10-01"]):
    print(f"{' '.join(['history', *options])}: {seconds(history(*options)) * 1000:.0f} ms")
raise SystemExit(0 if well else 1)
