#!/usr/bin/env bash
# The two readers of free text, the judge of answers and the checker of claims: how many of the
# corpora's cases they decide as a fair teacher would, with wrong acceptances and wrong proofs
# counted apart, and how many answers and claims a second a release build reads in --batch.
# With a number, that many mutated answers and claims are read as well, each of which must be
# answered in its line. Needs python3.
set -euo pipefail
cd "$(dirname "$0")/../.."
swift test --filter 'CorpusTests' 2>&1 | grep -E '^(answers|claims of)|✘' || exit 1
swift build -c release --product factdrill > /dev/null
python3 Tests/Benchmarks/readers.py .build/release/factdrill "${1:-0}"
