import type { Instruction, Program } from "./program.ts";

/** A program that refers to something it does not have: the compiler that made it is wrong. */
export class ProgramError extends Error {
  override name = "ProgramError";
  constructor(
    readonly place: string,
    readonly expected: string,
    readonly received: unknown,
  ) {
    super(`${place}: expected ${expected}, got ${JSON.stringify(received)}`);
  }
}

/**
 * Checks every fixed index of a program, so that the interpreter need not.
 * @throws {ProgramError} with the place, what was expected and what came
 */
export function checkProgram(program: Program): void {
  const within = (place: string, value: number, count: number, lowest = 0) => {
    if (!Number.isInteger(value) || value < lowest || value >= count) {
      throw new ProgramError(place, `a whole number from ${lowest} to ${count - 1}`, value);
    }
  };
  const size = {
    attribute: program.attributes,
    draw: program.draws.length,
    profile: program.profiles.length,
    resource: program.resources.length,
    station: program.stations.length,
    table: program.tables.length,
    counter: program.counters,
    tally: program.tallies,
    exit: program.exits.length,
    target: program.instructions.length,
    cause: Math.max(program.causes, 1),
  };
  program.instructions.forEach((step, pc) => {
    for (const [field, value] of Object.entries(step)) {
      const kind = FIELDS[field];
      if (!kind) continue;
      const place = `instructions[${pc}] ${step.op}.${field}`;
      const lowest = isOptional(step, field) ? -1 : 0;
      for (const x of Array.isArray(value) ? value : [value]) within(place, x, size[kind], lowest);
    }
    if ((step.op === "seize" || step.op === "spend") && step.closedProfile >= 0 && program.causes === 0) {
      throw new ProgramError(
        `instructions[${pc}]`,
        "no closed profile in a program without causes",
        step.closedProfile,
      );
    }
  });
  const last = program.instructions.at(-1);
  if (!last || !["leave", "jump", "jumpBy", "join"].includes(last.op)) {
    throw new ProgramError("instructions", "a last instruction that leaves, jumps or joins", last?.op ?? null);
  }
  program.draws.forEach((draw, i) => {
    const categories = draw.sampler.kind === "category";
    within(`draws[${i}].visit`, draw.visit, size.attribute, -1);
    within(`draws[${i}].row`, draw.row, categories ? size.attribute : 0, -1);
    within(`draws[${i}].scaleTable`, draw.scaleTable, size.table, -1);
    within(`draws[${i}].scaleAttribute`, draw.scaleAttribute, size.attribute, draw.scaleTable < 0 ? -1 : 0);
  });
  program.resources.forEach((resource, i) => {
    within(`resources[${i}].profile`, resource.profile, size.profile, -1);
  });
  program.stations.forEach((station, i) => {
    for (const { resource } of station.requires) within(`stations[${i}].requires`, resource, size.resource);
    within(`stations[${i}].classAttribute`, station.classAttribute, size.attribute, -1);
    within(`stations[${i}].orderAttribute`, station.orderAttribute, size.attribute, -1);
    if (station.kind === "servers" && station.requires.length === 0) {
      throw new ProgramError(`stations[${i}].requires`, "at least one resource", station.requires);
    }
  });
  program.sources.forEach((source, i) => {
    within(`sources[${i}].entry`, source.entry, size.target);
    within(`sources[${i}].profile`, source.profile, size.profile, -1);
  });
  program.initial.forEach((patient, i) => {
    within(`initial[${i}].entry`, patient.entry, size.target);
    within(`initial[${i}].source`, patient.source, program.sources.length);
    for (const [attribute] of patient.attributes) within(`initial[${i}].attributes`, attribute, size.attribute);
  });
}

type Kind = "attribute" | "draw" | "profile" | "station" | "table" | "counter" | "tally" | "exit" | "target" | "cause";

/** Which list a field of an instruction points into. */
const FIELDS: Record<string, Kind | undefined> = {
  attribute: "attribute",
  from: "attribute",
  byAttribute: "attribute",
  rowAttribute: "attribute",
  columnAttribute: "attribute",
  draw: "draw",
  patience: "draw",
  profile: "profile",
  closedProfile: "profile",
  station: "station",
  table: "table",
  counter: "counter",
  tally: "tally",
  exit: "exit",
  to: "target",
  renegeTo: "target",
  refuseTo: "target",
  targets: "target",
  cause: "cause",
};

const OPTIONAL = [
  "byAttribute",
  "rowAttribute",
  "columnAttribute",
  "patience",
  "profile",
  "closedProfile",
  "renegeTo",
  "refuseTo",
];

function isOptional(step: Instruction, field: string): boolean {
  if (step.op === "seize" && field === "renegeTo") return step.patience < 0;
  return OPTIONAL.includes(field);
}
