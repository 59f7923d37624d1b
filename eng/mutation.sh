#!/usr/bin/env bash
# Mutation score of the attribution and casualty stages: a change of their code must fail a test of the stages.
# usage: mutation.sh [SHARE] [SEED]     SHARE: how many blocks of code in a thousand, drawn at random with SEED; default: all
# All mutants of both stages take a day on two cores; 40 in a thousand take less than an hour and tell the score to about 4 points.
# The tests about time and memory are left out: they are slow and see no behaviour. JOBS sets how many mutants run at once.
# The report is in StrykerOutput/mutation/reports: a table in Markdown, and JSON with each mutant's place and fate.
set -euo pipefail
cd "$(dirname "$0")/.."
share=${1:-1000} seed=${2:-1} block=400
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NEWSTEXT_QUICK=1 DOTNET_TieredPGO=0
dotnet tool restore > /dev/null
dotnet restore tests/NewsText.Tests -v q

mutate=()
while read -r file from to; do
  mutate+=(-m "**/${file#src/NewsText/}{$from..$to}")
done < <(find src/NewsText/Attributions src/NewsText/Casualties -name '*.cs' -exec wc -c {} + | grep -v ' total$' | sort -k 2 |
  awk -v block="$block" -v share="$share" -v seed="$seed" 'BEGIN { x = seed } { for (at = 0; at < $1; at += block) { x = x * 16807 % 2147483647; if (x % 1000 < share) print $2, at, at + block } }')
echo "$((${#mutate[@]} / 2)) blocks"
cd eng
dotnet stryker -f stryker-config.json "${mutate[@]}" -c "${JOBS:-2}" -O ../StrykerOutput/mutation
cat ../StrykerOutput/mutation/reports/*.md
