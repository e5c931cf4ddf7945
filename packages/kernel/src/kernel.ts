import { checkProgram } from "./check-program.ts";
import type { KernelExports } from "./exports.ts";
import { loadProgram } from "./load.ts";
import type { Program } from "./program.ts";
import { readOutput } from "./read.ts";
import type { Maths, RunOptions, RunOutput } from "./run-types.ts";
import { spareMemories } from "./spare-memories.ts";
import { instanceOf, kernelModule } from "./wasm-module.ts";

/** Loads programs. One kernel serves any number of programs; each gets memory of its own. */
export interface Kernel {
  /** The functions the kernel computes with: the same bits in every engine. */
  maths: Maths;
  /** Quantile of the standard normal distribution (Wichura 1988, AS 241), p in (0, 1). */
  normalQuantile(p: number): number;
  /**
   * Checks and loads a program.
   * @throws {ProgramError} if it refers to something it does not have
   */
  load(program: Program): LoadedProgram;
  /** Uniform numbers of one stream key for patients `first`, `first + 1`, …, for tests of randomness. */
  uniforms(key: { low: number; high: number }, first: number, visit: number, count: number): Float64Array;
}

export interface LoadedProgram {
  /** Runs from beginning to end. */
  run(options: RunOptions): RunOutput;
  /** Begins a run that goes on as it is told to: for progress, and for stopping. Ends any run that is under way. */
  begin(options: RunOptions): RunUnderWay;
  /**
   * Gives its memory back, for the next program that is loaded: memory that has been used is quicker than new. The program runs no more,
   * and what it has lent is gone.
   */
  free(): void;
}

export interface RunUnderWay {
  /** Takes at most this many events; true when the run has ended. */
  advance(mostEvents: number): boolean;
  /** The clock, in days since the start. */
  time(): number;
  /** What was found, once the run has ended. */
  output(): RunOutput;
}

/**
 * So many events at a time: an engine puts better code in place of its first, quick translation only between calls, and what
 * a call costs is nothing beside this many events.
 */
const EVENTS_A_CALL = 1 << 14;
const MORE_TO_DO = -1;

export async function openKernel(): Promise<Kernel> {
  const module = await kernelModule();
  const memories = spareMemories();
  const instantiate = () => instanceOf(module, memories.take());
  const own = instantiate();
  return {
    maths: { log: own.log, exp: own.exp, pow: own.pow, sqrt: Math.sqrt },
    normalQuantile: own.normalQuantile,
    load(program) {
      checkProgram(program);
      const wasm = instantiate();
      loadProgram(wasm, program);
      return loadedProgram(wasm, program, () => memories.giveBack(wasm));
    },
    uniforms(key, first, visit, count) {
      const block = own.reserve(count * 8);
      own.uniforms(key.low, key.high, first, visit, count, block);
      return new Float64Array(own.memory.buffer, block, count).slice();
    },
  };
}

function loadedProgram(wasm: KernelExports, program: Program, giveBack: () => void): LoadedProgram {
  const streams = Math.max(-1, ...program.draws.map((d) => d.stream), ...program.sources.map((s) => s.stream)) + 1;
  const nameKeys = wasm.reserve(streams * 8);
  let runs = 0;
  let isFree = false;

  const begin = (options: RunOptions): RunUnderWay => {
    if (isFree) throw new Error("this program has been freed: it runs no more");
    const thisRun = ++runs;
    let reason = MORE_TO_DO;
    const keys = new Uint32Array(wasm.memory.buffer, nameKeys, streams * 2);
    for (let s = 0; s < streams; s++) {
      const key = options.nameKeys[s];
      if (!key) throw new RangeError(`stream ${s} has no key: ${options.nameKeys.length} keys for ${streams} streams`);
      keys[2 * s] = key.low;
      keys[2 * s + 1] = key.high;
    }
    wasm.begin(
      options.seedKey.low,
      options.seedKey.high,
      nameKeys,
      options.replication,
      options.antithetic,
      options.warmUp,
      options.until,
      options.cohort?.from ?? options.warmUp,
      options.cohort?.until ?? options.until,
      options.horizon,
      options.stopWithCohort,
      options.records,
      options.log,
    );
    return {
      advance(mostEvents) {
        if (thisRun !== runs) throw new Error("this run was ended by a later one of the same program");
        if (reason === MORE_TO_DO) reason = wasm.advanceRun(mostEvents);
        return reason !== MORE_TO_DO;
      },
      time: () => wasm.clock(),
      output() {
        if (reason === MORE_TO_DO || thisRun !== runs)
          throw new Error("the run has not ended, or a later one has begun");
        return readOutput(wasm, program, reason, options.lend ?? false);
      },
    };
  };

  return {
    begin,
    run(options) {
      const run = begin(options);
      while (!run.advance(EVENTS_A_CALL));
      return run.output();
    },
    free() {
      if (isFree) return;
      isFree = true;
      runs++;
      giveBack();
    },
  };
}
