import type { Draw } from "../../src/program.ts";
import { itemAt } from "./checked.ts";
import { attributeOf, tableCell, wholeAttribute } from "./operands.ts";
import { sample } from "./sample.ts";
import type { Token } from "./token.ts";
import type { World } from "./world.ts";

/** A token's draw at a site, scaled. */
export function drawAt(world: World, token: Token, site: number): number {
  const draw = itemAt(world.program.draws, site);
  world.watcher.sampler?.(draw.sampler.kind);
  const uniform = uniformAt(world, token, draw);
  const row = draw.sampler.kind === "category" ? wholeAttribute(token, draw.row) : 0;
  const drawn = sample(draw.sampler, { uniform, row }, world.maths);
  if (draw.scaleTable < 0) return drawn;
  return drawn * tableCell(world, draw.scaleTable, wholeAttribute(token, draw.scaleAttribute));
}

/** The uniform number itself of a token's draw at a site. */
export function uniformDrawAt(world: World, token: Token, site: number): number {
  return uniformAt(world, token, itemAt(world.program.draws, site))(0);
}

/** The uniform numbers of one draw, by sub-draw; counts the visit if the site counts visits. */
function uniformAt(world: World, token: Token, draw: Draw): (sub: number) => number {
  const visit = draw.visit < 0 ? 0 : attributeOf(token, draw.visit);
  if (draw.visit >= 0) token.attributes[draw.visit] = visit + 1;
  return (sub) => world.draws.uniform(draw.stream, token.who, BigInt(Math.trunc(visit)), sub);
}
