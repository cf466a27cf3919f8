#!/usr/bin/env bash
# A log of many answers, by default a million: how long practice takes to its first question against
# an empty file, and history against the same sums in the sqlite3 shell. Takes the same flags as
# `swift build`, such as --static-swift-stdlib. Needs python3 and sqlite3; fails where a bound is
# broken. ANSWERS=N takes another number, FOLDER=PATH keeps the file for the next run.
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build -c release --product factdrill "$@" > /dev/null
program=$(swift build -c release --show-bin-path "$@")/factdrill
folder=${FOLDER:-$(mktemp -d)}
[ -n "${FOLDER:-}" ] || trap 'rm -r "$folder"' EXIT
export XDG_CACHE_HOME="$folder/cache" XDG_DATA_HOME="$folder/data"
log="$folder/log-${ANSWERS:-1000000}.sqlite"
if [ ! -e "$log" ]; then
    python3 Tests/Benchmarks/long_log.py "$program" "$log.part" "${ANSWERS:-1000000}"
    mv "$log.part" "$log"
fi
empty="$folder/empty.sqlite"
[ -e "$empty" ] || python3 Tests/Benchmarks/long_log.py "$program" "$empty" 0
ls -l "$log" | awk '{print "a file of " $5 / 1e6 " MB"}'
python3 Tests/Benchmarks/long_log_times.py "$program" \
    --full "$log" --empty "$empty" --sums Tests/Benchmarks/long_log.sql
