#!/usr/bin/env bash
# A two-node Slurm cluster on loopback, one node of which is killed in the middle of an array; its merged result, GNU parallel's
# and that of parallel --pipepart must be byte-identical to one process's.
# Needs root, and Debian's slurmctld slurmd slurm-client munge parallel (installed where apt-get can; without them the test says that
# it was skipped). NEWSTEXT names the tool, ARTICLES how many (200000), BOUND the seconds that it may take (600).
# Whatever it starts has NEWSTEXT_CLUSTER=<its own folder> in its environment; nothing else is ever stopped.
set -euo pipefail
export LC_ALL=C
scale=$(cd "$(dirname "$0")" && pwd)
articles=${ARTICLES:-200000} shards=16 bound=${BOUND:-600}
export NEWSTEXT=${NEWSTEXT:-newstext}
read -ra tool <<< "$NEWSTEXT"

skip() { echo "cluster test skipped: $1"; exit 0; }
say() { echo "[${SECONDS}s] $1"; }
fail() { echo "cluster test failed: $1" >&2; exit 1; }

install_slurm() {
  command -v apt-get > /dev/null || skip "Slurm, munge or GNU parallel is not here"
  say "installing Slurm, munge and GNU parallel"
  local policy=/usr/sbin/policy-rc.d made= # so that the packages start no service
  if [ ! -e "$policy" ]; then printf '#!/bin/sh\nexit 101\n' > "$policy" && chmod +x "$policy" && made=1; fi
  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurmctld slurmd slurm-client munge parallel procps iproute2) > /dev/null 2>&1 || true
  [ -z "$made" ] || rm -f "$policy"
  have_slurm || skip "Slurm, munge or GNU parallel could not be installed"
}
have_slurm() { local c; for c in slurmctld slurmd sbatch munged parallel ss; do command -v "$c" > /dev/null || return 1; done; }
[ "$(id -u)" = 0 ] || skip "it needs root"
have_slurm || install_slurm

work=$(mktemp -d)
chmod 755 "$work"
export NEWSTEXT_CLUSTER=$work PARALLEL_HOME=$work/parallel

# Ids of processes by a variable that they began with; this shell and its forks began without any of these. A slurmstepd wipes its
# own environment, but is known by its socket in the spool folder of its node.
carrying() { grep -lzxF -- "$1" /proc/[0-9]*/environ 2> /dev/null | cut -d/ -f3 | sort || true; }
stepds() { ss -xlpH | grep -F " $work/spool.$1" | grep -oE 'pid=[0-9]+' | cut -d= -f2 | sort || true; }
ours() { sort -u <(carrying "NEWSTEXT_CLUSTER=$work") <(stepds ""); }
nt2() { sort -u <(carrying "NEWSTEXT_NODE=$work/nt2") <(stepds nt2) <(comm -12 <(ours) <(carrying SLURMD_NODENAME=nt2)); }
# Stops them, with those that they start meanwhile. usage: stop ours|nt2 SIGNAL SECONDS
stop() {
  local end=$((SECONDS + $3)) pids
  while [ "$SECONDS" -le "$end" ]; do
    mapfile -t pids < <("$1")
    [ ${#pids[@]} -gt 0 ] || return 0
    kill "-$2" "${pids[@]}" 2> /dev/null || true
    sleep 0.1
  done
  return 1
}
finish() {
  local status=$?
  trap '' INT TERM HUP
  set +e
  [ -e "$work/late" ] && echo "cluster test failed: not finished after $bound s" >&2 && status=1
  [ "$status" = 0 ] || tail -n 15 "$work"/*.log "$work"/out/logs/*.log >&2 2> /dev/null
  export -n NEWSTEXT_CLUSTER # what runs from here on is not to stop itself
  stop ours TERM 3 || stop ours KILL 5 || echo "processes of $work are left" >&2
  rm -rf "$work"
  exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
wait_for() { "$@" & wait $!; } # a trap is taken at once, not after the command
( sleep "$bound"; export -n NEWSTEXT_CLUSTER; touch "$work/late"; kill -TERM $$; stop ours TERM 3 ) > /dev/null 2>&1 & disown

say "generating $articles articles in $shards shards"
awk -v n="$articles" -f "$scale/generate-articles.awk" > "$work/all.jsonl"
mkdir "$work/shards" "$work/parallel"
split -d -a 2 -n "l/$shards" --additional-suffix=.jsonl "$work/all.jsonl" "$work/shards/s"

say "starting the cluster: munge, one controller, two nodes"
ports=()
while [ ${#ports[@]} -lt 3 ]; do
  port=$((20000 + RANDOM % 10000)) # below the range of outgoing connections
  [ -n "$(ss -tanH "sport = :$port")" ] || [[ " ${ports[*]} " = *" $port "* ]] || ports+=("$port")
done
mkdir "$work/munge" "$work/state"
head -c 1024 /dev/urandom > "$work/munge/key"
chmod 400 "$work/munge/key"
chown -R munge: "$work/munge"
setpriv --reuid munge --regid munge --clear-groups munged --foreground --key-file="$work/munge/key" --socket="$work/munge/socket" \
  --log-file="$work/munge/log" --pid-file="$work/munge/pid" --seed-file="$work/munge/seed" &> "$work/munged.log" & disown
for _ in $(seq 100); do [ -S "$work/munge/socket" ] && break; sleep 0.1; done
export SLURM_CONF=$work/slurm.conf
cat > "$SLURM_CONF" <<CONF
ClusterName=newstext
SlurmctldHost=localhost(127.0.0.1)
MailProg=/bin/true
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket,cred_expire=20
SlurmUser=root
SlurmctldPort=${ports[0]}
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool.%n
SlurmctldPidFile=$work/ctld.pid
SlurmdPidFile=$work/slurmd.%n.pid
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
NodeName=nt1 NodeHostName=localhost NodeAddr=127.0.0.1 Port=${ports[1]} CPUs=1 RealMemory=2000
NodeName=nt2 NodeHostName=localhost NodeAddr=127.0.0.1 Port=${ports[2]} CPUs=1 RealMemory=2000
PartitionName=main Nodes=nt1,nt2 Default=YES MaxTime=30 State=UP
CONF
slurmctld -D -f "$SLURM_CONF" &> "$work/ctld.log" & disown
for node in nt1 nt2; do NEWSTEXT_NODE=$work/$node slurmd -D -f "$SLURM_CONF" -N $node &> "$work/slurmd.$node.log" & disown; done
idle() { sinfo -h -t idle -o %D 2> /dev/null || true; }
for _ in $(seq 300); do [ "$(idle)" = 2 ] && break; sleep 0.1; done
[ "$(idle)" = 2 ] || fail "the nodes did not come up"

# Every socket of every process of the cluster, listening or connected, TCP or UDP.
check_loopback() {
  local pids sockets outside
  mapfile -t pids < <(ours)
  sockets=$(ss -H -tuanp | grep -E "pid=($(IFS='|'; echo "${pids[*]}"))," || true)
  outside=$(awk '$5 !~ /^(127\.[0-9.]+|\[::1\]|\[::ffff:127\.[0-9.]+\]):/' <<< "$sockets")
  [ -z "$outside" ] || fail "a socket is not on loopback: $outside"
  [ "$(grep -c '^tcp *LISTEN' <<< "$sockets")" -ge "$1" ] || fail "fewer than $1 listening sockets were found: $sockets"
  say "$(grep -c . <<< "$sockets") sockets, all on loopback"
}
check_loopback 3

say "the array"
# The tool, but its first run on the fourth shard fails, which the script mends, and three on the eighth, for which the task is queued again.
cat > "$work/newstext" <<TOOL
#!/usr/bin/env bash
case "\$*" in
  analyze*s03.jsonl*) failures=1 ;;
  analyze*s07.jsonl*) failures=3 ;;
  *) failures=0 ;;
esac
for ((i = 0; i < failures; i++)); do mkdir "$work/failure\$failures.\$i" 2> /dev/null && exit 1; done
exec $NEWSTEXT "\$@"
TOOL
chmod +x "$work/newstext"
merge=$(NEWSTEXT=$work/newstext bash "$scale/submit.sh" "$work/shards" "$work/out" --records)
finished() { find "$work/out" -maxdepth 1 -name '*.totals' | wc -l; }
for _ in $(seq 1200); do [ "$(finished)" -ge 3 ] && break; sleep 0.1; done
check_loopback 3
# The node is stopped when half a file is there, and killed if it is still half then.
on_nt2() { local pids; mapfile -t pids < <(nt2); kill "-$1" "${pids[@]}" 2> /dev/null || true; }
half=
for _ in $(seq 1200); do
  read -r job index < <(squeue -h -t R -w nt2 -o '%A %K') || { sleep 0.05; continue; }
  half=$(compgen -G "$work/out/.s$(printf %02d "$index").jsonl.*.tmp") || { sleep 0.05; continue; }
  on_nt2 STOP
  [ -s "$half" ] && break
  on_nt2 CONT
  half=
done
[ -n "$half" ] || fail "the array ended before a node could be killed"
say "killing node nt2 and job $job on it, after $(finished) shards, with $(stat -c %s "$half") bytes of shard $index written"
stop nt2 KILL 5 || fail "nt2 could not be killed"

while [ -n "$(squeue -h -j "$merge" 2> /dev/null)" ]; do sleep 0.5; done
[ -e "$work/out/all.totals" ] || fail "the merge did not run"
[ -z "$(compgen -G "$work/out/.*.tmp")" ] || fail "half a file is left"
grep -iE "requeu.*JobId=[0-9_]+\($job\)" "$work/ctld.log" || fail "job $job was not queued again"
[ "$(sinfo -h -n nt2 -o %T)" = 'down*' ] || fail "nt2 is $(sinfo -h -n nt2 -o %T), not down"
grep -q 's03: try 1 failed' "$work"/out/logs/*.log || fail "the failed shard was not tried again"
grep -q 'queued again' "$work"/out/logs/*.log || fail "the failed task was not queued again"

say "one shard lost, submitted again: only that one is done"
rm "$work/out/s05.totals"
merge=$(bash "$scale/submit.sh" "$work/shards" "$work/out" --records 2> "$work/again.log")
grep -q "^1 of $shards shards to do" "$work/again.log" || fail "$(cat "$work/again.log")"
while [ -n "$(squeue -h -j "$merge" 2> /dev/null)" ]; do sleep 0.5; done
[ -e "$work/out/s05.totals" ] || fail "the lost shard was not done"
unset SLURM_CONF

same() { local f; for f in jsonl ledger totals; do cmp "$work/one.$f" "$1.$f" || fail "$1.$f differs"; done; }
say "one process"
wait_for "${tool[@]}" analyze "$work/all.jsonl" --to jsonl --keep-extra -o "$work/one.jsonl" 2> "$work/one.log"
wait_for "${tool[@]}" ledger make "$work/one.jsonl" -o "$work/one.ledger" 2>> "$work/one.log"
wait_for "${tool[@]}" totals "$work/one.jsonl" -o "$work/one.totals"
[ "$(wc -l < "$work/one.jsonl")" = "$articles" ] || fail "$(wc -l < "$work/one.jsonl") answers to $articles lines"
same "$work/out/all"

say "GNU parallel, a shard a job"
wait_for parallel -j 2 "$scale/shard.sh" {} "$work/par" ::: "$work"/shards/*.jsonl &> "$work/parallel.log"
bash "$scale/merge.sh" "$work/shards" "$work/par" --records
same "$work/par/all"

say "GNU parallel --pipepart"
wait_for parallel -j 2 -k --pipepart --block 4M -a "$work/all.jsonl" "$NEWSTEXT analyze --from jsonl --to jsonl --keep-extra --jobs 1" > "$work/pipe.jsonl" 2> "$work/pipe.log"
cmp "$work/one.jsonl" "$work/pipe.jsonl" || fail "--pipepart differs"
say "cluster test passed: $articles lines in $shards shards, four ways, byte-identical"
cat "$work/one.totals"
