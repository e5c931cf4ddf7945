import type { CommonWords } from "./common-words.ts";
import { comparisonInDanish } from "./comparison/da.ts";
import { placeInDanish } from "./issues/da-place.ts";
import { scenarioIssueInDanish } from "./issues/da-scenario-issue.ts";
import { terms } from "./terms/da.ts";

/** Det, der siges om scenarier og resultater overalt, på dansk. */
export const commonInDanish: CommonWords = {
  terms,
  comparison: comparisonInDanish,

  sections: {
    cases: "Sager på et år",
    time: "Sagsbehandlingstid",
    country: "Hele landet",
    regions: "Regioner",
    clinics: "Klinikker",
    municipalities: "Kommuner",
    equity: "Lighed: hvor ulige det bæres",
    days: "Hvor dagene bliver af",
    advice: "Råd",
    mix: "Hvem sagerne er",
    staff: "Personale og køer",
    other: "Andet",
  },
  overload: ({ load, stations, arrivalsPerWeek, canBeDonePerWeek }) => {
    if (stations.length > 1) {
      const asked = `${stations.join(", ")} kræver ${decimal(load, 2)} gange det, der kan nås, forventet under 1`;
      return `${asked}; ${load < 1 ? "for tæt på til at sige, om listerne falder til ro" : "listerne falder aldrig til ro"}`;
    }
    const coming = `${decimal(arrivalsPerWeek, 1)} om ugen kommer til ${stations.join(" og ")}`;
    const done = `${decimal(canBeDonePerWeek, 1)} om ugen kan nås`;
    if (load < 1)
      return `${coming}, ${done}; belastningen er ${decimal(load, 3)}, for tæt på 1 til at sige, om køen falder til ro`;
    const growth = decimal(arrivalsPerWeek - canBeDonePerWeek, 1);
    return `${coming}, ${done}: belastningen er ${decimal(load, 2)}, forventet under 1; køen vokser med ${growth} om ugen og falder aldrig til ro`;
  },
  outsideRange: (key, value, range) =>
    `${key} = ${value} ligger uden for ${range}, det spænd, der er rimeligt for udgangspunktet`,
  scenarioIssue: scenarioIssueInDanish,
  place: placeInDanish,
};

function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace(".", ",");
}
