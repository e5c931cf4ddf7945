import type { Draw, Instruction } from "@ventesal/kernel";
import type { TableReference } from "../language/table.ts";
import type { Lookup } from "../lookup/lookup.ts";
import { Draws } from "./draws.ts";
import { Profiles } from "./profiles.ts";
import { Tables } from "./tables.ts";

/** A draw without the numbers that are found last: its stream's and its visit counter's. */
export type DrawSite = Omit<Draw, "stream" | "visit"> & { stream: string };

type Assign = (target: number) => void;

/**
 * The instructions while they are being written. A jump to a step that is not yet there is linked in the end;
 * what instructions point to (draws, tables, profiles, attributes of the compiler's own) is collected beside them.
 */
export class Emission {
  readonly lookup: Lookup;
  readonly instructions: Instruction[] = [];
  /** By instruction: the step it belongs to. */
  readonly steps: string[] = [];
  /** By step: its first instruction. */
  readonly entries = new Map<string, number>();
  readonly attributes: string[];
  readonly draws = new Draws();
  readonly profiles = new Profiles();
  readonly tables: Tables;
  readonly counters = new Map<string, { first: number; members: readonly (string | null)[] }>();
  readonly tallies: string[] = [];
  private readonly links: { step: string; assign: Assign }[] = [];
  private current = "";

  constructor(lookup: Lookup) {
    this.lookup = lookup;
    this.attributes = [...lookup.attributes.keys()];
    this.tables = new Tables(lookup);
  }

  /** From here on, instructions belong to this step. */
  begin(step: string): void {
    this.current = step;
    this.entries.set(step, this.instructions.length);
  }

  /** From here on, instructions belong to something that is no step: an arrival, as "arrival Syddanmark". */
  beginElsewhere(name: string): number {
    this.current = name;
    return this.instructions.length;
  }

  emit<I extends Instruction>(instruction: I): I {
    this.instructions.push(instruction);
    this.steps.push(this.current);
    return instruction;
  }

  /** Calls back with the first instruction of a step, once all are written. */
  link(step: string, assign: Assign): void {
    this.links.push({ step, assign });
  }

  /** Goes to a step; nothing is needed when it is the one that is written next. */
  goTo(step: string, below: string | null): void {
    if (step === below) return;
    const jump = this.emit({ op: "jump", to: -1 });
    this.link(step, (to) => {
      jump.to = to;
    });
  }

  /** Fills in all jumps. */
  resolve(): void {
    for (const { step, assign } of this.links) assign(this.entries.get(step)!);
  }

  /** The number of an attribute that the pathway declares. */
  attribute(name: string): number {
    return this.lookup.attributes.get(name)!.index;
  }

  /** The number of an attribute of the compiler's own; made when it is first asked for. */
  hidden(name: string): number {
    const known = this.attributes.indexOf(`#${name}`);
    return known >= 0 ? known : this.attributes.push(`#${name}`) - 1;
  }

  /**
   * The attribute that gives the row of a table of any depth: the table's own if it has one level,
   * else one into which the row's number is worked out first. `lastIsGiven`: the last level is not part of the row.
   */
  rowAttribute(reference: TableReference, lastIsGiven = false): number {
    const { by, levels } = this.tables.read(reference, lastIsGiven);
    if (by.length === 0) return -1;
    let row = this.attribute(by[0]!);
    let rows = levels[0]!.length;
    for (let i = 1; i < by.length; i++) {
      const columns = levels[i]!.length;
      rows *= columns;
      const attribute = this.hidden("row");
      const table = this.tables.rowNumbers(rows);
      this.emit({
        op: "setTable",
        attribute,
        table,
        rowAttribute: row,
        columns,
        columnAttribute: this.attribute(by[i]!),
      });
      row = attribute;
    }
    return row;
  }
}
