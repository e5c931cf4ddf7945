import type { Row } from "@ventesal/measures";
import type { Finding, FoundResult } from "@ventesal/scenario";
import { spanOf } from "../place/span.ts";
import { reader } from "../values.ts";
import { amountOf, andDa, andEn, type Found } from "./in-words.ts";
import { growingLists } from "./lists-in-words.ts";
import { measureTexts } from "./texts.ts";

/** What a result says in words: who has no clinic, who is worst off, whose list grows, and what is chance. */
export function findings({ values, own, rows, overloaded }: FoundResult): Finding[] {
  const v = reader(values);
  const span = spanOf(v);
  const found = (measure: string, kind: string) =>
    rows.filter(
      (row): row is Found => row.measure === measure && kind in row.group && row.mean !== null && row.low !== null,
    );
  return [
    ...withoutClinic(found("travel.without-clinic.share", "region")),
    ...worstOff(rows, "need.unmet-share"),
    ...worstOff(rows, "waiting.first-assessment.mean"),
    ...worstOff(rows, "travel.share-beyond"),
    ...growingLists(found("queue.growth-per-week", "clinic"), { v, own, span, rows, overloaded }),
    ...funnel(rows),
  ];
}

function withoutClinic(rows: readonly Found[]): Finding[] {
  const none = rows.filter(({ mean }) => mean === 1).map(({ group }) => group.region!);
  if (none.length === 0) return [];
  return [
    {
      code: "no-clinic",
      data: { regions: none },
      text: {
        da: `Ingen generel senfølgeklinik for borgere i ${andDa(none)}: de kan ikke henvises til nogen.`,
        en: `No general late-effects clinic for residents of ${andEn(none)}: they cannot be referred to one.`,
      },
    },
  ];
}

/** The level and who is worst off, in the long run, and how often it is that region in a single course of events. */
function worstOff(rows: readonly Row[], of: string): Finding[] {
  const regions = rows.filter(
    (row): row is Found => row.measure === of && Object.keys(row.group).join() === "region" && row.mean !== null,
  );
  const level = rows.find((row) => row.measure === of && Object.keys(row.group).length === 0)?.mean ?? null;
  if (regions.length < 2 || level === null) return [];
  const means = regions.map(({ mean }) => mean);
  const [most, least] = [Math.max(...means), Math.min(...means)];
  // regions without a clinic share a burden: none of them alone is the worst off
  const at = (mean: number) => regions.filter((row) => row.mean === mean).map(({ group }) => group.region!);
  const [worst, best] = [at(most), at(least)];
  const gap = most - least;
  const share = rows.find(
    (row) => row.measure === "equity.worst-off.share" && row.group.of === of && row.group.region === worst[0],
  )?.mean;
  const { name } = measureTexts[of]!;
  const { unit } = regions[0]!;
  const all = amountOf(level, unit);
  const data = { of, level, worst, worstMean: most, best, bestMean: least, gap, share };
  if (gap === 0) {
    const text = {
      da: `${name.da}: ${all.da} i hele landet, ens i de regioner, hvor det er kendt.`,
      en: `${name.en}: ${all.en} in the whole country, the same in the regions where it is known.`,
    };
    return [{ code: "worst-off", data, text }];
  }
  const shareText = share === undefined || share === null ? null : amountOf(share, "share");
  const [high, low, between] = [amountOf(most, unit), amountOf(least, unit), amountOf(gap, gapUnit(unit))];
  return [
    {
      code: "worst-off",
      data,
      text: {
        da: `${name.da}: ${all.da} i hele landet; dårligst stillet er ${andDa(worst)} med ${high.da}, bedst ${andDa(best)} med ${low.da}, en forskel på ${between.da}${shareText ? ` (dårligst i ${shareText.da} af gentagelserne)` : ""}.`,
        en: `${name.en}: ${all.en} in the whole country; worst off is ${andEn(worst)} with ${high.en}, best ${andEn(best)} with ${low.en}, a gap of ${between.en}${shareText ? ` (worst in ${shareText.en} of replications)` : ""}.`,
      },
    },
  ];
}

function funnel(rows: readonly Row[]): Finding[] {
  const row = rows.find(({ measure }) => measure === "equity.outside-funnel.share");
  if (!row || row.mean === null) return [];
  const share = amountOf(row.mean, "share");
  return [
    {
      code: "funnel",
      data: { share: row.mean, byChance: 0.05 },
      text: {
        da: `I et enkelt forløb ligger ${share.da} af kommunerne uden for tragten om landets udækkede behov; omkring 5 % gør det tilfældigt.`,
        en: `In a single course of events ${share.en} of the municipalities lie outside the funnel round the country's unmet need; about 5% do by chance.`,
      },
    },
  ];
}

/** A difference of two shares is in percentage points. */
function gapUnit(unit: string): string {
  return unit === "share" ? "points" : unit;
}
