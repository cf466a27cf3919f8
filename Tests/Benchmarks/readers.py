"""Prints how many answers and claims a second factdrill reads, and feeds it mutated ones.

readers.py FACTDRILL MUTATED
"""

import json
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

BANK = "japan-joins-ccdcoe"
CORPORA = Path(__file__).parent.parent
ODD = ["'", ",", ".", "-", "9", "\u202e", "’", "²", "&", "\u0301", "ß", "日本", "👩‍👩‍👧", "ﷺ", "\x00",
       "\ufeff", "½", "10^999", "٣", "Ⅷ", " not ", " or ", " and ", " since ", " the ", "''46", "\u2028"]


def batch(command, lines):
    """Feeds lines to a batch and gives its seconds and its answers, one for each line."""
    text = "".join(line + "\n" for line in lines).encode(errors="replace")
    started = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def feed():
        process.stdin.write(text)
        process.stdin.close()

    thread = threading.Thread(target=feed)
    thread.start()
    count = sum(1 for _ in process.stdout)
    thread.join()
    if process.wait() not in (0, 65) or count != len(lines):
        sys.exit(f"{command}: {count} answers to {len(lines)} lines, status {process.returncode}")
    return time.perf_counter() - started


def mutated(line, lines, chance):
    characters = list(line)
    for _ in range(chance.randint(1, 6)):
        place = chance.randint(0, len(characters))
        kind = chance.randrange(5)
        if kind == 0 and place < len(characters):
            del characters[place]
        elif kind == 1:
            characters.insert(place, chr(chance.choice([chance.randint(32, 0xD7FF), chance.randint(0xE000, 0x2FFFF)])))
        elif kind == 2:
            characters[place:place] = chance.choice(lines)[: chance.randint(0, 40)]
        elif kind == 3 and place + 1 < len(characters):
            characters[place], characters[place + 1] = characters[place + 1], characters[place]
        else:
            characters[place:place] = chance.choice(ODD)
    return "".join(characters).replace("\n", " ").replace("\r", " ")


def main():
    factdrill, wanted = sys.argv[1], int(sys.argv[2])
    chance = random.Random(20221107)
    answer = [factdrill, "answer", "--bank", BANK, "--batch"]
    check = [factdrill, "check", "--bank", BANK, "--frame", "both", "--batch"]
    questions = json.loads(
        subprocess.check_output([factdrill, "questions", BANK, "--format", "json"]))
    ids = [question["id"] for question in questions]
    said = sorted({text for question in questions for text in question["answers"]})
    said += [line.split("\t")[2] for path in CORPORA.glob("GradingTests/Corpus/*.tsv")
             for line in path.read_text().splitlines() if line.count("\t") == 3 and line[0] != "#"]
    claims = [line.split("\t")[-1] for path in CORPORA.glob("ClaimsTests/Corpus/*.tsv")
              for line in path.read_text().splitlines() if "\t" in line and line[0] != "#"]
    answers = [f"{chance.choice(ids)}\t{chance.choice(said)}" for _ in range(100_000)]
    asked = [chance.choice(claims) for _ in range(50_000)]
    for name, command, lines in [("answers", answer, answers), ("claims in both frames", check, asked)]:
        idle = min(batch(command, lines[:1]) for _ in range(5))
        taken = batch(command, lines) - idle
        print(f"{name}: {len(lines) / taken:,.0f} a second")
    for start in range(0, wanted, 50_000):
        count = min(50_000, wanted - start)
        batch(answer, [f"{chance.choice(ids)}\t{mutated(chance.choice(said), said, chance)}"
                       for _ in range(count)])
        batch(check, [mutated(chance.choice(claims), claims, chance) for _ in range(count)])
    if wanted:
        print(f"mutated: {wanted:,} answers and {wanted:,} claims, each answered in its line")


main()
