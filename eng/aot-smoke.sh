#!/usr/bin/env bash
# Publishes the library's smoke program and the tool native; what they write must be what the tool writes that is compiled as it runs.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
fail() { echo "native smoke: $1" >&2; exit 1; }

dotnet build src/NewsText.Cli -c Release -v q --nologo
jit="dotnet src/NewsText.Cli/bin/Release/net10.0/NewsText.Cli.dll"

dotnet publish tests/NewsText.AotSmoke -c Release -o "$out/native" -v q --nologo
article=$(ls seeds/*.txt | head -1)
"$out/native/NewsText.AotSmoke" "$article" > "$out/native.json"
$jit analyze "$article" --to jsonl > "$out/jit.json"
# The id is the file's name in one and a constant in the other.
diff <(sed 's/^{"id":"[^"]*",//' "$out/native.json") <(sed 's/^{"id":"[^"]*",//' "$out/jit.json") > /dev/null || fail "the library's record differs from the tool's"

dotnet publish src/NewsText.Cli -c Release -r linux-x64 -p:NativeTool=true -o "$out/tool" -v q --nologo
native=$out/tool/NewsText.Cli
mkdir "$out/in"
cp seeds/*.txt "$out/in"
printf '%s\n' '{"id":"a","text":"At least 12 people were killed, the mayor, Ida Holm, said.","date":"2024-05-01"}' 'oops' > "$out/in/lines.jsonl"
printf 'Caf\xe9 owner Ren\xe9 Blanc said \x93two men were hurt\x94 on Friday.\n' > "$out/in/windows-1252.txt"
printf '\0\1\2binary' > "$out/in/binary.txt"
: > "$out/in/empty.txt"
printf '<html lang="en"><head><title>Quake</title></head><body><article><h1>Quake</h1><p>Officials said nine people died.</p></article></body></html>' > "$out/in/page.html"

compare() {
  local status=0 other=0
  $jit "$@" > "$out/jit.out" 2> "$out/jit.err" || status=$?
  "$native" "$@" > "$out/native.out" 2> "$out/native.err" || other=$?
  [ "$status" = "$other" ] && cmp -s "$out/jit.out" "$out/native.out" && cmp -s "$out/jit.err" "$out/native.err" || fail "the native tool differs: newstext $*"
}

for to in text json jsonl csv; do
  for command in analyze clean sentences attributions casualties; do compare "$command" "$out/in" --to "$to" --explain; done
done
compare report "$out/in"
compare analyze "$out/in/lines.jsonl" --keep-extra --offsets utf8 --strict
$jit analyze "$out/in" --keep-extra --to jsonl -o "$out/records.jsonl" 2> "$out/errors"
compare totals "$out/records.jsonl"
compare ledger make "$out/records.jsonl"
compare analyze "$out/missing"
compare analyze --unknown
compare analyze --help
compare --version
compare "[suggest:12]" "newstext ana"
echo "native smoke: the same records"
