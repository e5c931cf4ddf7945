/**
 * A table with given row and column sums that keeps the cross-ratios of a first guess: iterative proportional fitting
 * (Deming and Stephan 1940). Used where a report gives the margins of a table but not the table.
 * @param guess positive numbers, row by row
 * @throws {RangeError} if the margins do not add up to the same total, within one part in a million
 */
export function fitToMargins(
  guess: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): number[][] {
  const total = sum(rows);
  if (Math.abs(sum(columns) - total) > 1e-6 * total) {
    throw new RangeError(`row sums add up to ${total}, column sums to ${sum(columns)}`);
  }
  const table = guess.map((row) => [...row]);
  for (let round = 0; round < 200; round++) {
    table.forEach((row, i) => {
      const factor = rows[i]! / sum(row);
      for (let j = 0; j < row.length; j++) row[j]! *= factor;
    });
    columns.forEach((column, j) => {
      const factor = column / sum(table.map((row) => row[j]!));
      for (const row of table) row[j]! *= factor;
    });
  }
  return table;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
