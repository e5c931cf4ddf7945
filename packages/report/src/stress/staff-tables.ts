import { ALWAYS, type Calendar, type Pathway } from "@ventesal/pathway";
import type { Table } from "../content/report.ts";
import { listedIn, lower, upper, type Writing } from "../content/writing.ts";

type Station = NonNullable<Pathway["stations"]>[string];
type Resource = NonNullable<Pathway["resources"]>[string];

/** Resources, member by member: how many servers from the first to the last change, and how many hours a week they are open. */
export function resourcesTable(writing: Writing): Table {
  const { pathway, words, numbers } = writing;
  const table = words.stress.resourceTable;
  const [name, servers, open] = table.columns as [string, string, string];
  const hoursOf = (calendar: string | undefined) => {
    const found = calendar === undefined || calendar === ALWAYS ? undefined : pathway.calendars?.[calendar];
    return found === undefined ? table.always : table.open(numbers.short(weeklyHours(found), 1));
  };
  return {
    kind: "table",
    caption: table.caption,
    columns: [
      { title: name, width: 0.5 },
      { title: servers, width: 0.25 },
      { title: open, width: 0.25 },
    ],
    rows: Object.entries(pathway.resources ?? {}).flatMap(([key, resource]) => {
      // members of a family that are alike share a row
      const alike = new Map<string, { members: (string | null)[]; cells: [string, string] }>();
      for (const member of membersOf(resource, pathway)) {
        const levels = levelsOf(resource, member).map((n) => table.servers(numbers.short(n, 0)));
        const calendar = typeof resource.calendar === "object" ? resource.calendar[member ?? ""] : resource.calendar;
        const cells: [string, string] = [levels.join(` ${table.to} `), hoursOf(calendar)];
        const known = alike.get(cells.join());
        if (known === undefined) alike.set(cells.join(), { members: [member], cells });
        else known.members.push(member);
      }
      return [...alike.values()].map(({ members, cells }) => ({
        cells: [familyName(key, members, writing), ...cells],
      }));
    }),
  };
}

/** "Nurses, Roskilde, Odense and Vejle" */
function familyName(key: string, members: readonly (string | null)[], writing: Writing): string {
  const family = writing.nameOf("resource", key);
  const names = members.flatMap((member) =>
    member === null ? [] : [writing.nameOf("resource", `${key} · ${member}`).slice(`${family}, `.length)],
  );
  return names.length === 0 ? family : `${family}, ${listedIn(names, writing.words.and)}`;
}

/** Queues: what they need, and who is next. */
export function queuesTable(writing: Writing): Table {
  const { pathway, words } = writing;
  const table = words.stress.queueTable;
  const [name, needs, order] = table.columns as [string, string, string];
  return {
    kind: "table",
    caption: table.caption,
    columns: [
      { title: name, width: 0.25 },
      { title: needs, width: 0.35 },
      { title: order, width: 0.4 },
    ],
    rows: Object.entries(pathway.stations ?? {}).map(([key, station]) => ({
      cells: [writing.nameOf("station", key), needsOf(station, writing), orderOf(station, writing)],
    })),
  };
}

function needsOf(station: Station, writing: Writing): string {
  const { words, numbers } = writing;
  const table = words.stress.queueTable;
  if (station.kind === "batch") return table.batch(numbers.short(station.size, 0));
  if (station.kind === "servers")
    return station.requires.map(({ resource }) => writing.nameOf("resource", resource)).join(", ");
  const slots = (station.weekly ?? []).reduce((sum, session) => {
    return sum + (typeof session.slots === "number" ? session.slots : Math.max(...Object.values(session.slots)));
  }, 0);
  return table.session(table.slots(numbers.short(slots, 0)));
}

function orderOf(station: Station, writing: Writing): string {
  const { words, numbers, pathway, language } = writing;
  const table = words.stress.queueTable;
  const called = (attribute: string) => lower(pathway.attributes?.[attribute]?.label?.[language] ?? table.unnamed);
  const { discipline = "fifo" } = station;
  const rule =
    discipline === "fifo"
      ? station.orderBy === undefined
        ? table.fifo
        : table.orderBy
      : "priority" in discipline
        ? table.priority(called(discipline.priority))
        : table.ageing(called(discipline.ageing));
  const rank =
    station.kind === "servers" && station.rank !== undefined ? [table.rank(numbers.short(station.rank, 0))] : [];
  const room = station.room === undefined ? [] : [table.room(numbers.short(station.room, 0))];
  return [rule, ...rank, ...room].join("; ");
}

/** The members of a family by name; `null` where it is one for all. */
function membersOf({ each, servers, calendar }: Resource, { attributes }: Pathway): (string | null)[] {
  if (each === undefined) return [null];
  const { categories } = attributes?.[each] ?? {};
  if (Array.isArray(categories)) return categories;
  const named = [servers, calendar].find((one) => typeof one === "object");
  return named === undefined ? [null] : Object.keys(named);
}

/** Different numbers of servers, one after another; 0 before the period that is measured is no news. */
function levelsOf({ servers, changes = [] }: Resource, member: string | null): number[] {
  const at = (value: number | Record<string, number>) => (typeof value === "number" ? value : value[member ?? ""]);
  const levels = [at(servers), ...changes.map((change) => at(change.servers))].filter((n) => n !== undefined);
  const distinct = levels.filter((n, i) => n !== levels[i - 1]);
  return distinct.length > 1 && distinct[0] === 0 ? distinct.slice(1) : distinct;
}

/** Open hours of a plain week. */
function weeklyHours({ week }: Calendar): number {
  const workdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
  const days = [...workdays, "saturday", "sunday"] as const;
  return days.reduce((sum, day) => {
    const isWorkday = workdays.some((one) => one === day);
    const hours = week[day] ?? (isWorkday ? week.mondayToFriday : undefined) ?? week.everyDay ?? [];
    return sum + hours.reduce((all, text) => all + hoursBetween(text), 0);
  }, 0);
}

function hoursBetween(text: string): number {
  const [from, to] = text.split("-").map((time) => {
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    return hours + minutes / 60;
  });
  return (to ?? 0) - (from ?? 0);
}

/** Names of resources or stations, as a sentence lists them. */
export function namesOf(kind: "resource" | "station", writing: Writing): string {
  const names = Object.keys((kind === "resource" ? writing.pathway.resources : writing.pathway.stations) ?? {});
  return upper(names.map((name) => writing.nameOf(kind, name)).join(", "));
}
