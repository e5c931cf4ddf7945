import { itemAt, whole } from "./checked.ts";
import type { Token } from "./token.ts";
import type { StationState, World } from "./world.ts";

/** `trunc(attribute)`, or 0 for attribute -1 ("none"). */
export function wholeAttribute(token: Token, attribute: number): number {
  return attribute < 0 ? 0 : whole(attributeOf(token, attribute));
}

export function attributeOf(token: Token, attribute: number): number {
  return token.attributes[attribute] as number;
}

export function tableCell(world: World, table: number, cell: number): number {
  return itemAt(world.program.tables[table] as number[], cell);
}

/** The index of the station meant by `station` and `byAttribute`; `bad-index` if there is none. */
export function stationIndex(world: World, token: Token, station: number, byAttribute: number): number {
  const index = station + wholeAttribute(token, byAttribute);
  itemAt(world.stations, index);
  return index;
}

/** Servers busy at the first resource a station requires, and how many there are; 0 if it requires none. */
export function firstResource(world: World, station: StationState): { busy: number; capacity: number } {
  const first = station.plan.requires[0];
  return first ? itemAt(world.resources, first.resource).sums : { busy: 0, capacity: 0 };
}
