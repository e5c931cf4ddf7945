import { panelYears } from "@ventesal/data";
import type { OwnReferral } from "@ventesal/denmark";
import { NO_SOURCE, number, type Parameter, seenShare, share } from "@ventesal/scenario";
import { figure2022, value2022 } from "../facts.ts";
import { ownCountsByRegion, referralsSeen } from "../own-referrals.ts";
import { countsByRegion } from "../regions.ts";
import { sum } from "../sum.ts";

const TABLE_1 = "SST annual report 2022, table 1";

/** How many referrals come from a region in a year, and where that comes from. */
interface Volume {
  perYear: number;
  /** The plausible range goes from 0 to three times this. */
  of: number;
  source: string;
}

function publishedVolumes(year: number): Map<string, Volume> {
  const counts = countsByRegion("region", year);
  const placed = sum([...counts.values()]);
  const received = value2022("cases.count", "outcome", "received");
  const source = (count: number) =>
    `${TABLE_1}: ${count} of ${placed} placed in a region, times ${received}/${placed} since the table leaves one out; range: assumed`;
  return new Map(
    [...counts].map(([region, count]) => [
      region,
      { perYear: (count * received) / placed, of: count, source: source(count) },
    ]),
  );
}

function ownVolumes(rows: readonly OwnReferral[], year: number): Map<string, Volume> {
  const { months, first, last } = referralsSeen(rows);
  return new Map(
    [...ownCountsByRegion(rows, year)].map(([region, count]) => {
      const perYear = (count * 12) / months;
      const source = `own list of referrals: ${count} in ${months} months, ${first} to ${last}; range: assumed`;
      return [region, { perYear, of: Math.max(perYear, 1), source }];
    }),
  );
}

/** How many lack information: of the own list, where it says so of any, or of the audit. */
function incompleteness(own: readonly OwnReferral[] | undefined): { count: number; of: number; source: string } {
  const { said = 0, incomplete = 0 } = own === undefined ? {} : referralsSeen(own).completeness;
  if (said > 0) {
    const source = `own list of referrals: something was missing in ${incomplete} of ${said}; range: Wilson 95%`;
    return { count: incomplete, of: said, source };
  }
  const { value, denominator } = figure2022("incomplete.count", "all", "all");
  const source = `SST annual report 2022, section 5: in ${value} of ${denominator} audited cases the department had to be asked; range: Wilson 95%`;
  return { count: value!, of: denominator!, source };
}

/**
 * How many referrals come, from where, when, and how complete.
 * @param own a list of one's own, in the place of the report's figures
 */
export function referralParameters(year: number, own?: readonly OwnReferral[]): Parameter[] {
  const volumes = own === undefined ? publishedVolumes(year) : ownVolumes(own, year);
  const incomplete = incompleteness(own);
  const busiest = panelYears.reduce((a, b) => ((b.assessed ?? 0) > (a.assessed ?? 0) ? b : a));
  const mostAssessed = busiest.assessed! / value2022("cases.count", "outcome", "assessed");
  return [
    ...[...volumes].map(([region, { perYear, of, source }]) =>
      number(
        `referrals.${region}.perYear`,
        perYear,
        "referrals/year",
        { low: 0, high: 3 * of },
        "source document",
        source,
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
      incomplete.count / incomplete.of,
      seenShare(incomplete.count, incomplete.of),
      "source document",
      incomplete.source,
      {
        da: "Andel af henvisninger, hvor afdelingen må spørges om flere oplysninger",
        en: "Share of referrals for which the department must be asked for more information",
      },
    ),
  ];
}
