import type { Happening } from "@ventesal/batch";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { type Progress, progressLine } from "../run/progress.ts";

/** Tells on stderr what happens to a batch: a line that is rewritten for progress, lines of their own for all else. */
export interface Teller {
  tell(event: Happening): void;
  /** Takes the progress away. */
  clear(): void;
}

export function tellHappenings(cli: Cli, quiet: boolean): Teller {
  const { batch } = cli.words;
  const numbers = numbersIn(cli.language);
  const number = (n: number) => numbers.short(n, 0);
  const progress = progressOf(cli, quiet, batch.progress);
  const merging = progressOf(cli, quiet, batch.merging);
  const clear = () => {
    progress.clear();
    merging.clear();
  };
  return {
    clear,
    tell(event) {
      if (event.kind === "progress") {
        progress.show(event.done, event.all);
        return;
      }
      if (event.kind === "merging") {
        merging.show(event.done, event.all);
        return;
      }
      const line = lineFor(event);
      if (quiet && event.kind !== "damaged" && event.kind !== "worker-lost") return;
      clear();
      cli.err(`${line}\n`);
    },
  };

  function lineFor(event: Exclude<Happening, { kind: "progress" | "merging" }>): string {
    switch (event.kind) {
      case "worker-lost":
        return batch.workerLost(number(event.shard), event.reason);
      case "damaged":
        return batch.damaged(number(event.shard), event.path);
      case "left-behind":
        return batch.leftBehind(number(event.files));
      case "round":
        return batch.round(number(event.round), number(event.most), number(event.missing));
      case "submitted":
        return batch.submitted(event.job, number(event.tasks), number(event.shards));
      case "held":
        return batch.held(event.tasks.join(" "));
      case "cancelled":
        return batch.cancelled(event.job);
      case "no-answer":
        return batch.noAnswer(event.reason);
    }
  }
}

/** A line of progress in these words. */
export function progressOf(cli: Cli, quiet: boolean, progress: Cli["words"]["progress"]): Progress {
  return progressLine({ ...cli, words: { ...cli.words, progress } }, quiet);
}
