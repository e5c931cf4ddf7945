import type { Instruction } from "../../src/program.ts";
import { itemAt } from "./checked.ts";
import { log } from "./journal.ts";
import { stationIndex } from "./operands.ts";
import { dispatch } from "./service.ts";
import { Stop } from "./stop.ts";
import { updateResource } from "./sums.ts";
import type { Token } from "./token.ts";
import type { World } from "./world.ts";

/** The token gives back what it seized at a station; whoever waits for it is served. */
export function release(world: World, token: Token, instruction: Extract<Instruction, { op: "release" }>): void {
  const index = stationIndex(world, token, instruction.station, instruction.byAttribute);
  const held = token.holds.indexOf(index);
  if (held < 0) throw new Stop("release-without-seize");
  token.holds.splice(held, 1);
  log(world, token, "end");
  const { requires } = itemAt(world.stations, index).plan;
  for (const { resource: given, units } of requires) {
    const resource = itemAt(world.resources, given);
    updateResource(resource, world.now);
    resource.sums.busy -= units;
  }
  for (const { resource } of requires) dispatch(world, resource);
  token.pc += 1;
}
