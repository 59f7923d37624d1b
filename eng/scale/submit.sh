#!/usr/bin/env bash
# usage: submit.sh SHARDS OUT [sbatch options for the array, such as --cpus-per-task=4]
# Submits the array and the merge behind it; prints the merge job's id. Run it again after a failure: finished shards are skipped.
set -euo pipefail
SHARDS=$(realpath "$1") OUT=$(realpath -m "$2")
shift 2
SCALE=$(cd "$(dirname "$0")" && pwd)
export SHARDS OUT SCALE
mkdir -p "$OUT/logs"
shards=("$SHARDS"/*.jsonl)
[ -e "${shards[0]}" ] || { echo "$SHARDS: no .jsonl shard in it" >&2; exit 2; }
array=$(sbatch --parsable --array="0-$((${#shards[@]} - 1))" --output="$OUT/logs/%a.log" "$@" "$SCALE/newstext-array.sbatch")
sbatch --parsable --dependency="afterok:$array" --output="$OUT/logs/merge.log" "$SCALE/newstext-merge.sbatch"
