import type { TableReference } from "../language/table.ts";
import type { Lookup } from "../lookup/lookup.ts";

/** The tables that a program needs, each content once. */
export class Tables {
  readonly values: number[][] = [];
  private readonly lookup: Lookup;
  /** What was asked for already: the same table is asked for step by step, and may be long. */
  private readonly known = new Map<readonly number[], number>();

  constructor(lookup: Lookup) {
    this.lookup = lookup;
  }

  add(values: readonly number[]): number {
    const known = this.known.get(values);
    if (known !== undefined) return known;
    const alike = this.values.findIndex((one) => isSame(one, values));
    const index = alike >= 0 ? alike : this.values.push([...values]) - 1;
    this.known.set(values, index);
    return index;
  }

  /** A table of the pathway. */
  named(reference: TableReference): number {
    return this.add(this.read(reference).values);
  }

  /** 0, 1, 2 …: what makes one row number of a row and a column. */
  rowNumbers(count: number): number {
    return this.add(Array.from({ length: count }, (_, i) => i));
  }

  /** A table's values and the attributes it is read by; with `lastIsGiven` without the last. */
  read(reference: TableReference, lastIsGiven = false) {
    const name = typeof reference === "string" ? reference : reference.table;
    const { by, levels, values } = this.lookup.tables.get(name)!;
    const own = lastIsGiven ? by.slice(0, -1) : by;
    return { by: (typeof reference === "object" ? reference.by : undefined) ?? own, levels, values };
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}
