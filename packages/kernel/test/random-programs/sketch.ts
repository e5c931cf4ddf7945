import type { Sampler } from "@ventesal/random";
import type { Draw, Instruction, Program } from "../../src/program.ts";
import type { Dice } from "./dice.ts";
import { valueSampler } from "./samplers.ts";

/** Jump targets at or above this are labels, made numbers when the sketch is finished. */
const LABELS = 1_000_000;

export type Label = number;

/** Attributes are of three sorts, so that a program knows what it may use them for. */
export interface Attributes {
  /** Always above -1 and below 3: fit to be an index of one of three. */
  small: number[];
  /** Any number but NaN. */
  free: number[];
  /** Count visits of draws. */
  visits: number[];
}

/** A program being written. */
export class Sketch {
  readonly dice: Dice;
  /** Durations and times are multiples of this, mostly: equal times are frequent. 0: never. */
  readonly grid: number;
  readonly horizon: number;
  readonly program: Program;
  readonly attributes: Attributes = { small: [], free: [], visits: [] };
  /** How many of the profiles are working times (the first ones); the others are arrival rates. */
  workingProfiles = 0;
  streams: number;
  /** Places where a patient who holds nothing may start. */
  readonly entries: { pc: number; seizes: boolean }[] = [];
  #labels: number[] = [];
  #later: (() => void)[] = [];

  constructor(dice: Dice) {
    this.dice = dice;
    this.grid = dice.weighted({ coarse: 6, fine: 4 }) === "coarse" ? dice.pick([0.25, 0.5, 1]) : 0;
    this.horizon = dice.whole(6, 40);
    this.streams = dice.whole(1, 6);
    this.program = {
      attributes: 0,
      causes: dice.chance(0.2) ? 0 : dice.whole(1, 5),
      instructions: [],
      draws: [],
      profiles: [],
      resources: [],
      stations: [],
      sources: [],
      arrivalLimit: null,
      exits: dice.list(dice.whole(1, 4), () => dice.pick(["left", "refused", "withdrawn"] as const)),
      tables: [],
      counters: dice.whole(3, 6),
      tallies: dice.whole(1, 3),
      initial: [],
    };
    for (let i = 0; i < 3; i++) {
      this.attributes.small.push(this.newAttribute());
      this.attributes.free.push(this.newAttribute());
    }
  }

  /** A length of time of about this size: on the grid, if there is one. */
  days(about: number): number {
    if (this.grid === 0) return this.dice.between(0, 2 * about);
    return this.grid * this.dice.whole(0, Math.max(1, Math.round((2 * about) / this.grid)));
  }

  /** A value that is fit for a small attribute. */
  smallValue(): number {
    return this.dice.pick([0, 1, 2, 0, 1, 2, 0.7, 1.5, 2.9, -0.4]);
  }

  newAttribute(): number {
    this.program.attributes += 1;
    return this.program.attributes - 1;
  }

  newTable(cells: number[]): number {
    this.program.tables.push(cells);
    return this.program.tables.length - 1;
  }

  /** A small attribute, or none. */
  smallOrNone(): number {
    return this.dice.chance(0.3) ? -1 : this.dice.pick(this.attributes.small);
  }

  /** A draw site with this sampler, sometimes scaled, sometimes counting its visits. */
  newDraw(sampler: Sampler): number {
    const { dice } = this;
    const scaled = dice.chance(0.15);
    const draw: Draw = {
      stream: dice.whole(0, this.streams - 1),
      visit: dice.chance(0.5) ? this.visitAttribute() : -1,
      sampler,
      row: sampler.kind === "category" ? this.smallOrNone() : -1,
      scaleTable: scaled ? this.newTable(dice.list(3, () => dice.pick([0, 0.5, 1, 1, 2]))) : -1,
      scaleAttribute: scaled ? dice.pick(this.attributes.small) : -1,
    };
    this.program.draws.push(draw);
    return this.program.draws.length - 1;
  }

  /** A draw site of durations of about this many days. */
  newDuration(about: number): number {
    return this.newDraw(valueSampler(this, about));
  }

  emit(instruction: Instruction): number {
    this.program.instructions.push(instruction);
    return this.program.instructions.length - 1;
  }

  newLabel(): Label {
    this.#labels.push(-1);
    return LABELS + this.#labels.length - 1;
  }

  /** The label means the next instruction. */
  place(label: Label): void {
    this.#labels[label - LABELS] = this.program.instructions.length;
  }

  /** Code that stands behind the rest and is reached by its label. */
  later(write: () => void): Label {
    const label = this.newLabel();
    this.#later.push(() => {
      this.place(label);
      write();
    });
    return label;
  }

  /** Writes what was put off and turns labels into numbers. */
  finish(): Program {
    for (let write = this.#later.shift(); write !== undefined; write = this.#later.shift()) write();
    const numberOf = (target: number) => (target >= LABELS ? (this.#labels[target - LABELS] as number) : target);
    for (const instruction of this.program.instructions) {
      if ("to" in instruction) instruction.to = numberOf(instruction.to);
      if ("targets" in instruction) instruction.targets = instruction.targets.map(numberOf);
      if (instruction.op === "seize") {
        instruction.renegeTo = numberOf(instruction.renegeTo);
        instruction.refuseTo = numberOf(instruction.refuseTo);
      }
    }
    for (const source of this.program.sources) source.entry = numberOf(source.entry);
    return this.program;
  }

  private visitAttribute(): number {
    const { visits } = this.attributes;
    if (visits.length > 0 && this.dice.chance(0.3)) return this.dice.pick(visits);
    const attribute = this.newAttribute();
    visits.push(attribute);
    return attribute;
  }
}
