import type { OwnTable, Scenario } from "@ventesal/scenario";
import type { OwnFiles } from "../scenario/own-files.ts";

/** A table of the model that a user can bring, and what stands in for it in a scenario. */
export interface Replaceable extends Pick<OwnTable, "name" | "text" | "columns"> {
  /** Of the user's own table; `null` where the data is built in. */
  own: { rows: number; file: string } | null;
}

/** The tables of a scenario's model that can be replaced, in its order. */
export function replaceableTables({ model, own }: Scenario, files: OwnFiles): Replaceable[] {
  return (model.ownTables ?? []).map(({ name, text, columns }) => {
    const rows = own[name];
    return { name, text, columns, own: rows ? { rows: rows.length, file: files[name] ?? "" } : null };
  });
}
