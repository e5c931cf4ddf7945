import type { KernelExports } from "./exports.ts";
import type { Program } from "./program.ts";
import type { ErrorCode, ResourceSums, RunOutput, SourceBook, StationSums, Sums, TallySums } from "./run-types.ts";

const ERRORS: readonly (ErrorCode | "done")[] = [
  "done",
  "bad-duration",
  "endless-loop",
  "child-left",
  "left-holding",
  "release-without-seize",
  "patient-joined",
  "bad-index",
  "too-many-inside",
];

/**
 * What a run that has ended found, copied out of the interpreter's memory.
 * @param isLent whether records and log stay where they are, and are valid only until the next run
 */
export function readOutput(wasm: KernelExports, program: Program, reason: number, isLent: boolean): RunOutput {
  const rows = isLent ? view : copy;
  return {
    status: ERRORS[reason]!,
    errorAt: wasm.failurePlace(),
    endTime: wasm.clock(),
    events: wasm.eventsTaken(),
    openCases: wasm.casesOpen(),
    ...readSums(wasm, program, 2)!,
    snapshots: { warmUp: readSums(wasm, program, 0), until: readSums(wasm, program, 1) },
    books: readBooks(wasm, program),
    waitingSince: readWaiting(wasm, program),
    records: rows(wasm, wasm.recordsPointer(), wasm.recordsBytes() / 8),
    log: rows(wasm, wasm.logPointer(), wasm.logBytesUsed() / 8),
  };
}

function copy(wasm: KernelExports, pointer: number, count: number): Float64Array {
  return view(wasm, pointer, count).slice();
}

function view(wasm: KernelExports, pointer: number, count: number): Float64Array {
  return new Float64Array(wasm.memory.buffer, pointer, count);
}

/** The sums now (2), at the end of the warm-up (0) or of the window (1); `null` if that was not reached. */
function readSums(wasm: KernelExports, program: Program, which: 0 | 1 | 2): Sums | null {
  const pointer = wasm.sumsPointer(which);
  if (pointer === 0) return null;
  const cells = new Float64Array(wasm.memory.buffer, pointer, wasm.sumCells());
  let i = 0;
  const next = () => cells[i++]!;
  const tally = (): TallySums => ({ n: next(), sum: next(), sumOfSquares: next(), largest: next() });
  const stations = program.stations.map(
    ({ classes }): StationSums => ({
      arrivals: next(),
      refused: next(),
      reneged: next(),
      withdrawn: next(),
      abandoned: next(),
      before: next(),
      waiting: next(),
      area: next(),
      longestQueue: next(),
      classes: Array.from({ length: classes }, tally),
    }),
  );
  const resources = program.resources.map(
    (): ResourceSums => ({ busy: next(), capacity: next(), busyArea: next(), capacityArea: next() }),
  );
  const counters = Array.from({ length: program.counters }, next);
  const tallies = Array.from({ length: program.tallies }, tally);
  return { stations, resources, counters, tallies };
}

function readBooks(wasm: KernelExports, program: Program): SourceBook[] {
  const exits = program.exits.length;
  const counts = copy(wasm, wasm.exitsPointer(), program.sources.length * exits);
  return program.sources.map((_, s) => ({
    arrived: wasm.arrivedOf(s),
    exits: Array.from(counts.subarray(s * exits, (s + 1) * exits)),
    inside: wasm.insideOf(s),
  }));
}

function readWaiting(wasm: KernelExports, program: Program): number[][] {
  return program.stations.map((_, s) => {
    const pointer = wasm.waitingSince(s);
    return Array.from(copy(wasm, pointer, wasm.waitingNow(s)));
  });
}
