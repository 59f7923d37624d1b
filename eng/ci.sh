#!/usr/bin/env bash
# The whole check, as CI runs it: build with analyzers, format, tests, packages, native smoke, accuracy gate.
# Needs the .NET 10 SDK. Installs a browser for the report's tests where it can; without one they say that they were skipped.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI=true
unset NEWSTEXT_QUICK

step() { printf '\n== %s (%ss)\n' "$1" "$SECONDS"; }

step "browser for the report's tests"
if ! command -v chromium > /dev/null && command -v apt-get > /dev/null && [ "$(id -u)" = 0 ]; then
  apt-get update -qq > /dev/null 2>&1 && apt-get install -y -qq chromium > /dev/null 2>&1 || echo "no browser could be installed"
fi

step "build"
dotnet build -c Release --nologo -v q

step "format"
dotnet format whitespace --verify-no-changes --no-restore
dotnet format style --verify-no-changes --no-restore --severity warn

step "tests"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test -c Release 2>&1 | tee "$log" || status=$?
sum() { grep -oE "^(Passed|Failed)! .*$1: +[0-9]+" "$log" | grep -oE "$1: +[0-9]+" | grep -oE '[0-9]+' | awk '{ n += $1 } END { print n + 0 }'; }
passed=$(sum Passed) failed=$(sum Failed)

step "work counters"
dotnet test tests/NewsText.Tests -c Debug --nologo --filter "FullyQualifiedName~WorkGuardTests.No_stage_looks_at_more_than_it_did" || { status=1; failed=$((failed + 1)); }

if [ "$status" = 0 ]; then
  if [ -f eng/check-package.sh ]; then step "packages"; bash eng/check-package.sh || { status=1; failed=$((failed + 1)); }; fi
  step "native smoke"
  bash eng/aot-smoke.sh || { status=1; failed=$((failed + 1)); }
  step "cluster"
  NEWSTEXT="dotnet $PWD/src/NewsText.Cli/bin/Release/net10.0/NewsText.Cli.dll" bash eng/scale/test-cluster.sh || { status=1; failed=$((failed + 1)); }
  step "accuracy gate"
  dotnet run -c Release --no-build --project benchmarks/NewsText.Accuracy -- --gate || { status=1; failed=$((failed + 1)); }
fi

step "end"
echo "$passed passed, $failed failed"
exit "$status"
