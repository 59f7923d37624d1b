#!/usr/bin/env bash
# One shard, whole or not at all: SHARD.jsonl -> OUT/SHARD.jsonl (records), OUT/SHARD.ledger and OUT/SHARD.totals.
# usage: shard.sh SHARD.jsonl OUT [JOBS]        NEWSTEXT names the tool (default: newstext)
# The tool writes each file beside and renames it when it is whole; the totals come last and mark the shard as finished. A finished
# shard is skipped, so the same command resumes an interrupted run, and two tasks on one shard do no harm: both write the same bytes.
set -euo pipefail
shard=$1 out=$2 jobs=${3:-1}
name=$(basename "$shard" .jsonl)
read -ra tool <<< "${NEWSTEXT:-newstext}"
[ -e "$out/$name.totals" ] && { echo "$name: finished before"; exit 0; }
mkdir -p "$out"
for try in 1 2 3; do
  rm -f "$out/.$name".*.tmp # of a task that was killed
  if "${tool[@]}" analyze "$shard" --from jsonl --to jsonl --keep-extra --jobs "$jobs" -o "$out/$name.jsonl" &&
     "${tool[@]}" ledger make "$out/$name.jsonl" -o "$out/$name.ledger" &&
     "${tool[@]}" totals "$out/$name.jsonl" -o "$out/$name.totals"; then
    echo "$name: done"
    exit 0
  fi
  echo "$name: try $try failed" >&2
  [ "$try" = 3 ] || sleep $((try * 2))
done
exit 1
