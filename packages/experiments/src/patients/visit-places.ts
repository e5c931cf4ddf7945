import type { Compiled } from "@ventesal/pathway";

/** What is done at an instruction, where and by whom. */
export interface VisitPlace {
  activity: string;
  station: string | null;
  resource: string | null;
}

/**
 * By instruction: what takes time there, if anything does. The work of a step that holds servers is a part of holding them, and no visit of its own.
 * Where a station is chosen among several as the case comes, the family is named.
 */
export function visitPlaces({ program, names }: Compiled): (VisitPlace | null)[] {
  const { instructions, stations } = program;
  const holding = new Set(
    names.steps.filter((_, pc) => {
      const step = instructions[pc];
      return step?.op === "seize" && stations[step.station]!.kind === "servers";
    }),
  );
  return instructions.map((step, pc): VisitPlace | null => {
    const activity = names.steps[pc]!;
    if (step.op === "spend") return holding.has(activity) ? null : { activity, station: null, resource: null };
    if (step.op !== "seize") return null;
    const named = (full: readonly string[], parts: readonly { name: string }[], i: number) =>
      step.byAttribute >= 0 ? parts[i]!.name : full[i]!;
    const needed = stations[step.station]!.requires.map(({ resource }) =>
      named(names.resources, names.parts.resources, resource),
    );
    return {
      activity,
      station: named(names.stations, names.parts.stations, step.station),
      resource: needed.length > 0 ? needed.join(" + ") : null,
    };
  });
}
