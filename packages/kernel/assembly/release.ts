import { dispatch } from "./dispatch";
import { letGo } from "./holds";
import { after } from "./instructions";
import { END, logging, writeLog } from "./log";
import { requiredResource, requiredUnits } from "./model";
import { stationOf } from "./operands";
import { touchResource } from "./servers";
import { Step, Token } from "./shapes";
import { RELEASE_WITHOUT_SEIZE, fail } from "./state";

/** Returns the next instruction; null when the token fails. */
export function release(token: Token, step: Step): Step | null {
  const station = stationOf(step, token);
  if (!station) return null;
  if (!letGo(token, station)) {
    fail(RELEASE_WITHOUT_SEIZE, step);
    return null;
  }
  if (logging) writeLog(token, step, END);
  for (let i = 0; i < station.requiresCount; i++) {
    const resource = requiredResource(station, i);
    touchResource(resource);
    resource.busy = resource.busy - requiredUnits(station, i);
  }
  for (let i = 0; i < station.requiresCount; i++) dispatch(requiredResource(station, i));
  return after(step);
}
