import { NO_SOURCE, number, type Parameter } from "@ventesal/scenario";

/** What waits, distances and unmet need are held against. */
export function yardstickParameters(): Parameter[] {
  return [
    number(
      "standard.days",
      30,
      "days",
      { low: 14, high: 60, least: 1, most: 1000 },
      "assumption",
      "the right to work-up within 30 days (Ministry of Health) stands in; whether it covers late-effects clinics is unknown",
      { da: "Standard for ventetid til første udredning", en: "Standard for the wait to a first assessment" },
    ),
    number(
      "travel.limitMinutes",
      60,
      "minutes",
      { low: 30, high: 90, least: 1, most: 1000 },
      "assumption",
      "a rule such as at most 60 minutes was looked for and not found",
      {
        da: "Grænse for rejsetid, én vej",
        en: "Limit of travel time, one way",
      },
    ),
    number(
      "unmet.withinDays",
      365,
      "days",
      { low: 180, high: 730, least: 30, most: 1095 },
      "assumption",
      `${NO_SOURCE}; the Barometer asks about two and a half years after diagnosis`,
      {
        da: "Dage, inden for hvilke hjælpen skal begynde, for at behovet regnes for dækket",
        en: "Days within which help must begin for a need to count as met",
      },
    ),
  ];
}
