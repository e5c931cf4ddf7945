import { panelYears } from "@ventesal/data";
import { NO_SOURCE, number, type Parameter, seenShare, share } from "@ventesal/scenario";
import { figure2022, value2022 } from "../facts.ts";
import { countsByRegion } from "../regions.ts";
import { sum } from "../sum.ts";

const TABLE_1 = "SST annual report 2022, table 1";

/** How many referrals come, from where, when, and how complete. */
export function referralParameters(year: number): Parameter[] {
  const counts = countsByRegion("region", year);
  const placed = sum([...counts.values()]);
  const received = value2022("cases.count", "outcome", "received");
  const incomplete = figure2022("incomplete.count", "all", "all");
  const busiest = panelYears.reduce((a, b) => ((b.assessed ?? 0) > (a.assessed ?? 0) ? b : a));
  const mostAssessed = busiest.assessed! / value2022("cases.count", "outcome", "assessed");
  return [
    ...[...counts].map(([region, count]) =>
      number(
        `referrals.${region}.perYear`,
        (count * received) / placed,
        "referrals/year",
        { low: 0, high: 3 * count },
        "source document",
        `${TABLE_1}: ${count} of ${placed} placed in a region, times ${received}/${placed} since the table leaves one out; range: assumed`,
        {
          da: `Henvisninger modtaget om året fra Region ${region}, genhenvisninger medregnet`,
          en: `Referrals received a year from ${region}, second submissions included`,
        },
      ),
    ),
    number(
      "referrals.factor",
      1,
      "times",
      { low: 0.5, high: Number(mostAssessed.toPrecision(2)), most: 100 },
      "source document",
      `1 is the volume of 2022; ${busiest.year} had ${mostAssessed.toFixed(1)} times as many assessed cases (data/panel/years.csv)`,
      { da: "Faktor på henvisninger fra alle regioner", en: "Factor on referrals from all regions" },
    ),
    share("referrals.weekendWeight", 0.1, [0, 1], "assumption", NO_SOURCE, {
      da: "Henvisninger på en lørdag eller søndag i forhold til en hverdag",
      en: "Referrals on a Saturday or Sunday, relative to a weekday",
    }),
    share(
      "referrals.urgentShare",
      0.05,
      [0, 0.2],
      "assumption",
      `${NO_SOURCE}; the report says only that urgent cases are handled every day of the year`,
      { da: "Andel af henvisninger, der er akutte", en: "Share of referrals that are urgent" },
    ),
    share(
      "referrals.incompleteShare",
      incomplete.value! / incomplete.denominator!,
      seenShare(incomplete.value!, incomplete.denominator!),
      "source document",
      "SST annual report 2022, section 5: in 26 of 45 audited cases the department had to be asked; range: Wilson 95 %",
      {
        da: "Andel af henvisninger, hvor afdelingen må spørges om flere oplysninger",
        en: "Share of referrals for which the department must be asked for more information",
      },
    ),
  ];
}
