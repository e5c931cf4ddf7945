/**
 * Solves matrix · x = right by Gaussian elimination with partial pivoting (Golub and Van Loan 2013, algorithm 3.4.1). The inputs are not changed.
 *
 * @param matrix square, row by row
 * @throws RangeError when the matrix is singular
 */
export function solveLinearSystem(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = i;
    const chosen = rows[pivot]!;
    if (chosen[k] === 0)
      throw new RangeError(`solveLinearSystem: received a singular matrix of size ${n}, no pivot in column ${k}.`);
    rows[pivot] = rows[k]!;
    rows[k] = chosen;
    for (let i = k + 1; i < n; i++) {
      const row = rows[i]!;
      const factor = row[k]! / chosen[k]!;
      for (let j = k; factor !== 0 && j <= n; j++) row[j]! -= factor * chosen[j]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let k = n - 1; k >= 0; k--) {
    const row = rows[k]!;
    let rest = row[n]!;
    for (let j = k + 1; j < n; j++) rest -= row[j]! * x[j]!;
    x[k] = rest / row[k]!;
  }
  return x;
}
