import type { Instruction } from "@ventesal/kernel";
import type { IssueCode } from "../check/issue.ts";
import type { Report } from "../check/report.ts";
import type { Emission } from "../emit/emission.ts";
import type { Edge, FlowGraph } from "./graph.ts";

/** What a token holds: stations, each with the attribute that told which member (-1: none). */
type Holds = readonly { station: number; by: number }[];

/**
 * Follows what is held along every way: what is released was seized, whoever leaves holds nothing, the same is held whichever
 * way a step was come to, and the attribute that told a family's member stays as it is until the release.
 */
export function checkHolds(graph: FlowGraph, emission: Emission, report: Report): void {
  const before = new Map<number, Holds>();
  const told = new Set<string>();
  const tell = (code: IssueCode, pc: number, expected: string, received: string, sentence: string) => {
    const name = emission.steps[pc]!;
    if (told.has(`${code} ${name}`)) return;
    told.add(`${code} ${name}`);
    report.add(code, emission.lookup.stepsByName.get(name)?.path ?? [], expected, received, sentence);
  };
  const stations = [...emission.lookup.stations].flatMap(([name, { members }]) => members.map(() => name));
  const list = (holds: Holds) => holds.map(({ station }) => `"${stations[station]}"`).join(", ") || "nothing";

  const open: number[] = [];
  const come = (pc: number, holds: Holds) => {
    const known = before.get(pc);
    if (known && !same(known, holds)) {
      const name = emission.steps[pc]!;
      tell(
        "holds-differ",
        pc,
        list(known),
        list(holds),
        `"${name}" is come to holding ${list(known)} on one way and ${list(holds)} on another`,
      );
    }
    if (known) return;
    before.set(pc, holds);
    open.push(pc);
  };
  for (const entry of graph.entries) come(entry, []);
  for (let pc = open.pop(); pc !== undefined; pc = open.pop()) {
    const holds = before.get(pc)!;
    const instruction = graph.instructions[pc]!;
    const name = emission.steps[pc]!;
    const after = step(instruction, holds);
    for (const edge of graph.edges[pc]!) come(edge.to, heldAlong(edge, holds, after));
    if (instruction.op === "seize" && isServers(instruction.station) && holdsOne(holds, instruction))
      tell(
        "seized-twice",
        pc,
        "a station not yet held",
        list(holds),
        `"${name}" seizes "${stations[instruction.station]}", which is held already`,
      );
    if (instruction.op === "release" && !holdsOne(holds, instruction))
      tell(
        "release-without-seize",
        pc,
        "a station that is held",
        list(holds),
        `"${name}" releases "${stations[instruction.station]}", which has not been seized; ${list(holds)} is held`,
      );
    if ((instruction.op === "leave" || instruction.op === "join") && holds.length > 0)
      tell("left-holding", pc, "nothing held at the end", list(holds), `"${name}" ends while ${list(holds)} is held`);
    const changed = changedBy(instruction);
    const broken = holds.find(({ by }) => by >= 0 && by === changed);
    if (broken)
      tell(
        "changed-while-held",
        pc,
        "no change before the release",
        emission.attributes[changed]!,
        `"${name}" changes ${emission.attributes[changed]} while the "${stations[broken.station]}" it chose is held`,
      );
  }

  function isServers(station: number): boolean {
    return emission.lookup.stations.get(stations[station]!)!.declared.kind === "servers";
  }

  function step(instruction: Instruction, holds: Holds): Holds {
    if (instruction.op === "seize" && isServers(instruction.station))
      return [...holds, { station: instruction.station, by: instruction.byAttribute }];
    if (instruction.op !== "release") return holds;
    const index = holds.findLastIndex(({ station }) => station === instruction.station);
    return holds.filter((_, i) => i !== index);
  }
}

function heldAlong({ kind }: Edge, before: Holds, after: Holds): Holds {
  if (kind === "on") return after;
  return kind === "renege" || kind === "refuse" ? before : [];
}

function holdsOne(holds: Holds, { station }: { station: number }): boolean {
  return holds.some((held) => held.station === station);
}

/** Equal whatever the order of seizing. */
function same(a: Holds, b: Holds): boolean {
  const key = (holds: Holds) =>
    holds
      .map(({ station, by }) => `${station} ${by}`)
      .sort()
      .join();
  return key(a) === key(b);
}

function changedBy(instruction: Instruction): number {
  switch (instruction.op) {
    case "setValue":
    case "addValue":
    case "setNow":
    case "copy":
    case "setDraw":
    case "setTable":
    case "choose":
      return instruction.attribute;
    default:
      return -2;
  }
}
