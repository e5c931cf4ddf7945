import { NO_SOURCE, number, type Parameter, seenShare, share } from "@ventesal/scenario";
import { findFigure, value2022 } from "../facts.ts";
import { predecessors, regionNames } from "../regions.ts";
import { sum } from "../sum.ts";

const REPORT = "SST annual report 2022";

/** Rejected of those received and not cancelled, by region of the report. Those not published share what is left of 30. */
function rejectedShares(): Map<string, { share: number; published: boolean }> {
  const received = value2022("cases.count", "outcome", "received");
  const processed = value2022("cases.count", "outcome", "processed");
  const rejected = value2022("cases.count", "outcome", "rejected");
  const regions = regionNames(2022);
  const placed = sum(regions.map((region) => value2022("cases.count", "region", region)));
  const processedOf = (region: string) =>
    ((value2022("cases.count", "region", region) * received) / placed) * (processed / received);
  const stated = new Map(
    regions.map((region) => [region, findFigure("rejected.share", "region", region)?.value ?? null]),
  );
  let left = rejected;
  let cases = processed;
  for (const [region, value] of stated) {
    if (value === null) continue;
    left -= value * processedOf(region);
    cases -= processedOf(region);
  }
  return new Map(
    regions.map((region) => {
      const value = stated.get(region) ?? null;
      return [region, { share: value ?? left / cases, published: value !== null }];
    }),
  );
}

/** What becomes of a referral besides advice: cancelled, rejected, submitted again, renewed. */
export function outcomeParameters(year: number): Parameter[] {
  const count = (outcome: string) => value2022("cases.count", "outcome", outcome);
  const shares = rejectedShares();
  return [
    share(
      "cancelled.share",
      count("cancelled") / count("received"),
      seenShare(count("cancelled"), count("received")),
      "source document",
      `${REPORT}: 10 of 121 received were cancelled by the clinician before processing; range: Wilson 95%`,
      {
        da: "Andel af modtagne henvisninger, som klinikeren annullerer",
        en: "Share of referrals received that the clinician cancels",
      },
      0.9,
    ),
    ...regionNames(year).map((region) => {
      const parts = predecessors(region, year);
      const referred = (part: string) => value2022("cases.count", "region", part);
      const weight = sum(parts.map(referred));
      const value = sum(parts.map((part) => shares.get(part)!.share * referred(part))) / weight;
      const published = parts.length === 1 && shares.get(parts[0]!)!.published;
      return share(
        `rejected.${region}.share`,
        value,
        seenShare(Math.round(value * weight), weight),
        published ? "source document" : "estimate",
        published
          ? `${REPORT}, section 6.6; range: Wilson 95% for ${weight} referrals`
          : parts.length > 1
            ? `mean of ${parts.join(" and ")} in 2022, by their referrals; range: Wilson 95% for ${weight} referrals`
            : `${REPORT}: what Hovedstaden (38%) and Midtjylland (36%) leave of 30 rejected of 111, shared alike by the other regions; range: Wilson 95% for ${weight} referrals`,
        {
          da: `Andel afvist af modtagne og ikke annullerede fra Region ${region}`,
          en: `Share rejected of those received and not cancelled from ${region}`,
        },
        0.8,
      );
    }),
    share(
      "rejected.establishedTreatmentShare",
      0.8,
      [0.6, 1],
      "assumption",
      `${REPORT}: "by far most" rejections, without a figure`,
      {
        da: "Andel af afvisninger, der skyldes, at en etableret behandling endnu ikke er givet",
        en: "Share of rejections because an established treatment has not been given yet",
      },
    ),
    share(
      "rejected.tooIllShare",
      0.5,
      [0, 1],
      "assumption",
      `${REPORT} names two other reasons, without a figure; they are set alike`,
      {
        da: "Andel af de øvrige afvisninger, der skyldes, at patienten er for syg (resten: et andet center afventes)",
        en: "Share of the other rejections because the patient is too ill (the rest: another centre is awaited)",
      },
    ),
    share(
      "rejected.resubmittedShare",
      count("resubmitted") / count("rejected"),
      seenShare(count("resubmitted"), count("rejected")),
      "estimate",
      `${REPORT}: 5 of the 77 newly assessed had first been rejected; set against 30 rejections; range: Wilson 95%`,
      {
        da: "Andel af afviste, der sendes ind igen med nye oplysninger og antages",
        en: "Share of rejected referrals submitted again with new information and accepted",
      },
    ),
    number("rejected.resubmissionMeanDays", 30, "days", { low: 7, high: 90, least: 1 }, "assumption", NO_SOURCE, {
      da: "Dage fra afvisning til ny indsendelse, gennemsnit",
      en: "Days from rejection to the second submission, mean",
    }),
    share(
      "renewed.share",
      count("renewed") / count("new"),
      seenShare(count("renewed"), count("new")),
      "source document",
      `${REPORT}: 4 renewed against 77 new assessments, all requests granted; range: Wilson 95%`,
      { da: "Fornyet rådgivning pr. ny vurderet sag", en: "Renewed advice per case newly assessed" },
      0.8,
    ),
    number("renewed.meanDays", 90, "days", { low: 30, high: 180, least: 1 }, "assumption", NO_SOURCE, {
      da: "Dage fra svar til anmodning om fornyet rådgivning, gennemsnit",
      en: "Days from the answer to the request for renewed advice, mean",
    }),
  ];
}
