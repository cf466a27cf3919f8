"""Prints what factdrill takes on banks of several sizes: seconds, microseconds a question, memory.

scale.py FACTDRILL FOLDER SIZE…
"""

import os
import subprocess
import sys
import time
from pathlib import Path


def run(command, most=None):
    """Runs a command: seconds to its first line, seconds in all, lines, and MB of memory at most.

    Where `most` is given, the command is stopped after so many lines, and those are what counts.
    """
    started = time.perf_counter()
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
    ) as process:
        first = None
        lines = 0
        for _ in process.stdout:
            lines += 1
            first = first or time.perf_counter() - started
            if lines == most:
                process.kill()
                break
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
        if status and lines != most:
            sys.exit(f"{command} failed")
    return first, time.perf_counter() - started, lines, usage.ru_maxrss / 1024


def main():
    factdrill, folder, *sizes = sys.argv[1:]
    print(
        f"{'facts':>8} {'check':>8} {'first question':>22} {'listing':>30} {'quiz of 50':>12}"
    )
    print(
        f"{'':>8} {'s':>8} {'s':>8} {'again s':>8} {'MB':>4} "
        f"{'first s':>8} {'questions':>9} {'µs each':>7} {'MB':>4} {'s':>12}"
    )
    for size in (int(word) for words in sizes for word in words.split()):
        bank = Path(folder) / f"scale-{size}.yaml"
        bank.write_bytes(
            subprocess.check_output(
                [sys.executable, Path(__file__).with_name("scale_bank.py"), str(size)]
            )
        )
        _, check, _, _ = run([factdrill, "bank", "check", bank])
        practice = [factdrill, "practice", bank, "--count", "1", "--seed", "1"]
        cold, _, _, _ = run(practice)
        warm, _, _, memory = run(practice)
        # The cost of each is told of the whole listing, or of its first 100,000.
        first, listed, questions, held = run(
            [factdrill, "questions", bank, "--format", "json"], most=100_000
        )
        each = (listed - first) / questions * 1e6
        _, quiz, _, _ = run([factdrill, "quiz", bank, "--count", "50", "--seed", "1"])
        print(
            f"{size:8,} {check:8.2f} {cold:8.2f} {warm:8.2f} {memory:4.0f} "
            f"{first:8.2f} {questions:9,} {each:7.0f} {held:4.0f} {quiz:12.2f}",
            flush=True,
        )


main()
