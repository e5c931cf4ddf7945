import type { Path } from "../../language/path.ts";
import type { Station } from "../../language/station.ts";
import type { Known } from "../../lookup/lookup.ts";
import type { Ask } from "../ask.ts";

/** A step's station exists, is of the kind the step needs, and its member can be told from an attribute. */
export function checkStationUse(
  ask: Ask,
  use: { at: string; by?: string | undefined },
  path: Path,
  kind: Station["kind"] | null,
  key = "at",
): Known<Station> | undefined {
  const station = ask.station(use.at, [...path, key]);
  if (!station) return undefined;
  const { declared, members } = station;
  if (kind !== null && declared.kind !== kind)
    ask.report.add(
      "wrong-station-kind",
      [...path, key],
      `a station of the kind ${kind}`,
      declared.kind,
      `"${use.at}" is a station of the kind ${declared.kind}, expected ${kind}`,
    );
  const attribute = use.by ?? declared.each;
  if (declared.each === undefined && use.by !== undefined)
    ask.report.add("wrong-shape", [...path, "by"], `a station with \`each\``, `"${use.at}", which has none`);
  else if (attribute !== undefined) ask.readsCategory(attribute, use.by ? [...path, "by"] : [...path, key], members);
  return station;
}
