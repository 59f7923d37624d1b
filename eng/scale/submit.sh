#!/usr/bin/env bash
# usage: submit.sh SHARDS OUT [--records] [sbatch options for the array, such as --cpus-per-task=4]
# Submits a task for each unfinished .jsonl file in SHARDS (at most TASKS, default 1000; a task then takes several) and behind them
# the merge; prints the merge job's id. Run it again after a failure: only what is not finished is submitted.
set -euo pipefail
export LC_ALL=C
SHARDS=$(realpath "$1") OUT=$(realpath -m "$2") RECORDS=
shift 2
if [ "${1:-}" = --records ]; then RECORDS=yes; shift; fi
SCALE=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$OUT/logs"
LIST=$(mktemp "$OUT/logs/shards.XXXXXX")
export SHARDS OUT RECORDS SCALE LIST
shards=("$SHARDS"/*.jsonl)
[ -e "${shards[0]}" ] || { echo "$SHARDS: no .jsonl file in it" >&2; exit 2; }
for shard in "${shards[@]}"; do
  [ -e "$OUT/$(basename "$shard" .jsonl).totals" ] || echo "$shard"
done > "$LIST"
unfinished=$(wc -l < "$LIST") tasks=${TASKS:-1000}
after=()
if [ "$unfinished" -gt 0 ]; then
  [ "$unfinished" -ge "$tasks" ] || tasks=$unfinished
  array=$(sbatch --parsable --array="0-$((tasks - 1))" --output="$OUT/logs/%A_%a.log" "$@" "$SCALE/newstext-array.sbatch")
  after=(--dependency="afterok:$array" --kill-on-invalid-dep=yes)
fi
echo "$unfinished of ${#shards[@]} shards to do" >&2
sbatch --parsable "${after[@]}" --output="$OUT/logs/merge.log" "$SCALE/newstext-merge.sbatch"
