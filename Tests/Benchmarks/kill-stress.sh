#!/usr/bin/env bash
# Sittings killed at random moments, one after the other on one progress file: no answer whose
# feedback was shown may be missing, and the file must stay whole. Prints what was found; fails
# where anything was lost.
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build -c release --product factdrill > /dev/null
exec python3 Tests/Benchmarks/kill_stress.py .build/release/factdrill \
    --sittings "${SITTINGS:-1000}" --seed "${SEED:-1}" "$@"
