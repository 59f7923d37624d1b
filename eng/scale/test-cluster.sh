#!/usr/bin/env bash
# A two-node Slurm cluster on loopback, one node of which is killed in the middle of an array; its merged result, GNU parallel's
# and that of parallel --pipepart must be byte-identical to one process's. Stops only what it started, within BOUND seconds.
# Needs root and Debian's slurmctld slurmd slurm-client munge parallel (installed here where apt-get can). NEWSTEXT names the tool.
set -euo pipefail
scale=$(cd "$(dirname "$0")" && pwd)
articles=${ARTICLES:-200000} shards=16 bound=${BOUND:-600}
export NEWSTEXT=${NEWSTEXT:-newstext}
if [ "$(id -u)" != 0 ]; then echo "cluster test skipped: it needs root"; exit 0; fi
if ! command -v slurmctld slurmd sbatch munged parallel > /dev/null; then
  command -v apt-get > /dev/null || { echo "cluster test skipped: Slurm is not here"; exit 0; }
  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq slurmctld slurmd slurm-client munge parallel) > /dev/null 2>&1 ||
    { echo "cluster test skipped: Slurm could not be installed"; exit 0; }
fi

work=$(mktemp -d)
chmod 755 "$work"
port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
stop() {
  local status=$?
  for pid in "$work"/*.pid "$work"/munge/pid; do
    [ -e "$pid" ] && kill "$(cat "$pid")" 2> /dev/null || true
  done
  pkill -f "slurmstepd.*$work" 2> /dev/null || true
  [ "$status" = 0 ] || tail -n 20 "$work"/ctld.log "$work"/out/logs/*.log 2> /dev/null || true
  rm -rf "$work"
  exit "$status"
}
trap stop EXIT

echo "generating $articles articles"
awk -v n="$articles" -f "$scale/generate-articles.awk" > "$work/all.jsonl"
mkdir "$work/shards"
split -d -a 2 -n "l/$shards" --additional-suffix=.jsonl "$work/all.jsonl" "$work/shards/s"

# The cluster: munge, one controller, two nodes; every port on 127.0.0.1.
mkdir "$work/munge" "$work/state"
head -c 1024 /dev/urandom > "$work/munge/key"
chmod 400 "$work/munge/key"
chown -R munge: "$work/munge"
runuser -u munge -- munged --key-file="$work/munge/key" --socket="$work/munge/socket" --log-file="$work/munge/log" --pid-file="$work/munge/pid" --seed-file="$work/munge/seed"
export SLURM_CONF=$work/slurm.conf
cat > "$SLURM_CONF" <<CONF
ClusterName=newstext
SlurmctldHost=localhost(127.0.0.1)
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
SlurmUser=root
SlurmctldPort=$(port)
SlurmdPort=$(port)
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool.%n
SlurmctldPidFile=$work/ctld.pid
SlurmdPidFile=$work/slurmd.%n.pid
SlurmctldLogFile=$work/ctld.log
SlurmdLogFile=$work/slurmd.%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SwitchType=switch/none
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
ReturnToService=0
SlurmdTimeout=10
KillWait=2
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SlurmdParameters=config_overrides
NodeName=nt1 NodeHostName=localhost NodeAddr=127.0.0.1 Port=$(port) CPUs=1 RealMemory=2000
NodeName=nt2 NodeHostName=localhost NodeAddr=127.0.0.1 Port=$(port) CPUs=1 RealMemory=2000
PartitionName=main Nodes=nt1,nt2 Default=YES MaxTime=30 State=UP
CONF
slurmctld -f "$SLURM_CONF"
slurmd -f "$SLURM_CONF" -N nt1
slurmd -f "$SLURM_CONF" -N nt2
for _ in $(seq 30); do [ "$(sinfo -h -t idle -o %D)" = 2 ] && break; sleep 1; done
[ "$(sinfo -h -t idle -o %D)" = 2 ] || { echo "the nodes did not come up"; exit 1; }
if ss -ltnp | grep -E '"slurm(ctld|d)"' | grep -v '127\.0\.0\.1:'; then echo "a daemon listens outside loopback"; exit 1; fi

merge=$(bash "$scale/submit.sh" "$work/shards" "$work/out")
done_shards() { ls "$work/out" 2> /dev/null | grep -c 'ledger$' || true; }
for _ in $(seq 240); do [ "$(done_shards)" -ge 2 ] && break; sleep 0.5; done
running=
for _ in $(seq 100); do running=$(squeue -h -t R -w nt2 -o %A | head -1); [ -n "$running" ] && break; sleep 0.2; done
[ -n "$running" ] || { echo "the array ended before a node could be killed"; exit 1; }
echo "killing nt2 after $(done_shards) shards, with job $running on it"
tree() { local child; echo "$1"; for child in $(pgrep -P "$1"); do tree "$child"; done; }
victims=$(cat "$work/slurmd.nt2.pid")
for step in $(pgrep -f "slurmstepd: \[$running\."); do victims+=" $(tree "$step")"; done
kill -9 $victims 2> /dev/null || true

while [ -n "$(squeue -h -j "$merge" 2> /dev/null)" ]; do
  [ "$SECONDS" -lt "$bound" ] || { echo "not finished after $bound s"; squeue; exit 1; }
  sleep 1
done
[ -e "$work/out/all.ledger" ] || { echo "the merge did not run"; exit 1; }
grep -iE "requeue" "$work/ctld.log" | head -3 || { echo "no job was queued again"; exit 1; }
sinfo -h -N -o '%N %T'

echo "one process"
read -ra tool <<< "$NEWSTEXT"
"${tool[@]}" analyze "$work/all.jsonl" --to jsonl --keep-extra -o "$work/one.jsonl"
"${tool[@]}" ledger make "$work/one.jsonl" -o "$work/one.ledger"
cmp "$work/one.jsonl" "$work/out/all.jsonl"
cmp "$work/one.ledger" "$work/out/all.ledger"

echo "GNU parallel, a shard a job"
export -n SLURM_CONF
ls "$work"/shards/*.jsonl | parallel -j 2 bash "$scale/shard.sh" {} "$work/par" > /dev/null
bash "$scale/merge.sh" "$work/shards" "$work/par"
cmp "$work/one.jsonl" "$work/par/all.jsonl"
cmp "$work/one.ledger" "$work/par/all.ledger"

echo "GNU parallel --pipepart"
parallel -j 2 -k --pipepart --block 4M -a "$work/all.jsonl" "$NEWSTEXT analyze --from jsonl --to jsonl --keep-extra --jobs 1" > "$work/pipe.jsonl"
cmp "$work/one.jsonl" "$work/pipe.jsonl"
echo "cluster test passed: $(wc -l < "$work/one.jsonl") records from $shards shards, four ways, byte-identical, $SECONDS s"
