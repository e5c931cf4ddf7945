import { NO_SOURCE, number, type Parameter, share } from "@ventesal/scenario";

/** All that the clinic's figures rest on. No clinic has given any of them: they are assumptions, and say so wherever they are shown. */
export const parameters: readonly Parameter[] = [
  number("referrals.perYear", 900, "referrals/year", { low: 600, high: 1300 }, "assumption", NO_SOURCE, {
    da: "Henvisninger til klinikken",
    en: "Referrals to the clinic",
  }),
  number(
    "team.count",
    2,
    "people",
    { low: 1, high: 4, least: 1, most: 50 },
    "assumption",
    NO_SOURCE,
    { da: "Læger med egen sygeplejerske", en: "Doctors, each with a nurse" },
    { whole: true },
  ),
  number("visit.meanHours", 3.2, "hours", { low: 2, high: 5, least: 0.1, most: 24 }, "assumption", NO_SOURCE, {
    da: "Arbejde ved et første besøg, middel",
    en: "Work at a first visit, mean",
  }),
  share("scan.share", 0.6, [0.3, 0.9], "assumption", NO_SOURCE, {
    da: "Andel, der sendes til skanning på et andet sygehus",
    en: "Share sent for a scan at another hospital",
  }),
  number("scan.meanDays", 14, "days", { low: 5, high: 40, least: 0.1, most: 365 }, "assumption", NO_SOURCE, {
    da: "Fra besøg til svar på skanningen, middel",
    en: "From the visit to the scan's answer, mean",
  }),
  number(
    "conference.slots",
    24,
    "people",
    { low: 18, high: 40, least: 1, most: 1000 },
    "assumption",
    NO_SOURCE,
    { da: "Patienter på en ugentlig konference", en: "Patients at a weekly conference" },
    { whole: true },
  ),
  share("dementia.share", 0.6, [0.4, 0.8], "assumption", NO_SOURCE, {
    da: "Andel, hvis sygdom viser sig at være demens",
    en: "Share whose illness turns out to be dementia",
  }),
  number(
    "promise.withinDays",
    30,
    "days",
    { low: 14, high: 60, least: 1, most: 365 },
    "assumption",
    "the right to work-up within 30 days (Ministry of Health) stands in; how it is counted here is ours",
    { da: "Dage, inden for hvilke svaret loves", en: "Days within which an answer is promised" },
    { whole: true },
  ),
];
