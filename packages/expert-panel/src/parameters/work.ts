import { choice, NO_SOURCE, number, type Parameter, share } from "@ventesal/scenario";
import { value2022 } from "../facts.ts";
import { SET_BY_HAND } from "./define.ts";

/** What the authority's caseworkers do, and the deadline they may give a department. */
export function caseworkParameters(): Parameter[] {
  return [
    number(
      "caseworker.posts",
      1,
      "people",
      { low: 1, high: 3, least: 0 },
      "assumption",
      NO_SOURCE,
      {
        da: "Lægelige sagsbehandlere på panelsager",
        en: "Medical caseworkers on panel cases",
      },
      { whole: true },
    ),
    number(
      "caseworker.screeningHours",
      1,
      "hours",
      { low: 0.5, high: 4, least: 0.01, most: 100 },
      "assumption",
      SET_BY_HAND,
      {
        da: "Timer til at screene en henvisning, gennemsnit",
        en: "Hours to screen a referral, mean",
      },
    ),
    number(
      "caseworker.secondScreeningHours",
      0.5,
      "hours",
      { low: 0.25, high: 2, least: 0.01, most: 100 },
      "assumption",
      SET_BY_HAND,
      {
        da: "Timer til at læse afdelingens svar, gennemsnit",
        en: "Hours to read the department's answer, mean",
      },
    ),
    number(
      "caseworker.rejectionHours",
      0.5,
      "hours",
      { low: 0.25, high: 2, least: 0.01, most: 100 },
      "assumption",
      NO_SOURCE,
      {
        da: "Timer til at skrive et afslag, gennemsnit",
        en: "Hours to write a rejection, mean",
      },
    ),
    number(
      "caseworker.answerHours",
      1,
      "hours",
      { low: 0.5, high: 4, least: 0.01, most: 100 },
      "assumption",
      SET_BY_HAND,
      {
        da: "Timer til at skrive et svar efter panelets råd, gennemsnit",
        en: "Hours to write an answer after the panel's advice, mean",
      },
    ),
    choice(
      "caseworker.weekendWork",
      "urgent-only",
      [
        { name: "urgent-only", text: { da: "kun akutte sager", en: "urgent cases only" } },
        { name: "all-cases", text: { da: "alle sager", en: "all cases" } },
      ],
      "source document",
      "SST annual report 2022, section 6.5: urgent cases are handled every day of the year",
      {
        da: "Hvilke sager der behandles i weekender og på helligdage",
        en: "Which cases are handled on weekends and holidays",
      },
    ),
    number(
      "department.deadlineDays",
      0,
      "days",
      { low: 0, high: 14, most: 200 },
      "assumption",
      "no deadline is known; 0 means none",
      {
        da: "Frist for afdelingens svar; derefter afgøres sagen på det, der foreligger (0: ingen frist)",
        en: "Deadline for the department's answer; then the case is decided on what there is (0: none)",
      },
    ),
  ];
}

const POOLS = [
  { pool: "solid", key: "solid-tumours", da: "solide svulster", en: "solid tumours" },
  { pool: "haematology", key: "haematology", da: "blodsygdomme", en: "blood diseases" },
] as const;

const AD_HOC = { pool: "adhoc", da: "andre sygdomme", en: "other diseases" };

/** Who reads, in what hours, and how. */
export function panelParameters(): Parameter[] {
  const report = "SST annual report 2022, section 4";
  return [
    ...POOLS.map(({ pool, key, da, en }) => {
      const members = value2022("panel.members", "pool", key);
      return number(
        `panel.${pool}.members`,
        members,
        "people",
        { low: 1, high: 2 * members, least: 0 },
        "source document",
        report,
        {
          da: `Faste panelmedlemmer for ${da}`,
          en: `Permanent panel members for ${en}`,
        },
        { whole: true },
      );
    }),
    number(
      "panel.adhoc.members",
      2,
      "people",
      { low: 1, high: 4, least: 0 },
      "assumption",
      `${report}: appointed as needed, number not given`,
      {
        da: "Ad hoc-medlemmer for andre sygdomme",
        en: "Ad hoc members for other diseases",
      },
      { whole: true },
    ),
    ...[...POOLS, AD_HOC].map(({ pool, da, en }) =>
      number(
        `panel.${pool}.hoursPerWeek`,
        5,
        "hours/week",
        { low: 1, high: 10, least: 0.1, most: 37 },
        "assumption",
        SET_BY_HAND,
        {
          da: `Et medlems læsetimer om ugen, ${da}`,
          en: `Reading hours a week of one member, ${en}`,
        },
      ),
    ),
    number(
      "panel.readingDaysPerWeek",
      5,
      "days/week",
      { low: 1, high: 5, least: 1, most: 5 },
      "assumption",
      SET_BY_HAND,
      {
        da: "Hverdage om ugen, som læsetimerne er fordelt på",
        en: "Working days a week over which the reading hours are spread",
      },
      { whole: true },
    ),
    number(
      "panel.solid.onLeaveInJuly",
      2,
      "people",
      { low: 0, high: 4, least: 0 },
      "assumption",
      NO_SOURCE,
      {
        da: "Medlemmer for solide svulster på ferie i juli (højst alle)",
        en: "Members for solid tumours on leave in July (at most all of them)",
      },
      { whole: true },
    ),
    number(
      "panel.membersPerCase",
      1.25,
      "members/case",
      { low: 1, high: 2.5, least: 1, most: 3 },
      "assumption",
      SET_BY_HAND,
      {
        da: "Panelmedlemmer, der læser en sag, gennemsnit",
        en: "Panel members who read a case, mean",
      },
    ),
    number("panel.readingHours", 1.5, "hours", { low: 0.5, high: 4, least: 0.01, most: 37 }, "assumption", NO_SOURCE, {
      da: "Timer et medlem bruger på en sag, gennemsnit",
      en: "Hours one member spends on a case, mean",
    }),
    choice(
      "panel.mode",
      "reading",
      [
        { name: "reading", text: { da: "medlemmerne læser løbende", en: "members read as cases come" } },
        { name: "meeting", text: { da: "panelet mødes hver torsdag", en: "the panel meets each Thursday" } },
      ],
      "assumption",
      "how the panel works is not described; with a meeting, members are assumed to read each case in time for it, so the days until a member takes it up fall away",
      { da: "Panelets arbejdsform", en: "How the panel works" },
    ),
    number(
      "panel.meetingSlots",
      4,
      "cases/meeting",
      { low: 2, high: 10, least: 1 },
      "assumption",
      "used only with a weekly meeting",
      {
        da: "Sager pr. møde",
        en: "Cases at one meeting",
      },
      { whole: true },
    ),
    share("panel.haematologyShare", 0.05, [0, 0.15], "assumption", NO_SOURCE, {
      da: "Andel af sager, der er blodsygdomme",
      en: "Share of cases that are blood diseases",
    }),
    share(
      "panel.adhocShare",
      0,
      [0, 0.05],
      "source document",
      "SST annual report 2022, section 6.2: every case of 2022 was cancer",
      {
        da: "Andel af sager, der hverken er kræft eller blodsygdom",
        en: "Share of cases that are neither cancer nor a blood disease",
      },
    ),
  ];
}
