import { toSampler } from "@ventesal/random";
import { DAYS_PER } from "../language/duration.ts";
import type { Settings, Value } from "../language/value.ts";
import { inOrder } from "../lookup/settings.ts";
import { categorySampler } from "./categories.ts";
import type { Emission } from "./emission.ts";

/** Instructions that give attributes their values. `owner` names the draws: "owner/attribute". */
export function emitSettings(e: Emission, settings: Settings, owner: string): void {
  for (const [name, value] of inOrder(settings, e.lookup)!) emitValue(e, name, value, `${owner}/${name}`);
}

/** A category's number, or the number itself. */
export function constantOf(e: Emission, attribute: string, value: string | number): number {
  return typeof value === "number" ? value : e.lookup.attributes.get(attribute)!.categories!.indexOf(value);
}

function emitValue(e: Emission, name: string, value: Value, purpose: string): void {
  const attribute = e.attribute(name);
  if (typeof value !== "object") e.emit({ op: "setValue", attribute, value: constantOf(e, name, value) });
  else if ("now" in value) e.emit({ op: "setNow", attribute });
  else if ("attribute" in value) e.emit({ op: "copy", attribute, from: e.attribute(value.attribute) });
  else if ("draw" in value) {
    const sampler = toSampler(value.draw, value.unit ? DAYS_PER[value.unit] : 1);
    e.emit({ op: "setDraw", attribute, draw: e.draws.add(purpose, value.stream, sampler) });
  } else if ("mix" in value) {
    const categories = e.lookup.attributes.get(name)!.categories!;
    const shares = categories.map((category) => (Object.hasOwn(value.mix, category) ? value.mix[category]! : 0));
    e.emit({ op: "setDraw", attribute, draw: e.draws.add(purpose, value.stream, categorySampler([shares])) });
  } else if ("mixFrom" in value) emitMixFrom(e, attribute, value, purpose);
  else emitCell(e, attribute, value);
}

function emitMixFrom(
  e: Emission,
  attribute: number,
  value: { mixFrom: string; by?: string[] | undefined; stream?: string | undefined },
  purpose: string,
): void {
  const reference = value.by ? { table: value.mixFrom, by: value.by } : value.mixFrom;
  const { values, levels } = e.tables.read(reference);
  const columns = levels.at(-1)!.length;
  const rows = Array.from({ length: values.length / columns }, (_, r) => values.slice(r * columns, (r + 1) * columns));
  const row = e.rowAttribute(reference, true);
  e.emit({ op: "setDraw", attribute, draw: e.draws.add(purpose, value.stream, categorySampler(rows), { row }) });
}

function emitCell(e: Emission, attribute: number, value: { table: string; by?: string[] | undefined }): void {
  const rowAttribute = e.rowAttribute(value);
  e.emit({ op: "setTable", attribute, table: e.tables.named(value), rowAttribute, columns: 1, columnAttribute: -1 });
}
