import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";

/** How a command ended. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The command line, built as for use, and a folder of its own in which it runs. */
export interface Ventesal {
  folder: string;
  /** Runs to the end. Without a locale, so in English, unless `env` says otherwise. */
  run(args: readonly string[], env?: Record<string, string>): Promise<Ended>;
  /** `node` are Node's own options; `within` is a command that calls the one it is given. */
  start(
    args: readonly string[],
    options?: { env?: Record<string, string>; node?: readonly string[]; within?: readonly string[] },
  ): ChildProcess;
  file(name: string, content: string | Uint8Array): string;
  /** What is in the folder now. */
  files(): string[];
}

/** The command line as `build-once.ts` has built it; what it leaves behind is taken away after the tests of the file. */
export function buildVentesal(): Ventesal {
  const home = inject("builtVentesal");
  const folder = mkdtempSync(join(tmpdir(), "ventesal-work-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start: Ventesal["start"] = (args, { env = {}, node = [], within = [] } = {}) => {
    const [command = "", ...rest] = [...within, process.execPath, ...node, join(home, "ventesal.js"), ...args];
    return spawn(command, rest, {
      cwd: folder,
      env: { PATH: process.env.PATH, LC_ALL: "C", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
  };
  return {
    folder,
    start,
    run: (args, env = {}) => ended(start(args, { env })),
    file(name, content) {
      writeFileSync(join(folder, name), content);
      return name;
    },
    files: () => readdirSync(folder).sort(),
  };
}

/** Run before the command: says on stderr when it begins to listen for Ctrl-C, since only then is there something to stop. */
const TELLS_WHEN_LISTENING =
  'process.on("newListener", (name) => { if (name === "SIGINT") process.stderr.write("listening\\n"); });';
/** Node's options with which a command says `listening` on stderr as soon as it can be stopped. */
export const TELLING_WHEN_LISTENING = ["--import", `data:text/javascript,${encodeURIComponent(TELLS_WHEN_LISTENING)}`];

/** Waits for the end of a command and gathers what it wrote. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}
