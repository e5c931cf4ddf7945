/** The end of loading: what follows from the rest, found once so that the steps need not look for it. */
import { comingFrom } from "./foresight";
import {
  BRANCH, CLOCK, JUMP, PLAIN_BRANCH, PLAIN_RELEASE, PLAIN_RELEASE_BY, PLAIN_SEIZE, PLAIN_SEIZE_BY, PLAIN_SPEND, RELEASE, SEIZE,
  SET_VALUE, SPEND, stepAt, wholeOpOf,
} from "./instructions";
import { f64At, i32At, reserve, setI32 } from "./memory";
import * as model from "./model";
import { drawAt, profileAt, requiredResource, requiredUnits, resourceAt, stationAt, tableAt } from "./model";
import { Profile } from "./profile";
import { Resource, Station, Step } from "./shapes";

export function seal(): void {
  for (let s = 0; s < model.stationCount; s++) sealStation(stationAt(s));
  for (let r = 0; r < model.resourceCount; r++) sealResource(resourceAt(r));
  const clocks = hasClocks();
  for (let pc = 0; pc < model.instructionCount; pc++) sealStep(stepAt(pc), clocks);
  for (let pc = 0; pc < model.instructionCount; pc++) stepAt(pc).coming = comingFrom(stepAt(pc));
}

/** Takes the plain way through the program, or the whole way, which keeps a log. */
export function choosePlain(plain: bool): void {
  for (let pc = 0; pc < model.instructionCount; pc++) {
    const step = stepAt(pc);
    step.op = plain ? step.plain : wholeOpOf(step.plain);
  }
}

function sealStation(station: Station): void {
  for (let i = 0; i < station.requiresCount; i++) {
    setI32(station.requires, i << 1, <i32>changetype<usize>(resourceAt(i32At(station.requires, i << 1))));
  }
  const one = station.kind == model.SERVERS && station.requiresCount == 1 && requiredUnits(station, 0) == 1;
  station.server = one ? requiredResource(station, 0) : null;
}

/** Which stations compete for a resource. */
function sealResource(resource: Resource): void {
  resource.stationList = reserve(model.stationCount << 2);
  let n = 0;
  for (let s = 0; s < model.stationCount; s++) {
    if (needs(stationAt(s), resource)) setI32(resource.stationList, n++, <i32>changetype<usize>(stationAt(s)));
  }
  resource.stationListCount = n;
  const first = changetype<Station>(<usize>i32At(resource.stationList, 0));
  resource.only = n == 1 && first.server == resource ? first : null;
  if (resource.only && !resource.profile) first.plain = model.causes == 0 && first.queueRoom < 0 && first.orderAttribute < 0;
}

function needs(station: Station, resource: Resource): bool {
  for (let i = 0; i < station.requiresCount; i++) if (requiredResource(station, i) == resource) return true;
  return false;
}

function sealStep(step: Step, clocks: bool): void {
  step.plain = step.op;
  switch (step.op) {
    case SEIZE:
      step.station = step.b < 0 ? stationAt(step.a) : null;
      step.closed = profileOrNone(step.d);
      if (step.g >= 0) step.to = stepAt(step.g);
      if (step.e < 0) choose(step, PLAIN_SEIZE, PLAIN_SEIZE_BY);
      break;
    case RELEASE:
      step.station = step.b < 0 ? stationAt(step.a) : null;
      choose(step, PLAIN_RELEASE, PLAIN_RELEASE_BY);
      break;
    case SPEND:
      step.draw = drawAt(step.a);
      step.closed = profileOrNone(step.e);
      if (model.causes == 0 && step.b < 0 && !(step.f && clocks)) step.plain = PLAIN_SPEND;
      break;
    case BRANCH:
      step.draw = drawAt(step.a);
      step.value = step.c < 0 ? f64At(tableAt(step.b).cells, 0) : NaN;
      step.to = stepAt(step.d);
      if (step.c < 0 && drawAt(step.a).visit < 0) step.plain = PLAIN_BRANCH;
      break;
    case JUMP:
      step.to = stepAt(step.a);
      break;
    case SET_VALUE:
      step.value = f64At(model.constants, step.b);
  }
}

/** The plain form of a `seize` or `release`; where the station or its class depends on an attribute, the one that looks there. */
function choose(step: Step, plain: i32, plainBy: i32): void {
  const station = step.station;
  if (!station) step.plain = model.causes == 0 ? plainBy : step.op;
  else if (station.plain) step.plain = station.classAttribute < 0 ? plain : plainBy;
}

/** Whether a clock may ever ring: only then is there anything to interrupt. */
function hasClocks(): bool {
  for (let pc = 0; pc < model.instructionCount; pc++) if (stepAt(pc).op == CLOCK) return true;
  return false;
}

function profileOrNone(i: i32): Profile | null { return i < 0 ? null : profileAt(i); }
