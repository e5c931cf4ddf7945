import type { Paths } from "../../folder/paths.ts";
import { type Command, jobName, taskLines } from "./command.ts";
import type { RoundFiles } from "./round-files.ts";

const MOST_AT_ONCE = 50;

/**
 * An Indexed Job of Kubernetes (1.29 or later, for retries by index). Image, claim and paths are the site's: the image must have Node and the command
 * line at the same paths as here, and the claim must be the volume on which the folder lies. Never tried on a site that has it.
 */
export function kubernetesManifest(
  name: string,
  paths: Paths,
  files: RoundFiles,
  tasks: number,
  threads: number,
  command: Command,
): string {
  const variables = { task: "$((JOB_COMPLETION_INDEX + 1))", processors: String(threads) };
  const lines = taskLines(command, paths.folder, files.list, variables).split("\n");
  return `apiVersion: batch/v1
kind: Job
metadata:
  name: ${jobName(name)}-round-${files.round}
spec:
  completionMode: Indexed
  completions: ${tasks}
  parallelism: ${Math.min(tasks, MOST_AT_ONCE)}
  backoffLimitPerIndex: 2
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: shards
          image: YOUR-IMAGE-WITH-NODE-AND-VENTESAL
          resources:
            requests: { cpu: "${threads}", memory: "${512 * threads}Mi" }
          command: ["sh", "-c"]
          args:
            - |
${lines.map((line) => `              ${line}`).join("\n")}
          volumeMounts:
            - { name: batch, mountPath: ${JSON.stringify(paths.folder)} }
      volumes:
        - name: batch
          persistentVolumeClaim: { claimName: YOUR-CLAIM }
`;
}
