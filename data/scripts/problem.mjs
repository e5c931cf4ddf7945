/**
 * Something in the data package that is not as it should be: data first, a sentence on request.
 * `row` is the line in the file (the header is 1); row and column are absent where the whole file is meant.
 * @typedef {{ file: string, row?: number, column?: string, received: string, expected: string }} Problem
 */

/** @param {Problem} problem */
export function sentence({ file, row, column, received, expected }) {
  const place = [file, row && `row ${row}`, column && `column "${column}"`].filter(Boolean).join(", ");
  return `${place}: came ${received}; expected ${expected}`;
}
