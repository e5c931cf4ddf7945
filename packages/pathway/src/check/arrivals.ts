import { dayNumber } from "../dates/day-number.ts";
import type { Arrival } from "../language/arrival.ts";
import { ALWAYS } from "../language/calendar.ts";
import { WEEKDAYS } from "../language/date.ts";
import type { Path } from "../language/path.ts";
import type { Ask } from "./ask.ts";
import { checkDistribution, checkDuration } from "./durations.ts";
import { checkOrder } from "./resources.ts";
import { checkSettings } from "./settings.ts";

/** Each arrival has a name of its own, begins at a step of the main way and sets attributes to values that fit. */
export function checkArrivals(ask: Ask): void {
  const { arrivals } = ask.lookup.pathway;
  arrivals.forEach((arrival, i) => {
    const path = ["arrivals", i];
    if (arrivals.findIndex(({ name }) => name === arrival.name) < i)
      ask.report.add("duplicate-name", [...path, "name"], "a name of its own", JSON.stringify(arrival.name));
    const twin = arrivals.findIndex(({ stream }) => stream !== undefined && stream === arrival.stream);
    if (twin >= 0 && twin < i)
      ask.report.add(
        "shared-stream",
        [...path, "stream"],
        "a stream of its own",
        JSON.stringify(arrival.stream),
        `${arrivals[twin]!.name} draws from the stream "${arrival.stream}", too; both would come at the same times`,
      );
    ask.step(arrival.start, [...path, "start"], null);
    if (arrival.set) checkSettings(ask, arrival.set, [...path, "set"]);
    if (arrival.batch) checkDistribution(ask, arrival.batch, [...path, "batch"]);
    checkProcess(ask, arrival, path);
  });
}

function checkProcess(ask: Ask, arrival: Arrival, path: Path): void {
  if (arrival.process === "listed") {
    checkListed(ask, arrival.at, [...path, "at"]);
    return;
  }
  if (arrival.calendar !== undefined) ask.calendar(arrival.calendar, [...path, "calendar"]);
  if (arrival.process === "gaps") {
    checkDuration(ask, arrival.gap, [...path, "gap"], arrival.calendar === undefined ? [] : [arrival.calendar]);
    if (arrival.gap.scale !== undefined)
      ask.report.add(
        "wrong-shape",
        [...path, "gap", "scale"],
        "no factor: nobody has arrived yet whose attributes could give it",
        "a table",
      );
    return;
  }
  checkOrder(ask, arrival.changes ?? [], [...path, "changes"]);
  const opening = ask.lookup.opening(arrival.calendar ?? ALWAYS);
  const weights = arrival.weekdayWeights;
  if (weights && opening && !WEEKDAYS.some((day) => weights[day] && opening.plain(day).length > 0))
    ask.report.add("never-open", [...path, "weekdayWeights"], "a weight above 0 on at least one open day", "none");
}

function checkListed(ask: Ask, moments: readonly string[], path: Path): void {
  const start = ask.lookup.pathway.startDate;
  moments.forEach((moment, i) => {
    const before = moments[i - 1];
    if (before !== undefined && moment < before)
      ask.report.add("dates-out-of-order", [...path, i], `a time not before ${before}`, moment);
    if (dayNumber(moment.slice(0, 10)) < dayNumber(start))
      ask.report.add("dates-out-of-order", [...path, i], `a time not before the start, ${start}`, moment);
  });
}
