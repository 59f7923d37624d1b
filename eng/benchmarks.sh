#!/usr/bin/env bash
# Runs the benchmarks and keeps their tables under benchmarks/results/MACHINE (an argument names the machine).
set -euo pipefail
cd "$(dirname "$0")/.."
machine=${1:-$(uname -m)-$(nproc)cores}
out=benchmarks/results/$machine
artifacts=$(mktemp -d)
trap 'rm -rf "$artifacts"' EXIT
dotnet run -c Release --project benchmarks/NewsText.Benchmarks -- --filter '*' --exporters github --artifacts "$artifacts"
mkdir -p "$out"
for table in "$artifacts"/results/*-report-github.md; do
  cp "$table" "$out/$(basename "$table" -report-github.md | sed 's/.*\.//').md"
done
ls "$out"
