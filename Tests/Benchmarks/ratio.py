"""Runs two commands in turn and prints the medians of the wall times from their start to the first
they write, and the ratio of these.

Every run gets an empty folder of its own, named {folder} in the commands, and no input.

ratio.py --runs N --first COMMAND… --second COMMAND…
"""

import statistics
import subprocess
import sys
import tempfile
import time


def seconds(command):
    with tempfile.TemporaryDirectory() as folder:
        words = [word.replace("{folder}", folder) for word in command]
        started = time.perf_counter()
        with subprocess.Popen(
            words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
        ) as process:
            first = process.stdout.read1(1)
            taken = time.perf_counter() - started
            process.stdout.read()
        if not first or process.returncode:
            sys.exit(f"{words} wrote nothing or failed")
        return taken


def main():
    words = sys.argv[1:]
    runs = int(words[words.index("--runs") + 1])
    split = words.index("--second")
    first_command = words[words.index("--first") + 1 : split]
    second_command = words[split + 1 :]
    first, second = [], []
    for number in range(runs + 2):
        a, b = seconds(first_command), seconds(second_command)
        # The first two pairs warm the caches.
        if number >= 2:
            first.append(a)
            second.append(b)
    a, b = statistics.median(first), statistics.median(second)
    print(f"first {a * 1000:.1f} ms, second {b * 1000:.1f} ms, ratio {a / b:.2f}, {runs} runs")


main()
