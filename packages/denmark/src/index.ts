/** Denmark as data: which regions there are on a date, and on which days work is done. Pure functions of the facts in `data/`. */

// what is thrown when the facts have no answer
export { FactError } from "./fact-error.ts";
// dates without time and time zone, counted in days; weeks begin on Monday
export { addDays, dayNumber, type IsoDate, type Weekday, weekday } from "./iso-date.ts";

// days off by law
export { type PublicHoliday, publicHolidayOn, publicHolidays } from "./public-holidays.ts";
// five regions to the end of 2026, four afterwards
export { type Region, regionNamed, regionsOn, successorOf } from "./regions.ts";
// days on which an ordinary workplace works, and those it may close by agreement
export { closedByAgreement, isWorkingDay, type WorkingDayOptions } from "./working-day.ts";
