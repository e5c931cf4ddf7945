import { choice, NO_SOURCE, number, type Parameter, share } from "@ventesal/scenario";
import { figure, NEW_CASES, publishedValue, SURVIVORS } from "../facts.ts";

const late = figure("late-effects.share", "all", "all");
const help = figure("need-help.share", "all", "all");
const lateOf2019 = publishedValue("late-effects.share", "all", "all", 2019);
const [leastUnmet, mostUnmet] = [
  publishedValue("unmet.share", "kind", "physical"),
  publishedValue("unmet.share", "kind", "sexual"),
];

/** People living with or after cancer, and how many of them need help with late effects. */
export function needParameters(): Parameter[] {
  const growth =
    (publishedValue("new-cases.count", "all", "all", 2022) / publishedValue("new-cases.count", "all", "all", 2016)) **
    (1 / 6);
  return [
    number(
      "need.newCasesPerYear",
      NEW_CASES,
      "people/year",
      { low: publishedValue("new-cases.count", "all", "all", 2020), high: 52_000 },
      "published",
      "Sundhedsdatastyrelsen 2023-11-22: new cases of cancer in 2022, the last count published; range: that of 2020 to an assumed growth",
      { da: "Nye kræfttilfælde om året", en: "New cases of cancer a year" },
    ),
    share(
      "need.lateEffectsShare",
      late.value!,
      [lateOf2019, late.high!],
      "source document",
      `${late.source}; about two and a half years after diagnosis, so an upper bound for all; low: the Barometer of 2019`,
      { da: "Andel, der får en eller flere senfølger", en: "Share who get one or more late effects" },
    ),
    share(
      "need.helpShare",
      help.value!,
      [0.3, 0.5],
      "published",
      `${help.source}: of those with late effects; range: assumed`,
      {
        da: "Andel af dem med senfølger, der har behov for hjælp",
        en: "Share of those with late effects who need help",
      },
    ),
    share(
      "need.growthPerYear",
      0,
      [0, 0.03],
      "assumption",
      `0 keeps the last count published; new cases grew by ${(100 * (growth - 1)).toFixed(1)}% a year from 2016 to 2022 (Sundhedsdatastyrelsen)`,
      { da: "Årlig vækst i nye behov", en: "Growth of new needs per year" },
    ),
    number(
      "need.livingWithOrAfterCancer",
      SURVIVORS,
      "people",
      { low: publishedValue("survivors.count", "all", "all", 2022), high: 410_000 },
      "published",
      "Sundhedsdatastyrelsen via PingvinNyt and Ritzau 2024: the end of 2023; low: the end of 2022",
      { da: "Mennesker, der lever med eller efter kræft", en: "People living with or after cancer" },
    ),
    choice(
      "need.spread",
      "residents",
      [
        { name: "residents", text: { da: "som indbyggerne", en: "as the residents" } },
        {
          name: "residents-65-and-over",
          text: {
            da: "mellem regioner som indbyggere på 65 år og derover (skøn), inden for dem som indbyggerne",
            en: "between regions as residents of 65 and over (estimate), within them as the residents",
          },
        },
      ],
      "assumption",
      "no count of people living after cancer by region or municipality is published; persons 65+ by region are known only by a stand-in (SSI vaccination file 2022-03-01)",
      {
        da: "Hvordan mennesker efter kræft fordeler sig på kommuner",
        en: "How people living after cancer are spread over the municipalities",
      },
    ),
    share(
      "need.complexShare",
      0.225,
      [0.1, 0.4],
      "assumption",
      `${NO_SOURCE}; with the shares found and sent wrong it is set so that Odense receives about 124 referrals a year, as published`,
      {
        da: "Andel af behovene, der er langvarige og komplekse (senfølgeklinik)",
        en: "Share of needs that are long-lasting and complex (late-effects clinic)",
      },
    ),
    share("need.specificShare", 0.15, [0.05, 0.3], "assumption", NO_SOURCE, {
      da: "Andel af behovene, der er sygdomsspecifikke",
      en: "Share of needs that are disease-specific",
    }),
    share(
      "demand.level",
      0,
      [0, 1],
      "assumption",
      "0%: the referral flow observed in Odense (Tolstrup et al. 2024); 100%: everybody with a felt need comes forward (Barometer 2023: 70% x 40%). Nobody knows where between the two demand will be",
      {
        da: "Efterspørgsel, hvor 0 % er de observerede henvisninger og 100 % alle med følt behov",
        en: "Demand, where 0% is the referrals observed and 100% everybody with a felt need",
      },
    ),
    share(
      "demand.unmetToday",
      Number(((leastUnmet + mostUnmet) / 2).toFixed(3)),
      [leastUnmet, mostUnmet],
      "estimate",
      `middle of the Barometer 2023: ${Math.round(leastUnmet * 100)}% (physical) to ${Math.round(mostUnmet * 100)}% (sexual) of those with need lack help`,
      {
        da: "Andel af dem, der har levet med et behov, som ikke har fået hjælp ved begyndelsen",
        en: "Share of those who have lived with a need who have had no help at the beginning",
      },
    ),
    number("demand.pentUpYears", 5, "years", { low: 2, high: 10, least: 1, most: 50 }, "assumption", NO_SOURCE, {
      da: "År, over hvilke de, der allerede har et udækket behov, melder sig (ved efterspørgsel over 0)",
      en: "Years over which those who already have an unmet need come forward (with a demand above 0)",
    }),
  ];
}
