#!/usr/bin/env bash
# Runs the benchmarks and keeps their tables under benchmarks/results/MACHINE (an argument names the machine).
# A quarter of an hour on an idle machine. NEWSTEXT_LARGE=1 adds the 200 MB of text.
set -euo pipefail
cd "$(dirname "$0")/.."
machine=${1:-$(uname -m)-$(nproc)cores}
out=benchmarks/results/$machine
artifacts=$(mktemp -d)
trap 'rm -rf "$artifacts"' EXIT
dotnet build src/NewsText.Cli -c Release -v q --nologo
dotnet build benchmarks/NewsText.Benchmarks -c Release -v q --nologo
run() { dotnet benchmarks/NewsText.Benchmarks/bin/Release/net10.0/NewsText.Benchmarks.dll "$@"; }
mkdir -p "$out"
run quick 20MB 5 > "$out/Pipeline.md" # by processor time, so that it holds on a busy machine: the README shows it
run --filter '*' --exporters github --artifacts "$artifacts"
for table in "$artifacts"/results/*-report-github.md; do
  cp "$table" "$out/$(basename "$table" -report-github.md | sed 's/.*\.//').md"
done
{
  printf '## One text that grows\n\n'; run growth
  printf '\n## A stream of 1 GB\n\n'; run memory 1000
  printf '\n## Two workers, and the tool beside the library\n\n'; run workers 20 5
} > "$out/Scale.md"
ls "$out"
