"""Logs of practice made up for tests of the history: the same seed gives the same log."""

import datetime
import json
import random
import uuid

UTC = datetime.timezone.utc


def write_log(path, questions, last_day, days=60, seed=1):
    """Sittings on most of the days up to last_day (a datetime), as JSON lines; gives how many
    answers there are."""
    chance = random.Random(seed)
    lines, count = [], 0

    def name(moment):
        stamp = int(moment.timestamp() * 1000)
        value = stamp << 80 | 7 << 76 | chance.getrandbits(12) << 64 | 2 << 62 | chance.getrandbits(62)
        return str(uuid.UUID(int=value))

    def time(moment):
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    for back in range(days, -1, -1):
        if back > 5 and chance.random() < 0.35:
            continue
        moment = last_day - datetime.timedelta(days=back, minutes=chance.randrange(300))
        attempt = name(moment)
        bank = questions[0]["bank"]
        lines.append({
            "type": "attempt", "id": attempt, "at": time(moment), "mode": "practice",
            "banks": [bank], "seed": chance.randrange(1000)})
        for question in chance.sample(questions, min(len(questions), 4 + chance.randrange(8))):
            moment += datetime.timedelta(seconds=20)
            right = chance.random() < 0.5 + 0.4 * (days - back) / max(1, days)
            credit = 1.0 if right else 0.0
            wrong = [option for option in question["options"] if not option["correct"]]
            answer = {
                "type": "answer", "id": name(moment), "at": time(moment), "attempt": attempt,
                "bank": bank, "question": question["id"], "kind": question["kind"],
                "frame": question["frame"], "typed": "x",
                "verdict": "correct" if right else "incorrect", "credit": credit, "hints": 0,
                "seconds": 12.0, "forgiven": False, "skipped": False,
                "confused_with": [] if right or not wrong else ["entity:estonia"],
                "facets": [
                    {"facet": facet, "fingerprint": "", "rating": 3 if right else 1,
                     "credit": credit} for facet in question["facets"]]}
            if question["topic"]:
                answer["topic"] = question["topic"]
            lines.append(answer)
            count += 1
        lines.append({"type": "end", "id": name(moment), "at": time(moment), "attempt": attempt})
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return count
