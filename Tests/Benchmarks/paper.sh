#!/usr/bin/env bash
# What paper and exports cost: 1,000 questions in 10 forms as HTML and as text, as many questions as
# a bank of 10,000 facts bears, and QTI of 10,000 questions beside text2qti, both as whole commands
# on the same questions, in turn: the cost of each question, and the ratio. With a number, QTI of
# that many. Needs python3, and the text2qti of Tests/Interoperability/requirements.txt, found on
# PATH or beside python3.
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build -c release --product factdrill > /dev/null
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
export XDG_CACHE_HOME="$folder/cache" XDG_DATA_HOME="$folder/data"
python3 Tests/Benchmarks/paper.py .build/release/factdrill "$folder" "${1:-}"
