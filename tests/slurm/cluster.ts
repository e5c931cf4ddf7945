import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("cluster.sh", import.meta.url));
const PROGRAMS = ["slurmctld", "slurmd", "sbatch", "squeue", "munged", "ip", "unshare", "nsenter"];

/** Why there can be no cluster here; `null` if there can. What is missing of the packages is installed. */
export function whyNoCluster(): string | null {
  if (process.platform !== "linux") return "namespaces are a thing of Linux";
  if (process.getuid?.() !== 0) return "namespaces need root";
  if (spawnSync("unshare", ["--pid", "--fork", "--net", "--mount", "true"]).status !== 0)
    return "this machine allows no namespaces";
  if (PROGRAMS.every(isThere)) return null;
  if (!existsSync("/etc/debian_version")) return "Slurm is not installed, and this is not Debian";
  const { status, stderr } = spawnSync("bash", [script, "install"], { encoding: "utf8" });
  if (status !== 0) return `Slurm cannot be installed: ${stderr.trim().split("\n").at(-1)}`;
  const missing = PROGRAMS.filter((name) => !isThere(name));
  return missing.length > 0 ? `still missing: ${missing.join(", ")}` : null;
}

function isThere(program: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}

/** A Slurm cluster on this machine. It ends with this process, whatever happens to it. */
export class Cluster {
  readonly #state: string;
  readonly #process: ChildProcess;
  /** The first process of the cluster, in whose namespaces all others live. */
  readonly #first: string;

  private constructor(state: string, process: ChildProcess) {
    this.#state = state;
    this.#process = process;
    this.#first = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8").trim();
  }

  /** Starts it with so many nodes of two processors each. */
  static async start(state: string, nodes: number): Promise<Cluster> {
    const namespaces = ["--pid", "--fork", "--kill-child=KILL", "--mount-proc", "--net"];
    const child = spawn("unshare", [...namespaces, "bash", script, "serve", String(nodes)], {
      env: environment(state),
      stdio: ["pipe", "pipe", "pipe"],
    });
    const said: string[] = [];
    child.stderr.on("data", (text: Buffer) => said.push(text.toString()));
    await new Promise<void>((resolve, reject) => {
      child.stdout.on("data", (text: Buffer) => text.toString().includes("ready") && resolve());
      child.on("exit", () => reject(new Error(`the cluster did not start:\n${said.join("")}`)));
    });
    return new Cluster(state, child);
  }

  /** Starts a command on the machine of the controller. */
  login(command: readonly string[], env: Record<string, string> = {}): ChildProcess {
    return spawn("nsenter", [...this.#inside(), "nsenter", "--net=/run/netns/ctl", "--", ...command], {
      env: { ...environment(this.#state), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  /** What a command on the machine of the controller prints; empty if it fails, as it may while the controller is away. */
  ask(...command: string[]): string {
    const args = [...this.#inside(), "nsenter", "--net=/run/netns/ctl", "--", ...command];
    return spawnSync("nsenter", args, { env: environment(this.#state), encoding: "utf8" }).stdout.trim();
  }

  /** What the tests do to it: power-off, boot, kill-controller, start-controller. */
  strike(...command: string[]): void {
    execFileSync("nsenter", [...this.#inside(), "bash", script, ...command], {
      env: environment(this.#state),
      stdio: "inherit",
    });
  }

  /** What the controller has written. */
  log(): string {
    return readFileSync(join(this.#state, "log", "slurmctld.log"), "utf8");
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.on("exit", resolve));
    this.#process.stdin!.end();
    await ended;
  }

  #inside(): string[] {
    return ["--target", this.#first, "--pid", "--mount", "--net", "--"];
  }
}

function environment(state: string): Record<string, string> {
  return { PATH: process.env.PATH ?? "", LC_ALL: "C", STATE: state, SLURM_CONF: join(state, "slurm.conf") };
}
