"""Kills sittings at random moments and counts lost answers; see kill-stress.sh."""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time

LINES = [b"a\n", b":skip\n", b"s\n", b"Estonia\n", b"2008\n"]
# Each line of feedback begins with one of these, and is written after the answer is on disk.
FEEDBACK = ("✓ ", "◐ ", "✗ ", "→ Skipped")

arguments = argparse.ArgumentParser(description=__doc__)
arguments.add_argument("program")
arguments.add_argument("--sittings", type=int, default=1000)
arguments.add_argument("--seed", type=int, default=1)
arguments = arguments.parse_args()
chance = random.Random(arguments.seed)
folder = tempfile.mkdtemp(prefix="factdrill-stress-")
progress = os.path.join(folder, "progress.sqlite")
environment = dict(os.environ, HOME=folder, FACTDRILL_PROGRESS=progress, LC_ALL="C.UTF-8")


def run(*words):
    return subprocess.run(
        [arguments.program, *words], capture_output=True, text=True, env=environment, check=True
    ).stdout


def sitting(seed):
    """Answers without a pause until it is killed; gives how many answers were acknowledged."""
    answers = random.Random(seed)
    process = subprocess.Popen(
        [arguments.program, "practice", "--count", "1000", "--seed", str(seed)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
    # Most are killed among the answers, some already while the program starts.
    delay = chance.expovariate(1 / 0.2)
    waits = chance.random() < 0.9
    begun = threading.Event()

    def kill():
        if waits:
            begun.wait()
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)

    def feed():
        try:
            while True:
                process.stdin.write(answers.choice(LINES))
                process.stdin.flush()
        except (BrokenPipeError, ValueError):
            pass

    threads = [threading.Thread(target=one, daemon=True) for one in (kill, feed)]
    for thread in threads:
        thread.start()
    output = process.stdout.read(1)
    begun.set()
    text = (output + process.stdout.read()).decode(errors="replace")
    process.wait()
    for thread in threads:
        thread.join()
    return sum(line.startswith(FEEDBACK) for line in text.splitlines())


def recorded():
    history = json.loads(run("history", "--view", "summary", "--format", "json"))
    return history["summary"]["asked"]


acknowledged = lost = worst = 0
before = 0
began = time.monotonic()
for number in range(arguments.sittings):
    shown = sitting(number + 1)
    after = recorded() if os.path.exists(progress) else 0
    # One answer more may be on disk than was shown: the kill came between.
    lost += max(0, shown - (after - before))
    worst = max(worst, after - before - shown)
    acknowledged += shown
    before = after
    if (number + 1) % 100 == 0:
        run("progress", "verify")
        print(f"{number + 1} sittings, {acknowledged} answers shown, {lost} lost", flush=True)
verdict = run("progress", "verify").strip()
print(f"{arguments.sittings} sittings killed in {time.monotonic() - began:.0f} s")
print(f"answers shown {acknowledged}, on disk {before}, lost {lost}, at most {worst} unshown")
print(f"verify: {verdict}")
sys.exit(1 if lost else 0)
