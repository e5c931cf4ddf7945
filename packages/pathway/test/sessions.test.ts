import { expect, test } from "vitest";
import { compilePathway, type Pathway, PathwayError, type Station } from "../src/index.ts";
import { smallPathway } from "./fixtures/small-pathway.ts";

type Session = Omit<Extract<Station, { kind: "session" }>, "kind">;

const compile = (session: Session, changes: Partial<Pathway> = {}, spanDays = 21) =>
  compilePathway(
    smallPathway({
      stations: { meeting: { kind: "session", ...session } },
      steps: [
        { name: "seen", type: "attend", at: "meeting" },
        { name: "goes home", type: "leave", outcome: "done" },
      ],
      calendars: { office: { week: { mondayToFriday: ["08:00-16:00"] }, closedOn: ["2026-01-15"] } },
      ...changes,
    }),
    { spanDays },
  ).program.stations;

const thursdays = [{ weekday: "thursday", time: "12:00", slots: 6 }] as const;

test("a plain weekly session repeats every 7 days", () => {
  const [station] = compile({ weekly: [...thursdays, { weekday: "monday", time: "09:00", slots: 2 }] });
  expect(station).toMatchObject({ kind: "session", times: [0.375, 3.5], slots: [2, 6], period: 7, requires: [] });
});

test("a session on a closed day is skipped, or moved to the next open day", () => {
  const skipped = compile({ weekly: [...thursdays], calendar: "office" })[0]!;
  expect(skipped).toMatchObject({ times: [3.5, 17.5], period: 21 });
  const moved = compile({ weekly: [...thursdays], calendar: "office", whenClosed: "move" })[0]!;
  expect(moved).toMatchObject({ times: [3.5, 11.5, 17.5], period: 21 });
});

test("booked slots are taken from the first sessions", () => {
  expect(compile({ weekly: [...thursdays], booked: [6, 2] })[0]).toMatchObject({ slots: [0, 4, 6] });
});

test("sessions begin and end with their dates", () => {
  const weekly = [
    { ...thursdays[0], until: "2026-01-08" } as const,
    { ...thursdays[0], slots: 9, from: "2026-01-22" } as const,
  ];
  expect(compile({ weekly })[0]).toMatchObject({ times: [3.5, 17.5], slots: [6, 9] });
});

test("a family has the sessions and slots of each member", () => {
  const stations = compile(
    {
      each: "clinic",
      weekly: [
        { weekday: "monday", time: "12:00", slots: { Odense: 8, Aarhus: 6 } },
        { weekday: "friday", time: "12:00", slots: 4, only: ["Aarhus"] },
      ],
    },
    { attributes: { clinic: { categories: ["Odense", "Aarhus"], start: "Odense" } } },
  );
  expect(stations.map(({ times, slots }) => ({ times, slots }))).toEqual([
    { times: [0.5], slots: [8] },
    { times: [0.5, 4.5], slots: [6, 4] },
  ]);
});

test("a run in which no session has a free slot is refused", () => {
  const late = { dates: [{ on: "2027-01-04", time: "12:00", slots: 6 }] };
  expect(() => compile(late)).toThrow(PathwayError);
  expect(() => compile(late)).toThrow("meeting has no session with a free slot in the 21 days from 2026-01-05");
});
