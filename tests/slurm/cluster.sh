#!/usr/bin/env bash
# A throw-away Slurm cluster from Debian packages, for the tests: a controller and N nodes on one machine, each in its own network, process
# and host-name namespace. No systemd, no database. All of it lives in one set of namespaces and ends with it: when standard input of
# "serve" ends, or its process does, the kernel ends every process of the cluster, and nothing of it is left.
#
#   cluster.sh install             the packages (root)
#   cluster.sh serve N             start it and say "ready"; run by cluster.ts within unshare, as are all below
#   cluster.sh power-off NODE      end every process of that node at once
#   cluster.sh boot NODE           start it again
#   cluster.sh kill-controller     kill -9
#   cluster.sh start-controller    start it again
#
# STATE is the folder of all its files, SLURM_CONF its configuration.
set -euo pipefail
NET=10.77.0
CPUS=2

install_packages() {
  [ -n "$(ls /var/lib/apt/lists/*_Packages* 2>/dev/null)" ] || apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 install -y \
    --no-install-recommends slurmctld slurmd slurm-client munge iproute2 util-linux >/dev/null
}

# starts in the background and records the daemon's own process (exec: no shell in between)
spawn() { local name=$1; shift; (exec "$@") >>"$STATE/log/$name.out" 2>&1 </dev/null & echo $! >"$STATE/pid.$name"; }

end() { # NAME: the process that was recorded
  local pid; pid=$(cat "$STATE/pid.$1"); kill -9 "$pid"
  for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || return 0; sleep 0.05; done
  echo "$1 does not end" >&2; return 1
}

add_host() { # NAME ADDRESS: a network namespace on the bridge
  ip netns add "$1"
  ip link add "$1" type veth peer name eth0 netns "$1"
  ip link set "$1" master bridge up
  ip -n "$1" addr add "$2/24" dev eth0
  ip -n "$1" link set eth0 up
  ip -n "$1" link set lo up
}

start_munge() {
  mkdir -p "$STATE/munge"
  mungekey --create --keyfile="$STATE/munge/key"
  spawn munge munged --foreground --force --key-file="$STATE/munge/key" --socket="$STATE/munge/socket" \
    --pid-file="$STATE/munge/pid" --log-file="$STATE/munge/log" --seed-file="$STATE/munge/seed"
  for _ in $(seq 50); do [ -S "$STATE/munge/socket" ] && return; sleep 0.1; done
  echo "munged did not start" >&2; cat "$STATE/log/munge.out" "$STATE/munge/log" >&2; return 1
}

start_controller() {
  spawn controller nsenter --net=/run/netns/ctl -- unshare --uts -- sh -c 'hostname ctl; exec slurmctld -D'
}

boot() { # NODE: ending the recorded process ends the whole node
  spawn "$1" nsenter --net="/run/netns/$1" -- \
    unshare --uts --mount --pid --fork --mount-proc --kill-child=KILL -- sh -c "hostname $1; slurmd -D & wait"
}

write_conf() { # N
  cat >"$SLURM_CONF" <<CONF
ClusterName=ventesal
SlurmctldHost=ctl($NET.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$STATE/munge/socket
StateSaveLocation=$STATE/controller
SlurmdSpoolDir=$STATE/spool.%n
SlurmctldPidFile=$STATE/slurmctld.pid
SlurmdPidFile=$STATE/slurmd.%n.pid
SlurmctldLogFile=$STATE/log/slurmctld.log
SlurmdLogFile=$STATE/log/slurmd.%n.log
# no control groups, no accounting: both belong to a real cluster's operator
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/backfill
SchedulerParameters=batch_sched_delay=0,bf_interval=5
# a lost node is noticed after 10 s (sites: 300 s by default)
SlurmdTimeout=10
# a task that ends while the controller is away reports again after half of this (by default 120 s)
SlurmctldTimeout=4
MessageTimeout=5
KillWait=3
BatchStartTimeout=5
ReturnToService=2
JobRequeue=1
MaxArraySize=1001
SlurmdParameters=config_overrides
CONF
  for i in $(seq "$1"); do
    echo "NodeName=n$i NodeAddr=$NET.1$i CPUs=$CPUS RealMemory=1024 State=UNKNOWN" >>"$SLURM_CONF"
  done
  echo "PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP" >>"$SLURM_CONF"
}

serve() { # N
  local n=$1 i
  # names of network namespaces lie in /run: in one of our own
  mount -t tmpfs tmpfs /run; mkdir /run/netns
  mkdir -p "$STATE/controller" "$STATE/log"; chmod 755 "$STATE"
  write_conf "$n"
  ip link set lo up; ip link add bridge type bridge; ip link set bridge up
  add_host ctl "$NET.1"
  for i in $(seq "$n"); do add_host "n$i" "$NET.1$i"; mkdir -p "$STATE/spool.n$i"; done
  start_munge; start_controller
  for i in $(seq "$n"); do boot "n$i"; done
  for _ in $(seq 150); do
    if [ "$(nsenter --net=/run/netns/ctl sinfo -h -t idle -o %D 2>/dev/null | head -1)" = "$n" ]; then
      echo ready
      cat >/dev/null
      return
    fi
    sleep 0.2
  done
  echo "the nodes did not come up" >&2; tail -n 20 "$STATE"/log/* >&2; return 1
}

case ${1:-} in
  install) install_packages ;;
  serve) serve "$2" ;;
  power-off) end "$2" ;;
  boot) boot "$2" ;;
  kill-controller) end controller ;;
  start-controller) start_controller ;;
  *) sed -n '2,15s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
