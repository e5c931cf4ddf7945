/**
 * Processing time in whole calendar days: the date of the answer less the date of receipt, weekends and holidays included, as the
 * report of 2022 on the expert panel counts it. An answer on the day of receipt is 0 days, one ten minutes past midnight is 1.
 *
 * @param start,end days since midnight at the beginning of the scenario's start date, so that the whole part is the date
 */
export function processingDays(start: number, end: number): number {
  return Math.floor(end) - Math.floor(start);
}
