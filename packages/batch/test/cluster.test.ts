import { describe, expect, it } from "vitest";
import {
  kubernetesManifest,
  nextRound,
  numbersIn,
  pathsIn,
  pbsScript,
  quoted,
  rangesOf,
  slurmScript,
  tasksOf,
} from "../src/index.ts";
import { newFolder, planOf, SWEEP } from "./fixtures.ts";

const paths = pathsIn("/data/my batch");
const files = nextRound(paths, "sh");
const command = { node: "/opt/node/bin/node", script: "/opt/ventesal/ventesal.js" };

describe("numbers as text", () => {
  it("are ranges, and read back as they were", () => {
    expect(rangesOf([9, 3, 4, 5])).toBe("3-5,9");
    expect(rangesOf([])).toBe("");
    for (const numbers of [[0], [0, 1, 2], [1, 3, 5], [0, 1, 7, 8, 9, 11]]) {
      expect(numbersIn(rangesOf(numbers), 12)).toEqual(numbers);
    }
  });

  it("that are none, or too large, are not taken", () => {
    for (const text of ["", "a", "3-1", "1,,2", "12", "0-12", "-1", "1.5"]) expect(numbersIn(text, 12)).toBeNull();
  });
});

describe("tasks", () => {
  it("have every shard once, in order, and are no more than the scheduler takes", async () => {
    const plan = await planOf({ ...SWEEP, replications: 100 }, 1);
    const shards = plan.shards.map((_, i) => i).filter((i) => i % 7 !== 0);
    for (const size of [{ threads: 1 }, { threads: 4, taskShards: 3 }, { threads: 1, taskShards: 1, mostTasks: 50 }]) {
      const tasks = tasksOf(plan, shards, size);
      expect(tasks.flat()).toEqual(shards);
      expect(tasks.length).toBeLessThanOrEqual(size.mostTasks ?? 1000);
    }
    expect(tasksOf(plan, shards, { threads: 4, taskShards: 3 })[0]!.length).toBe(3);
  });
});

describe("what a cluster is given", () => {
  it("is a Slurm array whose tasks look up their shards by number", () => {
    expect(slurmScript("Sweep of æbler", paths, files, 12, 4, command)).toBe(
      [
        "#!/bin/sh",
        "#SBATCH --job-name=ventesal-sweep-of-aebler",
        "#SBATCH --array=1-12",
        "#SBATCH --ntasks=1",
        "#SBATCH --cpus-per-task=4",
        "#SBATCH --requeue",
        "#SBATCH --open-mode=append",
        "#SBATCH --output='/data/my batch/cluster/round-1.%a.log'",
        "set -eu",
        "shards=$(sed -n \"$SLURM_ARRAY_TASK_ID p\" '/data/my batch/cluster/round-1.tasks')",
        'exec /opt/node/bin/node /opt/ventesal/ventesal.js shard \'/data/my batch\' "$shards" --threads "$SLURM_CPUS_PER_TASK"',
        "",
      ].join("\n"),
    );
  });

  it("is a PBS array in its spelling, and no array for a single task", () => {
    const script = pbsScript("a name that is much too long for it", paths, files, 12, 2, command);
    expect(script).toContain("#PBS -J 1-12\n");
    expect(script).toContain("#PBS -l select=1:ncpus=2\n");
    expect(script).toContain(`sed -n "\${PBS_ARRAY_INDEX:-\${PBS_ARRAYID:-1}} p"`);
    expect(/#PBS -N (.*)/.exec(script)![1]!.length).toBeLessThanOrEqual(15);
    expect(pbsScript("one", paths, files, 1, 2, command)).not.toContain("-J");
  });

  it("is an Indexed Job of Kubernetes, whose indices begin at 0", () => {
    const manifest = kubernetesManifest("Sweep", paths, files, 12, 2, command);
    expect(manifest).toContain("completionMode: Indexed");
    expect(manifest).toContain("completions: 12");
    expect(manifest).toContain('sed -n "$((JOB_COMPLETION_INDEX + 1)) p"');
    expect(manifest).toContain('mountPath: "/data/my batch"');
  });

  it("is quoted so that a shell reads it as it was", () => {
    expect(quoted("/plain/path-1.txt")).toBe("/plain/path-1.txt");
    expect(quoted("it's")).toBe("'it'\\''s'");
  });

  it("has a number of its own each time", () => {
    expect(nextRound(pathsIn(newFolder()), "sh").round).toBe(1);
  });
});
