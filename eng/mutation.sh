#!/usr/bin/env bash
# Mutation score of the attribution and casualty stages: each mutant of their code must fail a test of the stages.
# usage: mutation.sh [FILES] [SEED]     FILES: how many files, drawn at random with SEED; default: all (hours on two cores)
# The tests about time and memory are left out: they are slow and see no behaviour. JOBS sets how many mutants run at once.
# The report is in StrykerOutput/mutation/reports: a summary in Markdown, and JSON with each mutant's place and fate.
set -euo pipefail
cd "$(dirname "$0")/.."
files=${1:-100000} seed=${2:-1}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NEWSTEXT_QUICK=1
dotnet tool restore > /dev/null
dotnet restore tests/NewsText.Tests -v q

mutate=()
while read -r file; do
  mutate+=(-m "**/${file#src/NewsText/}")
done < <(find src/NewsText/Attributions src/NewsText/Casualties -name '*.cs' | sort | shuf --random-source=<(yes "$seed") -n "$files" | sort)
printf '%s\n' "${mutate[@]}" | grep -v '^-m$'
cd eng
dotnet stryker -f stryker-config.json "${mutate[@]}" -c "${JOBS:-2}" -O ../StrykerOutput/mutation
cat ../StrykerOutput/mutation/reports/*.md
