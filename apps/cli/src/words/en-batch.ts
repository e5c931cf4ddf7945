import type { BatchIssue } from "@ventesal/batch";

/** What `ventesal batch`, `ventesal shard` and `ventesal summarise` say. */
export const batch = {
  description:
    "Run an experiment: many scenarios, many replications, into one Parquet file; on all cores, or on a cluster (docs/batches.md).",
  fileArgument: "an experiment file (see ventesal schema experiment)",
  out: "folder of the batch: new or empty, or with --resume one that was begun",
  resume: "go on with what is in the folder: what is done is checked and kept, the rest is run",
  executor:
    "who runs the shards: local (threads of this process), slurm (a job array); pbs and kubernetes are written, not submitted, and untested",
  threads: "threads; of this machine all there are unless said, of a task of a cluster one",
  shardReplications: "replications in a shard; by default as many as make some 20 seconds of work",
  slurmArgument: "passed on to sbatch, for example --slurm-arg=--account=x; may be given more than once",
  taskShards: "shards in a task of a cluster; by default as many as make some five minutes of work",
  rounds: "how often a cluster is given what is still missing",
  dryRun: "check everything and say what would be done; write nothing",

  shard: "Run shards of a batch: what a task of a cluster does.",
  folderArgument: "folder of a batch",
  shardsArgument: "numbers of shards, such as 0-9,12",
  shardsExpected: (last: string) => `numbers of shards from 0 to ${last}, such as 0-9,12`,
  shardDone: (shard: string, rows: string) => `shard ${shard}: ${rows} replications`,
  shardWasDone: (shard: string) => `shard ${shard}: done before`,

  summarise:
    "Print what a batch found: for each point and measure the mean, its interval and the range of single replications.",

  issue: (issue: BatchIssue): string => issue.message,
  planning: (done: string, all: string) => `${done} of ${all} points checked`,
  progress: (done: string, expected: string, left: string) => `${done} of ${expected} replications, ${left} left`,
  merging: (done: string, all: string, left: string) => `${done} of ${all} shards put together, ${left} left`,
  stopping: (shards: string) =>
    `Stopping: up to ${shards} shards under way are finished first; Ctrl-C again drops them, and loses no more than that.`,
  stopped: (done: string, all: string, folder: string) =>
    `stopped: ${done} of ${all} shards are done; go on with the same command and --resume (folder ${folder})`,
  stoppedPlanning: "stopped before the plan was made: nothing was written",
  damaged: (shard: string, path: string) =>
    `shard ${shard} is not what its marker says (${path}): it is taken away and run again`,
  leftBehind: (files: string) => `${files} unfinished files of a process that was ended are taken away`,
  workerLost: (shard: string, reason: string) =>
    `the thread that ran shard ${shard} ended (${reason}): it is run again`,
  round: (round: string, most: string, missing: string) =>
    `round ${round} of at most ${most}: ${missing} shards are missing`,
  submitted: (job: string, tasks: string, shards: string) => `job array ${job}: ${tasks} tasks with ${shards} shards`,
  held: (tasks: string) =>
    `held back for ever by the scheduler, so cancelled: ${tasks}; the next round has their shards`,
  cancelled: (job: string) => `job array ${job} was cancelled`,
  noAnswer: (reason: string) => `the scheduler does not answer (${reason}): asked again`,
  otherNode: (made: string, here: string) =>
    `The plan was made by Node ${made}, this is ${here}: every point is checked to be the same program.`,

  plan: {
    points: (points: string, replications: string, rows: string) =>
      `${points} points × ${replications} replications = ${rows} rows`,
    shards: (shards: string, minutes: string) => `${shards} shards, some ${minutes} of work for one thread`,
    seed: (seed: string) => `seed ${JSON.stringify(seed)}`,
    version: (version: string, data: string, node: string) => `ventesal ${version}, data ${data}, Node ${node}`,
    hash: (hash: string) => `plan ${hash}`,
    resultsHash: (hash: string) => `results ${hash}`,
    tasks: (tasks: string, threads: string) => `${tasks} tasks of ${threads} threads`,
    warning: (point: string, scenario: string, warning: string) => `point ${point} (${scenario}): ${warning}`,
    moreWarnings: (n: string) => `… ${n} more warnings, in plan.json`,
    dry: "Nothing was written.",
  },
  untested: {
    pbs: "PBS: written after its documents, and never tried on a site that has it.",
    kubernetes:
      "Kubernetes: written after its documents, and never tried on a site that has it. Image and claim are the site's to fill in.",
  },
  submitWith: (command: string) => `Submit it with: ${command}`,
  thenResume: "When it has run, put the results together with the same command, --executor local and --resume.",
  done: (rows: string, columns: string, megabytes: string) => `${rows} rows × ${columns} columns, ${megabytes} MB`,
  doneBefore: (before: string, all: string) => `${before} of ${all} shards were done before`,
  seeSummary: (folder: string) => `ventesal summarise ${folder} prints the figures`,

  table: {
    point: (point: string, scenario: string) => `Point ${point}: ${scenario}`,
    mean: "Mean",
    interval: "95% interval",
    single: "Single, 5–95%",
    folded: (n: string) => `… ${n} rows more with --all, --format csv or --format json`,
    open: (n: string) => `${n} cases a replication were still open when their run ended; they are not in the figures`,
    legend:
      "Mean with its 95% interval: the noise of the simulation. Single: the chance within one replication. Neither covers what nobody knows.",
  },
};
