/** Kinds of groups that are plain from the names of the groups: a table broken down by one of them alone need not say by what. */
const OBVIOUS: readonly string[] = [
  "outcome",
  "days",
  "cause",
  "advice",
  "resource",
  "station",
  "clinic",
  "municipality",
  "reason",
  "helper",
];

/** The kinds that a table's title has to name. */
export function kindsToName(by: readonly string[]): readonly string[] {
  return by.filter((kind) => by.length > 1 || !OBVIOUS.includes(kind));
}
