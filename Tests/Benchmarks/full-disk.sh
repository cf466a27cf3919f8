#!/usr/bin/env bash
# A disk that is really full: a file system of one megabyte in memory, filled before and during what
# the program does. Nothing acknowledged may be missing, nothing that was there may change, and each
# failure must be told with an exit status of 73 or 74. Needs root (to mount) and python3; takes the
# same flags as `swift build`, or PROGRAM=PATH for one that is built. Seconds, not minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${PROGRAM:-}" ]; then
    swift build -c release --product factdrill "$@" > /dev/null
    PROGRAM=$(swift build -c release --show-bin-path "$@")/factdrill
fi
folder=$(mktemp -d)
trap 'umount "$folder/disk" 2> /dev/null || true; rm -r "$folder"' EXIT
mkdir "$folder/disk"
mount -t tmpfs -o size=1m,mode=700 tmpfs "$folder/disk"
export HOME="$folder" XDG_CACHE_HOME="$folder/cache" XDG_DATA_HOME="$folder/data" LC_ALL=C.UTF-8
timeout 120 python3 Tests/Benchmarks/full_disk.py "$PROGRAM" "$folder/disk" \
    --old Tests/ProgressTests/Fixtures/progress-v1.sqlite
