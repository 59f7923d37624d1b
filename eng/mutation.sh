#!/usr/bin/env bash
# Mutation score of the attribution and casualty stages: how many mutants change what is said of a text whose whole record is approved.
# usage: mutation.sh [SAMPLE] [SEED] [FILES]   SAMPLE: how many mutants are drawn with SEED (default 400 and 1: the score to about 5 points);
#                                              FILES: only those of files whose path below src/NewsText begins so, such as Casualties/Summary
# dotnet-stryker makes the mutants, all in one assembly. Its own run of one test process a mutant would take days for the 19,000 there are; here one process
# wakes them one by one, each on the texts that reach it; one of code that runs once, at the start, gets a process of its own and all texts.
# The report is StrykerOutput/mutants.txt: each mutant drawn and its fate, the survivors with their code, and the score by stage in the last lines.
set -euo pipefail
cd "$(dirname "$0")/.."
sample=${1:-400} seed=${2:-1} files=${3:-}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NEWSTEXT_QUICK=1
tests=tests/NewsText.Tests/bin/Release/net10.0 out=$PWD/StrykerOutput
mkdir -p "$out"
dotnet tool restore > /dev/null
dotnet build eng/mutants -c Release -v q

# Stryker begins to test as soon as the assembly is in place: by then it has done its part.
(cd eng && exec dotnet stryker -f stryker-config.json -V debug -c 1 -O "$out/stryker" > "$out/stryker.log" 2>&1) &
stryker=$!
trap 'kill $stryker 2> /dev/null || true' EXIT
until grep -q 'mutants will be tested\|Hint: by passing' "$out/stryker.log" 2> /dev/null; do
  kill -0 $stryker 2> /dev/null || { tail -n 20 "$out/stryker.log"; exit 1; }
  sleep 2
done
rm -rf "$out/bench"
cp -r eng/mutants/bin/Release/net10.0 "$out/bench"
cp "$tests/NewsText.dll" "$out/bench/NewsText.dll"
kill $stryker
wait $stryker 2> /dev/null || true
trap - EXIT
if [ -f "$tests/NewsText.dll.stryker-unchanged" ]; then mv -f "$tests/NewsText.dll.stryker-unchanged" "$tests/NewsText.dll"; fi

bench=$out/bench/NewsText.Mutants.dll
dotnet "$bench" patch "$out/bench/NewsText.dll"
dotnet "$bench" baseline "$out/baseline.bin"
dotnet "$bench" run "$out/stryker.log" "$out/baseline.bin" "$sample" "$seed" ${files:+"$files"} | tee "$out/mutants.txt"
