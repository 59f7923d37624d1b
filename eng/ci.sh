#!/usr/bin/env bash
# The whole check: restore, build with analyzers, format, tests, packages.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI=true
unset NEWSTEXT_QUICK
dotnet build --configuration Release
log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test --configuration Release 2>&1 | tee "$log" || status=$?
passed=$(grep -oE 'Passed: +[0-9]+' "$log" | grep -oE '[0-9]+' | paste -sd+ | bc)
failed=$(grep -oE 'Failed: +[0-9]+' "$log" | grep -oE '[0-9]+' | paste -sd+ | bc)
echo "${passed:-0} passed, ${failed:-0} failed"
exit "$status"
