#!/usr/bin/env bash
# Orders of asking on the same simulated learners: this program's own, random order, Leitner's boxes
# and SM-2. Prints, for each, the mean over the seeds of facts known after 90 days, of minutes
# spent, and of facts known for each minute.
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build -c release --product factdrill > /dev/null
exec python3 Tests/Benchmarks/policies.py .build/release/factdrill --seeds "${SEEDS:-10}" "$@"
