#!/usr/bin/env bash
# Joins finished shards in name order: OUT/all.jsonl and OUT/all.ledger. usage: merge.sh SHARDS OUT
set -euo pipefail
shards=$1 out=$2
read -ra tool <<< "${NEWSTEXT:-newstext}"
records=() ledgers=()
for shard in "$shards"/*.jsonl; do
  name=$(basename "$shard" .jsonl)
  [ -e "$out/$name.ledger" ] || { echo "$name is not finished: run its shard again" >&2; exit 1; }
  records+=("$out/$name.jsonl") ledgers+=("$out/$name.ledger")
done
cat "${records[@]}" > "$out/.all.jsonl" && mv "$out/.all.jsonl" "$out/all.jsonl"
"${tool[@]}" ledger merge "${ledgers[@]}" -o "$out/all.ledger"
echo "merged ${#records[@]} shards"
