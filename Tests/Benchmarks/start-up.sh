#!/usr/bin/env bash
# Start-up in a release build: factdrill up to its first question, against a bare Swift program
# that links the same libraries and opens an empty database. Both in turn in one run; the ratio
# of the medians of wall time is printed. Needs python3.
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build -c release --product factdrill > /dev/null
swift build -c release --package-path Tests/Benchmarks/Bare --scratch-path .build-bare > /dev/null
exec python3 Tests/Benchmarks/ratio.py --runs "${RUNS:-40}" \
    --first .build/release/factdrill practice --count 1 --seed 1 --progress '{folder}/a.sqlite' \
    --second .build-bare/release/bare '{folder}/b.sqlite'
