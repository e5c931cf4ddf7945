import { createSimulator, type Happening, type Simulator } from "../simulation/client.js";
import type { ProofPart } from "../simulation/tasks/proof.js";

/** A proof as far as it has come. */
export interface ProofState extends Omit<Happening<ProofPart>, "state" | "done" | "expected"> {
  state: Happening<ProofPart>["state"] | "stopped";
  seed: string;
}

export interface LiveProof {
  watch(changed: (state: ProofState) => void): void;
  /** Proves anew, from the first case on. */
  begin(seed: string): void;
  /** Leaves it at the cases that are done. */
  stop(): void;
}

/** Proves the engine in a worker of its own, and tells of each case as it comes. */
export function liveProof(simulator: Simulator = createSimulator()): LiveProof {
  let state: ProofState = { state: "waiting", seed: "" };
  const watchers: ((state: ProofState) => void)[] = [];
  const change = (next: ProofState) => {
    state = next;
    for (const watcher of watchers) watcher(state);
  };
  return {
    watch(changed) {
      watchers.push(changed);
      changed(state);
    },
    begin(seed) {
      simulator.begin("proof", { seed }, ({ state: now, part, trouble }) =>
        change({ state: now, seed, ...(part && { part }), ...(trouble && { trouble }) }),
      );
    },
    stop() {
      simulator.stop();
      change({ ...state, state: "stopped" });
    },
  };
}
