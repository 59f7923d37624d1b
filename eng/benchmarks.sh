#!/usr/bin/env bash
# Runs the benchmarks and keeps their tables under benchmarks/results/MACHINE (an argument names the machine).
# Ten to twelve minutes on an idle machine of two processors. NEWSTEXT_SMALL=1 runs all of it on little text, to see that it works:
# its tables go to a scratch folder.
set -euo pipefail
cd "$(dirname "$0")/.."
machine=${1:-$(uname -m)-$(nproc)cores}
out=benchmarks/results/$machine
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [ -n "${NEWSTEXT_SMALL:-}" ]; then
  out=$scratch/results
  corpus=1MB large=2MB rounds=2 longest=1000000 stream=10 articles=1 many=2 runs=3 filter='*Pipeline*1MB*'
else
  corpus=20MB large=200MB rounds=5 longest=100000000 stream=1000 articles=20 many=200 runs=15 filter='*20MB*'
fi
mkdir -p "$out"

dotnet build benchmarks/NewsText.Benchmarks -c Release -v q --nologo
# The tool as its package for this platform has it, the same compiled ahead where there is no native package, and an empty program.
dotnet publish src/NewsText.Cli -c Release -r linux-x64 -p:NativeTool=true -o "$scratch/native" -v q --nologo
dotnet publish src/NewsText.Cli -c Release -r linux-x64 -p:ReadyToRunTool=true -o "$scratch/ahead" -v q --nologo
mkdir "$scratch/empty"
cat > "$scratch/empty/empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
    <SelfContained>false</SelfContained>
    <PublishReadyToRun>true</PublishReadyToRun>
    <InvariantGlobalization>true</InvariantGlobalization>
    <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection>
  </PropertyGroup>
</Project>
PROJECT
echo 'return 0;' > "$scratch/empty/Program.cs"
dotnet publish "$scratch/empty" -c Release -o "$scratch/nothing" -v q --nologo
tool=$scratch/native/NewsText.Cli

run() { echo "== $*" >&2; dotnet benchmarks/NewsText.Benchmarks/bin/Release/net10.0/NewsText.Benchmarks.dll "$@"; }
# By processor time, so that it holds on a busy machine; the README shows it.
run quick $corpus $rounds > "$scratch/Pipeline.md"
{
  printf '## %s of generated text\n\n' $large; run quick $large 2 Clean Enumerate Attribute Casualties Analyze
  if [ -d ../shared/eval ]; then printf '\n## The development texts\n\n'; run quick eval 2; fi
} > "$scratch/Large.md"
NEWSTEXT_CORPUS=$corpus run --filter "$filter" --exporters github --artifacts "$scratch/artifacts" > "$scratch/log"
for table in "$scratch"/artifacts/results/*-report-github.md; do
  cp "$table" "$scratch/$(basename "$table" -report-github.md | sed 's/.*\.//').md"
done
{
  printf '## One text that grows\n\n'; run growth $longest
  printf '\n## A stream of %s MB\n\n' $stream; run memory $stream
  printf '\n## Two workers, and the tool beside the library\n\n'; run workers $articles 3 "$tool"
  printf '\n## The tool on %s MB\n\n' $many; run tool $many 1 "$tool"
  printf '\n## Start of the tool, native\n\n'; run start "$tool" "$scratch/nothing/empty" $runs
  printf '\n## Start of the tool, compiled ahead\n\n'; run start "$scratch/ahead/NewsText.Cli" "$scratch/nothing/empty" $runs
} > "$scratch/Scale.md"
cp "$scratch"/*.md "$out"
[ -z "${NEWSTEXT_SMALL:-}" ] || cat "$scratch"/*.md
ls "$out"
