/** What `ventesal reproduce` says. */
export const reproduce = {
  description: "Make a result again from its passport, and say whether every figure is the same; if not, what differs.",
  file: "a result of run --format json or csv, a report in HTML, or the results.parquet of a batch",
  beside: "the passport of the table, which run --format csv --out writes beside it",
  same: (rows: string, hash: string) => `The same: all ${rows} rows, to the last bit. Passport ${hash}`,
  notSame: (n: string) => `Not the same. Differences: ${n}`,
  stopped: "Stopped before the batch was run again; nothing is left behind.",
  differs: (file: string, again: string) => `the file has ${file}, made again it is ${again}`,
  more: (n: string) => `… and ${n} more; --format json has them all`,
};
