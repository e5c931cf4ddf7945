import {
  type OwnPopulation,
  type OwnReach,
  type OwnSite,
  type OwnWaiting,
  readOwnPopulation,
  readOwnSites,
  readOwnTravelMatrix,
  readOwnWaitingList,
} from "@ventesal/denmark";
import type { OwnTable, OwnTables } from "@ventesal/scenario";
import { siteNames } from "./place/sites.ts";

/** Tables of a planner's own that this model takes in the place of what is built in, in the order in which they are read. */
export const ownTables: readonly OwnTable[] = [
  {
    name: "population",
    text: { da: "Indbyggere i de 98 kommuner", en: "Residents of the 98 municipalities" },
    columns: "municipality, population",
    read: (input) => readOwnPopulation(input),
  },
  {
    name: "sites",
    text: { da: "Steder, hvor en klinik kan ligge", en: "Sites where a clinic may stand" },
    columns: "id, name, municipality, lat, lon, candidate, lateEffectsClinic",
    read: (input) => readOwnSites(input),
  },
  {
    name: "travel",
    text: { da: "Rejsetider fra kommuner til steder", en: "Travel from municipalities to sites" },
    columns: "municipality, site, minutes, roadKm",
    read: (input, earlier) => readOwnTravelMatrix(input, siteNames(earlier)),
  },
  {
    name: "waiting",
    text: { da: "Ventelisten ved scenariets begyndelse", en: "The waiting list at the scenario's beginning" },
    columns: "clinic, referred, patients",
    read: (input, earlier) => readOwnWaitingList(input, siteNames(earlier)),
  },
];

/** The own tables with their types; what is undefined is built in. */
export function typedTables(own: OwnTables): {
  population: readonly OwnPopulation[] | undefined;
  sites: readonly OwnSite[] | undefined;
  travel: readonly OwnReach[] | undefined;
  waiting: readonly OwnWaiting[] | undefined;
} {
  return {
    population: own.population as readonly OwnPopulation[] | undefined,
    sites: own.sites as readonly OwnSite[] | undefined,
    travel: own.travel as readonly OwnReach[] | undefined,
    waiting: own.waiting as readonly OwnWaiting[] | undefined,
  };
}
