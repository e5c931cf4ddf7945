import { NO_SOURCE, number, type Parameter, share } from "@ventesal/scenario";
import { figure } from "../facts.ts";

const noShow = figure("no-show.share", "region", "Syddanmark");
const least = figure("no-show.share", "department", "suspected lung cancer, Aalborg");
const most = figure("no-show.share", "department", "worst at Sygehus Lillebælt");

const hours = (key: string, value: number, low: number, high: number, da: string, en: string) =>
  number(key, value, "hours", { low, high, least: 0.05, most: 40 }, "assumption", NO_SOURCE, { da, en });

/** What a general clinic does for its patients, the same at all of them. */
export function workParameters(): Parameter[] {
  return [
    share("staff.patientShare", 0.7, [0.5, 0.85], "assumption", NO_SOURCE, {
      da: "Andel af arbejdstiden, der bruges på patienter",
      en: "Share of working hours spent on patients",
    }),
    number(
      "staff.summerClosureWeeks",
      3,
      "weeks",
      { low: 0, high: 4, most: 8 },
      "assumption",
      NO_SOURCE,
      {
        da: "Uger, klinikkerne holder lukket om sommeren (fra første mandag i juli)",
        en: "Weeks for which the clinics close in summer (from the first Monday of July)",
      },
      { whole: true },
    ),
    number(
      "staff.otherLeaveWeeks",
      3,
      "weeks",
      { low: 2, high: 5, most: 20 },
      "assumption",
      `${NO_SOURCE}; taken off the hours of every week`,
      {
        da: "Ugers øvrigt fravær om året pr. stilling: ferie, sygdom, kurser",
        en: "Weeks of other absence a year of each post: holidays, illness, courses",
      },
    ),
    hours(
      "clinic.triageHours",
      0.33,
      0.15,
      1,
      "Timers arbejde med visitation af en henvisning (sygeplejerske)",
      "Hours of work on the triage of a referral (nurse)",
    ),
    hours(
      "clinic.assessmentHours",
      1.5,
      0.75,
      3,
      "Timer til tværfaglig udredning, alle faggrupper sammen, gennemsnit",
      "Hours of an interdisciplinary assessment, all professions together, mean",
    ),
    number(
      "clinic.conferenceSlots",
      12,
      "patients/conference",
      { low: 4, high: 30, least: 1, most: 1000 },
      "assumption",
      NO_SOURCE,
      {
        da: "Patienter på hver ugentlig konference",
        en: "Patients at each weekly conference",
      },
      { whole: true },
    ),
    share("clinic.treatedShare", 0.6, [0.3, 0.8], "assumption", NO_SOURCE, {
      da: "Andel af de udredte, der behandles på klinikken",
      en: "Share of those assessed who are treated at the clinic",
    }),
    share("clinic.toMunicipalityShare", 0.15, [0.05, 0.4], "assumption", NO_SOURCE, {
      da: "Andel af de udredte, der henvises videre til kommunen",
      en: "Share of those assessed who are referred on to the municipality",
    }),
    share("clinic.toDepartmentShare", 0.1, [0.02, 0.3], "assumption", NO_SOURCE, {
      da: "Andel af de udredte, der henvises videre til en specialiseret afdeling",
      en: "Share of those assessed who are referred on to a specialised department",
    }),
    number(
      "clinic.visitsMean",
      4,
      "visits/patient",
      { low: 2, high: 10, least: 1, most: 50 },
      "assumption",
      NO_SOURCE,
      {
        da: "Behandlingsbesøg pr. behandlet patient, gennemsnit",
        en: "Treatment visits per patient treated, mean",
      },
    ),
    hours(
      "clinic.visitHours",
      1,
      0.5,
      1.5,
      "Timer pr. behandlingsbesøg, gennemsnit",
      "Hours of a treatment visit, mean",
    ),
    number("clinic.visitGapDays", 21, "days", { low: 7, high: 42, least: 0, most: 365 }, "assumption", NO_SOURCE, {
      da: "Dage mellem to behandlingsbesøg",
      en: "Days between two treatment visits",
    }),
    share("clinic.nurseVisitShare", 0.45, [0.2, 0.7], "assumption", NO_SOURCE, {
      da: "Andel af behandlingsbesøg hos en sygeplejerske",
      en: "Share of treatment visits with a nurse",
    }),
    share(
      "clinic.psychologistVisitShare",
      0.35,
      [0.1, 0.6],
      "assumption",
      `${NO_SOURCE}; what is left is with a doctor`,
      {
        da: "Andel af behandlingsbesøg hos en psykolog",
        en: "Share of treatment visits with a psychologist",
      },
    ),
    share(
      "clinic.noShowShare",
      noShow.value!,
      [least.value!, most.value!],
      "published",
      `${noShow.source}; for late-effects clinics themselves unknown; range: ${least.key} to ${most.key}`,
      {
        da: "Andel af aftaler, hvor patienten udebliver",
        en: "Share of appointments at which the patient does not turn up",
      },
    ),
    number("clinic.rebookingDays", 14, "days", { low: 7, high: 42, least: 0, most: 365 }, "assumption", NO_SOURCE, {
      da: "Dage til en ny aftale efter udeblivelse",
      en: "Days to a new appointment after one was missed",
    }),
    number(
      "clinic.appointmentsMissedMost",
      2,
      "appointments",
      { low: 1, high: 3, least: 1, most: 10 },
      "assumption",
      NO_SOURCE,
      {
        da: "Udeblivelser fra første udredning, hvorefter patienten afsluttes",
        en: "First assessments missed after which the patient is struck off",
      },
      { whole: true },
    ),
  ];
}
