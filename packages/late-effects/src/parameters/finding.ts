import { choice, NO_SOURCE, number, type Parameter, share } from "@ventesal/scenario";
import { figure, publishedValue } from "../facts.ts";

const spokenWith = figure("spoken-with.share", "all", "all");
const [referred, notReferred] = [
  publishedValue("distance.median", "use", "rehabilitation-referred"),
  publishedValue("distance.threshold", "use", "rehabilitation"),
];

/** Who finds a need, who is sent where, and who goes. */
export function findingParameters(): Parameter[] {
  return [
    share(
      "found.hospitalShare",
      0.23,
      [0.15, spokenWith.high!],
      "estimate",
      `under a quarter were spoken with at the hospital about their need for help (${spokenWith.source}); how far under: assumed`,
      { da: "Andel af behov, som sygehusafdelingen finder", en: "Share of needs that the hospital department finds" },
    ),
    share("found.practiceShare", 0.12, [0.05, 0.25], "assumption", NO_SOURCE, {
      da: "Andel af behov, som almen praksis finder",
      en: "Share of needs that general practice finds",
    }),
    share("found.selfShare", 0.12, [0.05, 0.25], "assumption", NO_SOURCE, {
      da: "Andel af behov, som patienten selv søger læge med",
      en: "Share of needs with which patients see their doctor of their own accord",
    }),
    number(
      "found.hospitalMeanDays",
      60,
      "days",
      { low: 14, high: 180, least: 0.1, most: 3650 },
      "assumption",
      NO_SOURCE,
      {
        da: "Dage, til sygehusafdelingen finder behovet, gennemsnit",
        en: "Days until the hospital department finds the need, mean",
      },
    ),
    number(
      "found.practiceMeanDays",
      120,
      "days",
      { low: 30, high: 365, least: 0.1, most: 3650 },
      "assumption",
      NO_SOURCE,
      {
        da: "Dage, til almen praksis finder behovet, gennemsnit",
        en: "Days until general practice finds the need, mean",
      },
    ),
    number("found.selfMeanDays", 120, "days", { low: 30, high: 365, least: 0.1, most: 3650 }, "assumption", NO_SOURCE, {
      da: "Dage, til patienten selv søger læge, gennemsnit",
      en: "Days until patients see their doctor of their own accord, mean",
    }),
    choice(
      "referral.criteria",
      "unclear",
      [
        { name: "unclear", text: { da: "uklare", en: "unclear" } },
        { name: "clear", text: { da: "tydelige", en: "clear" } },
      ],
      "source document",
      "Danish Cancer Society guide to regional committees on late effects, 2024-26: clear referral criteria are wanted, so they are not yet clear",
      { da: "Henvisningskriterier", en: "Referral criteria" },
    ),
    share("referral.wrongShare.unclear", 0.15, [0.05, 0.4], "assumption", NO_SOURCE, {
      da: "Andel, der henvises til det forkerte sted, ved uklare kriterier",
      en: "Share referred to the wrong place, with unclear criteria",
    }),
    share("referral.wrongShare.clear", 0.05, [0, 0.15], "assumption", NO_SOURCE, {
      da: "Andel, der henvises til det forkerte sted, ved tydelige kriterier",
      en: "Share referred to the wrong place, with clear criteria",
    }),
    share("referral.giveUpShare", 0.1, [0, 0.3], "assumption", NO_SOURCE, {
      da: "Andel, der giver op, hver gang de sendes tilbage",
      en: "Share who give up each time they are sent back",
    }),
    share(
      "uptake.nearShare",
      Number(
        (
          publishedValue("clinic.screening.count", "step", "accepted") /
          publishedValue("clinic.screening.count", "step", "answered")
        ).toFixed(2),
      ),
      [0.7, 0.95],
      "published",
      "Herlev: 688 of the 807 who answered took up the offer (senfoelger.dk; Region Hovedstaden news); that it holds for those who live near a general clinic: assumed",
      {
        da: "Andel af dem, der bor tæt på, der tager imod henvisning til en klinik",
        en: "Share of those living near who take up a referral to a clinic",
      },
    ),
    number(
      "uptake.halvingMinutes",
      120,
      "minutes",
      { low: 45, high: 480, least: 5, most: 1e6 },
      "assumption",
      `${NO_SOURCE} for a clinic; that distance matters is published: patients not referred to cancer rehabilitation in Vejle lived ${notReferred} km away, those referred ${referred} (median; Hansen et al.)`,
      {
        da: "Minutters rejse, der halverer andelen, der tager imod henvisning",
        en: "Minutes of travel that halve the share who take up a referral",
      },
    ),
    choice(
      "choice.rule",
      "nearest-in-region",
      [
        { name: "nearest-in-region", text: { da: "nærmeste i regionen", en: "nearest in the region" } },
        { name: "nearest", text: { da: "nærmeste i landet", en: "nearest in the country" } },
        {
          name: "travel-and-wait",
          text: { da: "efter rejse og ventetid, i hele landet", en: "by travel and wait, in the whole country" },
        },
      ],
      "assumption",
      "Roskilde takes residents of Region Sjælland (cancer.dk 2021); that the others do the same is assumed",
      { da: "Hvilken klinik patienten kommer på", en: "Which clinic the patient goes to" },
    ),
    number("choice.minutesPerWaitingDay", 1, "minutes/day", { low: 0, high: 5 }, "assumption", NO_SOURCE, {
      da: "Minutters længere rejse, der opvejer en dags kortere ventetid (ved valg efter rejse og ventetid)",
      en: "Minutes of further travel that outweigh a day's shorter wait (where travel and wait decide)",
    }),
    choice(
      "choice.bornholm",
      "own-site-only",
      [
        { name: "own-site-only", text: { da: "kun til et sted på øen", en: "only to a site on the island" } },
        { name: "by-ferry", text: { da: "også med færge", en: "by ferry, too" } },
      ],
      "assumption",
      "to Copenhagen by Ystad it is well over three hours from door to door; no rule was found",
      { da: "Hvor bornholmere kan henvises til", en: "Where residents of Bornholm can be referred to" },
    ),
  ];
}
