#!/usr/bin/env bash
# Runs the tests on days on which reckoning with days, months and holidays is hard, each with the clock of the tests
# set there (TestTime). Whatever follows the name goes to Maven: src/test/days.sh -Dtest='!*Journey*'
set -u
cd "$(dirname "$0")/../.."
failed=()
for now in \
    2027-01-31T10:00 2027-02-28T10:00 2028-02-29T10:00 2026-11-30T10:00 2026-12-31T10:00 \
    2026-08-31T10:00 2026-03-14T10:00 2026-10-03T10:00 2026-03-11T23:59 2026-03-12T00:01; do
    echo "=== $now in Beijing"
    mvn -B -q verify -Dzhiheng.test.now="$now" "$@" || failed+=("$now")
done
[ ${#failed[@]} -eq 0 ] && echo "green on every day" || { echo "red on: ${failed[*]}"; exit 1; }
