#!/usr/bin/env bash
# Publishes the smoke program native and compares its record of one article with the tool's.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dotnet publish tests/NewsText.AotSmoke -c Release -o "$out/native" -v q --nologo
article=$(ls seeds/*.txt | head -1)
"$out/native/NewsText.AotSmoke" "$article" > "$out/native.json"
dotnet run --project src/NewsText.Cli -c Release -- analyze "$article" --to jsonl > "$out/jit.json"
# The id is the file's name in one and a constant in the other.
if ! diff <(sed 's/^{"id":"[^"]*",//' "$out/native.json") <(sed 's/^{"id":"[^"]*",//' "$out/jit.json") > /dev/null; then
  echo "the native program's record differs from the tool's" >&2
  exit 1
fi
echo "native smoke: same record"
