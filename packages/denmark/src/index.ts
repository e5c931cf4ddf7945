/** Denmark as data: regions and municipalities by date, hospitals, travel, and the days on which work is done. Pure functions of the facts in `data/`. */

// what is thrown when the facts have no answer
export { FactError } from "./fact-error.ts";
// hospital sites, and what is known of late-effects clinics there
export { type Hospital, hospitals } from "./hospitals.ts";
// dates without time and time zone, counted in days; weeks begin on Monday
export { addDays, dayNumber, type IsoDate, type Weekday, weekday } from "./iso-date.ts";
// the 98 municipalities
export {
  type Landmass,
  type Municipality,
  municipalities,
  municipalitiesIn,
  municipality,
} from "./municipalities.ts";
// a planner's own population, sites, travel, waiting list and referrals: the whole table, or all that is wrong with it
export { decode as decodeOwnData } from "./own-data/decode.ts";
export { type OwnPopulation, readOwnPopulation, withPopulation } from "./own-data/population.ts";
export type { OwnData, OwnDataCode, OwnDataProblem } from "./own-data/problem.ts";
export { type OwnReferral, readOwnReferrals } from "./own-data/referrals.ts";
export { type OwnSite, readOwnSites } from "./own-data/sites.ts";
export { type OwnReach, readOwnTravelMatrix, travelFromMatrix } from "./own-data/travel-matrix.ts";
export { type OwnWaiting, readOwnWaitingList } from "./own-data/waiting-list.ts";
export { type Point, straightKm } from "./place.ts";
// days off by law
export { type PublicHoliday, publicHolidayOn, publicHolidays } from "./public-holidays.ts";
// five regions to the end of 2026, four afterwards
export { type Region, regionNamed, regionsOn, successorOf } from "./regions.ts";
// travel by car: the matrix, what it means for residents, the model's numbers, where it is too short
export { type Access, type AccessQuestion, access } from "./travel/access.ts";
export { type TravelModel, travelParameters } from "./travel/parameters.ts";
export {
  createTravel,
  type Origin,
  type Reach,
  reach,
  type Site,
  type Travel,
  type TravelOptions,
} from "./travel/travel.ts";
export type { Trip } from "./travel/trip.ts";
export { type WaterWarning, waterWarnings } from "./travel/water-warnings.ts";
// days on which an ordinary workplace works, and those it may close by agreement
export { closedByAgreement, isWorkingDay, type WorkingDayOptions } from "./working-day.ts";
