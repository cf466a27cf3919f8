"""Fills a small file system under the program; see full-disk.sh."""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys

arguments = argparse.ArgumentParser(description=__doc__)
arguments.add_argument("program")
arguments.add_argument("disk")
arguments.add_argument("--old", required=True, help="a progress file of an earlier version")
arguments = arguments.parse_args()

FEEDBACK = ("✓ ", "◐ ", "✗ ", "→ Skipped")
faults = []


def at(name):
    return os.path.join(arguments.disk, name)


def fill():
    """Takes every byte that is left."""
    with open(at("filling"), "ab", buffering=0) as filling:
        for size in (4096, 1):
            try:
                while True:
                    filling.write(b"x" * size)
            except OSError:
                pass


def free():
    if os.path.exists(at("filling")):
        os.remove(at("filling"))


def clear():
    for name in os.listdir(arguments.disk):
        os.remove(at(name))


def run(*words, given="", output=subprocess.PIPE):
    return subprocess.run(
        [arguments.program, *words], input=given, stdout=output, stderr=subprocess.PIPE, text=True)


def contents():
    """What lies on the disk beside the filling."""
    return {
        name: hashlib.sha256(open(at(name), "rb").read()).hexdigest()
        for name in sorted(os.listdir(arguments.disk)) if name != "filling"}


def expect(what, holds, told=""):
    print(f"{'well ' if holds else 'FAULT'}  {what}{': ' + told if told else ''}", flush=True)
    if not holds:
        faults.append(what)


def failed(what, done, path=None):
    """A failure that is told in one line, with the file it is about, and by its status."""
    message = done.stderr.strip()
    told = "No space" in message and "Error Domain" not in message and "\n" not in message
    expect(
        f"{what}, status {done.returncode}",
        done.returncode in (73, 74) and told and (path or "") in message, message)


def asked(path):
    shown = run("history", "--progress", path, "--view", "summary", "--format", "json")
    return json.loads(shown.stdout)["summary"]["asked"]


def feedback(text):
    return sum(line.startswith(FEEDBACK) for line in text.splitlines())


# What is asked is remembered first, elsewhere: this is about progress alone.
practice = ("practice", "--count", "200", "--seed", "1", "--progress", at("p.sqlite"))
run("questions")

# No room for a new file.
fill()
done = run(*practice, given="a\n")
failed("a first sitting", done, at("p.sqlite"))
expect("no answer is acknowledged", feedback(done.stdout) == 0)
clear()

# The disk fills while a sitting runs.
process = subprocess.Popen(
    [arguments.program, *practice], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    stderr=subprocess.PIPE, text=True)
shown = 0
for line in process.stdout:
    if line.startswith(FEEDBACK):
        shown += 1
    if shown == 5 and not os.path.exists(at("filling")):
        fill()
    if line.startswith(FEEDBACK) or line.startswith("1/"):
        try:
            process.stdin.write(":skip\n")
            process.stdin.flush()
        except BrokenPipeError:
            pass
message = process.stderr.read()
process.wait()
done = subprocess.CompletedProcess([], process.returncode, "", message)
failed("a sitting under way", done, at("p.sqlite"))
full = contents()
recorded = asked(at("p.sqlite"))
expect(f"{shown} answers acknowledged, {recorded} kept", recorded == shown >= 5)
sound = run("progress", "verify", "--progress", at("p.sqlite"))
expect("the file is sound", sound.returncode == 0, sound.stdout.strip().splitlines()[-1])
expect("looking changes nothing", contents() == full)

# Nothing can be taken in, made or replaced either, and what was there stays.
reviews = os.path.join(os.path.dirname(arguments.disk), "reviews.csv")
with open(reviews, "w") as file:
    file.write("facet,rating,reviewed_at\n")
    for day in range(1, 29):
        file.writelines(
            f"geo/fact-{fact}/value,3,2026-01-{day:02}T10:00:00Z\n" for fact in range(20))
failed("an import", run("progress", "import", "--progress", at("p.sqlite"), reviews))
failed("a merge", run("progress", "merge", "--progress", at("p.sqlite"), arguments.old))
saved = at("saved.sqlite")
failed("a rescue", run("progress", "recover", "--progress", at("p.sqlite"), saved), saved)
page = ("history", "--progress", at("p.sqlite"), "--format", "html", "--output", at("page.html"))
failed("a page", run(*page), at("page.html"))
with open(at("log.csv"), "w") as log:
    failed("an export", run("progress", "export", "--progress", at("p.sqlite"), output=log))
os.remove(at("log.csv"))
expect("nothing that was there has changed, nothing half made is left", contents() == full)
expect("the log holds what it held", asked(at("p.sqlite")) == shown)

# With room again, it goes on.
free()
done = run(*practice, given=":skip\n:skip\n:quit\n")
expect("it goes on where there is room", done.returncode == 0 and feedback(done.stdout) == 2)
expect("with all answers", asked(at("p.sqlite")) == shown + 2)
expect("a page is made now", run(*page).returncode == 0)
before = contents()
fill()
failed("a page in another's place", run(*page, "--force"))
expect("the page that was there stays whole", contents() == before)
clear()

# A file of an earlier version is copied before it is changed: without room for the copy it stays.
shutil.copy(arguments.old, at("p.sqlite"))
fill()
before = contents()
failed("a file of an earlier version", run(*practice, given="a\n"))
expect("it stays as it was, with nothing beside it", contents() == before)
free()
expect("with room it is brought up to date", run(*practice, given=":skip\n").returncode == 0)
clear()

print(f"{len(faults)} faults")
sys.exit(1 if faults else 0)
