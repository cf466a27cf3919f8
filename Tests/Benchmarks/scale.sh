#!/usr/bin/env bash
# How the work grows with a bank: for each size, by default 1,000, 10,000 and 100,000 facts, the time
# that checking the bank takes, the first question of a sitting beside a bare check, the listing of
# all questions with the time to its first line and the cost of each, and a quiz. Needs python3.
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build -c release --product factdrill > /dev/null
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
export XDG_CACHE_HOME="$folder/cache" XDG_DATA_HOME="$folder/data"
python3 Tests/Benchmarks/scale.py .build/release/factdrill "$folder" "${@:-1000 10000 100000}"
