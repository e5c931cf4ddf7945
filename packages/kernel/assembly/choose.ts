import { f64At } from "./memory";
import { constants, requiredResource, stationAt, stationCount, tableAt } from "./model";
import { Step, Token } from "./shapes";
import { BAD_INDEX, fail, indexIn } from "./state";
import { attributeOf, setAttribute } from "./token";

/** How busy a station is for one who chooses: everybody there, per server. */
function loadOf(s: i32): f64 {
  const station = stationAt(s);
  let there = station.waiting;
  let servers = 1;
  if (station.requiresCount) {
    const resource = requiredResource(station, 0);
    there += resource.busy;
    servers = max(1, resource.capacity);
  }
  return <f64>there / <f64>servers;
}

/** Sets an attribute to the cheapest of several stations: a table's cell and so much for each who is there. */
export function choose(token: Token, step: Step): bool {
  const first = step.b;
  const count = step.c;
  const table = tableAt(step.d);
  const weight = f64At(constants, step.f);
  const row = step.e < 0 ? 0 : Math.trunc(attributeOf(token, step.e)) * <f64>count;
  const cell = indexIn(row, 0, max(table.count - count + 1, 0), step);
  if (cell < 0) return false;
  if (first < 0 || first + count > stationCount) {
    fail(BAD_INDEX, step);
    return false;
  }
  let best = 0;
  let bestCost: f64 = Infinity;
  for (let i = 0; i < count; i++) {
    const cost = f64At(table.cells, cell + i) + weight * loadOf(first + i);
    if (cost < bestCost) {
      best = i;
      bestCost = cost;
    }
  }
  setAttribute(token, step.a, <f64>best);
  return true;
}
