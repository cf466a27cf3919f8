"""Prints what each order of asking leaves in memory; see policies.sh."""

import argparse
import re
import statistics
import subprocess

arguments = argparse.ArgumentParser(description=__doc__)
arguments.add_argument("program")
arguments.add_argument("--seeds", type=int, default=10)
arguments.add_argument("--facts", type=int, default=500)
arguments.add_argument("--days", type=int, default=90)
arguments.add_argument("--minutes", type=float, default=10)
arguments = arguments.parse_args()


def simulate(policy, seed):
    """Facts known at the end and minutes spent."""
    text = subprocess.run(
        [arguments.program, "progress", "simulate", "--policy", policy, "--seed", str(seed),
         "--facts", str(arguments.facts), "--days", str(arguments.days),
         "--minutes", str(arguments.minutes)],
        capture_output=True, text=True, check=True).stdout
    known = float(re.search(r"([\d.]+) facts known at the end", text)[1])
    minutes = float(re.search(r"([\d.]+) minutes and", text)[1]) * arguments.days
    return known, minutes


print(f"{arguments.facts} facts, {arguments.days} days, at most {arguments.minutes:g} minutes a day,"
      f" {arguments.seeds} simulated learners")
print(f"{'policy':10}{'known':>8}{'minutes':>10}{'known/minute':>14}")
for policy in ["own", "random", "leitner", "sm2"]:
    runs = [simulate(policy, seed) for seed in range(1, arguments.seeds + 1)]
    known = statistics.mean(run[0] for run in runs)
    minutes = statistics.mean(run[1] for run in runs)
    rate = statistics.mean(run[0] / run[1] for run in runs)
    print(f"{policy:10}{known:8.1f}{minutes:10.1f}{rate:14.3f}")
