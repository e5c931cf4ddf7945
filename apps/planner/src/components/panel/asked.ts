/** Replications after which the first figures are shown. */
export const FIRST = 6;
/** Days up to which processing times are told apart. */
export const MOST_DAYS = 180;
/** The measure of which every single year is shown. */
export const MEAN_TIME = { measure: "processing-time.mean", group: { outcome: "all" } };
