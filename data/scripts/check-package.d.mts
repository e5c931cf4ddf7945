/** What `checkPackage` gives, for the tests: the scripts are plain JavaScript, since the build must run without a compiler. */
export interface Problem {
  file: string;
  row?: number;
  column?: string;
  received: string;
  expected: string;
}

export interface CheckedTable {
  resource: { name: string; path: string; schema: { fields: { name: string }[] } };
  rows: Record<string, string | number | null>[];
}

export function checkPackage(folder: string): { tables: CheckedTable[]; problems: Problem[] };
