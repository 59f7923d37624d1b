#!/usr/bin/env bash
# One shard, whole or not at all: SHARD.jsonl -> OUT/SHARD.jsonl (records) and OUT/SHARD.ledger.
# usage: shard.sh SHARD.jsonl OUT [JOBS]        NEWSTEXT names the tool (default: newstext)
# A finished shard is skipped, so the same command resumes an interrupted run. The tool writes its output beside and renames it,
# so a file that is there is whole; the ledger is made last and marks the shard as finished.
set -euo pipefail
shard=$1 out=$2 jobs=${3:-1}
name=$(basename "$shard" .jsonl)
read -ra tool <<< "${NEWSTEXT:-newstext}"
[ -s "$out/$name.ledger" ] && { echo "$name: finished before"; exit 0; }
mkdir -p "$out"
for try in 1 2 3; do
  if "${tool[@]}" analyze "$shard" --to jsonl --keep-extra --jobs "$jobs" -o "$out/$name.jsonl" &&
     "${tool[@]}" ledger make "$out/$name.jsonl" -o "$out/$name.ledger"; then
    echo "$name: done"
    exit 0
  fi
  echo "$name: try $try failed" >&2
  sleep $((try * 2))
done
exit 1
