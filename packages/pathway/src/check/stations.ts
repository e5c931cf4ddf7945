import { overlap } from "../dates/time-of-day.ts";
import { WEEKDAYS } from "../language/date.ts";
import type { Path } from "../language/path.ts";
import type { ServersStation, SessionStation, Station } from "../language/station.ts";
import { capacitySteps } from "../lookup/capacity.ts";
import type { Known } from "../lookup/lookup.ts";
import { isByMember, partName, valueFor } from "../lookup/members.ts";
import { classesOf, stationCalendars } from "../lookup/stations.ts";
import { type Ask, sameList } from "./ask.ts";
import { checkByMember, checkEach, checkOnly } from "./by-member.ts";

/** Each station can serve somebody, and its queue has an order that means something. */
export function checkStations(ask: Ask): void {
  for (const [name, known] of ask.lookup.stations) {
    const path = ["stations", name];
    checkEach(ask, known.declared.each, path);
    checkDiscipline(ask, known.declared, path);
    if (known.declared.orderBy !== undefined) ask.reads(known.declared.orderBy, [...path, "orderBy"]);
    if (known.declared.kind === "servers") checkServers(ask, name, known, known.declared, path);
    if (known.declared.kind === "session") checkSessions(ask, known, known.declared, path);
  }
}

function checkDiscipline(ask: Ask, { discipline }: Station, path: Path): void {
  if (discipline === undefined || discipline === "fifo") return;
  const place = [...path, "discipline"];
  const [key, name] =
    "priority" in discipline ? (["priority", discipline.priority] as const) : (["ageing", discipline.ageing] as const);
  const attribute = ask.reads(name, [...place, key]);
  if (!attribute) return;
  const { classes } = discipline;
  const number = classesOf(ask.lookup, discipline);
  if (number === undefined)
    ask.report.add(
      "needs-categories",
      place,
      "categories or a number of classes",
      "neither",
      `${JSON.stringify(name)} is a number; say how many \`classes\` there are`,
    );
  else if (typeof classes === "number" && classes !== number)
    ask.report.add("class-out-of-range", [...place, "classes"], `${number}, one for each category`, String(classes));
  else if (Array.isArray(classes) && classes.length !== number)
    ask.report.add(
      "class-out-of-range",
      [...place, "classes"],
      `${number} classes, one for each category`,
      `${classes.length}`,
    );
  else if (typeof classes === "object" && !Array.isArray(classes) && attribute.categories)
    checkByMember(ask, classes, attribute.categories, [...place, "classes"]);
}

function checkServers(ask: Ask, name: string, { members }: Known<Station>, station: ServersStation, path: Path): void {
  station.requires.forEach((need, i) => {
    const place = [...path, "requires", i];
    const resource = ask.resource(need.resource, [...place, "resource"]);
    if (!resource) return;
    if (station.requires.findIndex((other) => other.resource === need.resource) < i)
      ask.report.add("duplicate-name", [...place, "resource"], "each resource once", JSON.stringify(need.resource));
    if (resource.declared.each !== undefined && !sameList(resource.members, members)) {
      ask.report.add(
        "wrong-categories",
        [...place, "resource"],
        `a station with "each": "${resource.declared.each}"`,
        station.each ?? "no `each`",
        `${need.resource} is there once for each ${resource.declared.each}, so the station must be, too`,
      );
      return;
    }
    const { startDate } = ask.lookup.pathway;
    for (const member of resource.members) {
      const most = Math.max(...capacitySteps(resource.declared, member, startDate).map(({ capacity }) => capacity));
      const units = need.units ?? 1;
      if (most > 0 && most < units)
        ask.report.add(
          "too-few-servers",
          [...place, "units"],
          `at most ${most}`,
          String(units),
          `needs ${units} of ${partName({ name: need.resource, member })}, of which there are never more than ${most}`,
        );
    }
  });
  for (const member of members) {
    const calendars = stationCalendars(ask.lookup, station, member);
    const openings = calendars.map((calendar) => ask.lookup.opening(calendar));
    if (calendars.length < 2 || openings.some((opening) => !opening)) continue;
    const open = WEEKDAYS.some(
      (weekday) => openings.map((opening) => opening!.plain(weekday)).reduce((a, b) => overlap(a, b)).length > 0,
    );
    if (!open)
      ask.report.add(
        "never-open",
        [...path, "requires"],
        "hours that the calendars share",
        calendars.join(" and "),
        `${partName({ name, member })} needs ${calendars.join(" and ")} at once, which share no hour of a plain week`,
      );
  }
}

function checkSessions(ask: Ask, { members }: Known<Station>, station: SessionStation, path: Path): void {
  if (station.calendar !== undefined) ask.calendar(station.calendar, [...path, "calendar"]);
  else if (station.whenClosed !== undefined)
    ask.report.add(
      "missing",
      [...path, "calendar"],
      "the calendar that says what is closed",
      "nothing",
      "`whenClosed` needs a calendar",
    );
  if ((station.weekly === undefined) === (station.dates === undefined))
    ask.report.add("wrong-shape", path, "either `weekly` or `dates`", station.weekly ? "both" : "neither");
  checkByMember(ask, station.booked, members, [...path, "booked"], true);
  const listed = [...(station.weekly ?? []), ...(station.dates ?? [])];
  const key = station.weekly ? "weekly" : "dates";
  listed.forEach((session, i) => {
    checkByMember(ask, session.slots, members, [...path, key, i, "slots"], true);
    checkOnly(ask, session.only, members, [...path, key, i, "only"]);
  });
  const some = listed.some(({ slots }) => (isByMember(slots) ? Object.values(slots).some((n) => n > 0) : slots > 0));
  if (!some)
    ask.report.add(
      "no-slots",
      [...path, key],
      "a session with at least one slot",
      "none",
      "has no session with a slot",
    );
  for (const member of members) {
    const own = listed.some(
      ({ slots, only }) => (valueFor(slots, member) ?? 0) > 0 && (!only || only.includes(member ?? "")),
    );
    if (some && !own)
      ask.report.add(
        "no-slots",
        [...path, key],
        `a session for ${member}`,
        "none",
        `${member} has no session with a slot`,
      );
  }
}
