#!/usr/bin/env bash
# Start-up in a release build: factdrill up to its first question, against a bare Swift program
# that links the same libraries and opens a database. Both in turn in one run; the ratio of the
# medians of wall time is printed, with a progress file that is there and with none. Both are built with the flags given, such as --static-swift-stdlib. Needs python3.
set -euo pipefail
cd "$(dirname "$0")/../.."
scratch=".build-start-up$(printf '%s' "$@")"
swift build -c release --product factdrill --scratch-path "$scratch" "$@" > /dev/null
swift build -c release --package-path Tests/Benchmarks/Bare --scratch-path "$scratch-bare" "$@" \
    > /dev/null
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
export XDG_CACHE_HOME="$folder"
factdrill=("$scratch/release/factdrill" practice --count 1 --seed 1 --progress)
bare="$scratch-bare/release/bare"
"${factdrill[@]}" "$folder/a.sqlite" > /dev/null < /dev/null
"$bare" "$folder/b.sqlite" > /dev/null
for place in "$folder" '{folder}'; do
    python3 Tests/Benchmarks/ratio.py --runs "${RUNS:-40}" \
        --first "${factdrill[@]}" "$place/a.sqlite" --second "$bare" "$place/b.sqlite"
done
