import type { Path } from "../language/path.ts";
import type { Resource } from "../language/resource.ts";
import { capacitySteps } from "../lookup/capacity.ts";
import type { Known } from "../lookup/lookup.ts";
import { isByMember, partName } from "../lookup/members.ts";
import type { Ask } from "./ask.ts";
import { checkByMember, checkEach, checkOnly } from "./by-member.ts";

/** Each resource has servers at some time, at known hours, and never fewer than none. */
export function checkResources(ask: Ask): void {
  for (const [name, known] of ask.lookup.resources) {
    const path = ["resources", name];
    const { declared, members } = known;
    checkEach(ask, declared.each, path);
    checkByMember(ask, declared.servers, members, [...path, "servers"]);
    checkCalendar(ask, declared, members, path);
    declared.changes?.forEach((change, i) => {
      checkByMember(ask, change.servers, members, [...path, "changes", i, "servers"], true);
    });
    checkOrder(ask, declared.changes ?? [], [...path, "changes"]);
    declared.leave?.forEach((leave, i) => {
      checkOnly(ask, leave.only, members, [...path, "leave", i, "only"]);
      if (leave.to < leave.from)
        ask.report.add("dates-out-of-order", [...path, "leave", i], `a last date not before ${leave.from}`, leave.to);
    });
    checkCapacity(ask, name, known, path);
  }
}

/** Dated changes stand in the order of their dates, each date once. */
export function checkOrder(ask: Ask, changes: readonly { on: string }[], path: Path): void {
  changes.forEach(({ on }, i) => {
    const before = changes[i - 1]?.on;
    if (before !== undefined && on <= before)
      ask.report.add("dates-out-of-order", [...path, i, "on"], `a date after ${before}`, on);
  });
}

function checkCalendar(ask: Ask, { calendar }: Resource, members: readonly (string | null)[], path: Path): void {
  if (calendar === undefined) return;
  checkByMember(ask, calendar, members, [...path, "calendar"]);
  if (!isByMember(calendar)) ask.calendar(calendar, [...path, "calendar"]);
  else for (const [member, name] of Object.entries(calendar)) ask.calendar(name, [...path, "calendar", member]);
}

function checkCapacity(ask: Ask, name: string, { declared, members }: Known<Resource>, path: Path): void {
  const { startDate } = ask.lookup.pathway;
  const courses = members.map((member) => ({ member, steps: capacitySteps(declared, member, startDate) }));
  for (const { member, steps } of courses) {
    const lowest = Math.min(...steps.map(({ capacity }) => capacity));
    const who = partName({ name, member });
    if (lowest < 0)
      ask.report.add(
        "no-capacity",
        [...path, "leave"],
        "no more on leave than there are",
        `${-lowest} too many`,
        `${who}: ${-lowest} more on leave than there are servers`,
      );
  }
  if (courses.every(({ steps }) => steps.every(({ capacity }) => capacity <= 0)))
    ask.report.add(
      "no-capacity",
      [...path, "servers"],
      "at least one server at some time",
      "0 for ever",
      "has no servers, now or later",
    );
}
