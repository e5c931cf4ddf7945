/** How the command line is called on the machines of a cluster: they see the same files under the same names as this one. */
export interface Command {
  node: string;
  /** The command line's main module. */
  script: string;
}

/** Where a scheduler says which task this is (from 1), and how many processors it has. */
export interface TaskVariables {
  task: string;
  processors: string;
}

/** The lines of shell that run one task: the shards of its line in the list of tasks. */
export function taskLines({ node, script }: Command, folder: string, list: string, of: TaskVariables): string {
  return [
    "set -eu",
    `shards=$(sed -n "${of.task} p" ${quoted(list)})`,
    `exec ${quoted(node)} ${quoted(script)} shard ${quoted(folder)} "$shards" --threads "${of.processors}"`,
  ].join("\n");
}

/** A text as one word of a shell. */
export function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** A name that any scheduler takes. */
export function jobName(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `ventesal-${plain || "batch"}`.slice(0, 40).replace(/-+$/, "");
}
