import { sum } from "./sum.ts";

/** How closely the margins are met, relative to the total. */
const PRECISION = 1e-12;
const MOST_ROUNDS = 10_000;

/**
 * A table with given row and column sums that keeps the cross-ratios of a first guess: iterative proportional fitting
 * (Deming and Stephan 1940, Annals of Mathematical Statistics 11). Used where a report gives the margins of a table but not the table.
 * @param guess numbers, 0 or more, row by row; a 0 stays 0
 * @param rows,columns the sums wanted, 0 or more
 * @throws {RangeError} if the margins do not add up to the same total, within one part in a million, or if no table with the guess's
 * zeros has these margins
 */
export function fitToMargins(
  guess: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): number[][] {
  const total = sum(rows);
  if (!(Math.abs(sum(columns) - total) <= 1e-6 * total)) {
    throw new RangeError(`row sums add up to ${total}, column sums to ${sum(columns)}`);
  }
  // the last part in a million goes to the columns, so that both margins can be met
  const scale = total / sum(columns);
  const table = guess.map((row) => [...row]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    columns.forEach((column, j) => {
      const factor = ratio(column * scale, sum(table.map((row) => row[j]!)));
      for (const row of table) row[j]! *= factor;
    });
    // the columns are met; the table is found when the rows are, too
    const missed = table.map((row, i) => Math.abs(sum(row) - rows[i]!));
    if (Math.max(...missed) <= PRECISION * total) return table;
    table.forEach((row, i) => {
      const factor = ratio(rows[i]!, sum(row));
      for (let j = 0; j < row.length; j++) row[j]! *= factor;
    });
  }
  throw new RangeError(`no table with the zeros of the guess has the row sums ${rows} and the column sums ${columns}`);
}

function ratio(wanted: number, is: number): number {
  return is === 0 ? 0 : wanted / is;
}
