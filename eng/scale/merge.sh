#!/usr/bin/env bash
# Merges the results of finished shards into OUT/all.ledger and OUT/all.totals; with --records also OUT/all.jsonl, in the order of
# the shards' names. usage: merge.sh SHARDS OUT [--records]        NEWSTEXT names the tool (default: newstext)
set -euo pipefail
export LC_ALL=C
shards=$1 out=$2 what=${3:-}
read -ra tool <<< "${NEWSTEXT:-newstext}"
records=() ledgers=() totals=()
for shard in "$shards"/*.jsonl; do
  name=$(basename "$shard" .jsonl)
  [ -e "$out/$name.totals" ] || { echo "$name is not finished: run its shard again" >&2; exit 1; }
  records+=("$out/$name.jsonl") ledgers+=("$out/$name.ledger") totals+=("$out/$name.totals")
done
if [ "$what" = --records ]; then cat "${records[@]}" > "$out/.all.jsonl.tmp" && mv "$out/.all.jsonl.tmp" "$out/all.jsonl"; fi
"${tool[@]}" ledger merge "${ledgers[@]}" -o "$out/all.ledger"
"${tool[@]}" totals "${totals[@]}" -o "$out/all.totals"
echo "merged ${#records[@]} shards"
