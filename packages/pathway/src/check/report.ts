import { type Path, pathText } from "../language/path.ts";
import type { Issue, IssueCode } from "./issue.ts";

/** Where checks put what they find. */
export interface Report {
  issues: Issue[];
  /** `sentence` says what is wrong without the place, which is put in front of it. */
  add(code: IssueCode, path: Path, expected: string, received: string, sentence?: string): void;
}

export function newReport(): Report {
  const issues: Issue[] = [];
  return {
    issues,
    add(code, path, expected, received, sentence = `received ${received}, expected ${expected}`) {
      const message = `${pathText(path)}: ${sentence}.`;
      // A table that is used twice is read twice, but a mistake in it is one mistake.
      if (!issues.some((issue) => issue.code === code && issue.message === message))
        issues.push({ code, path, expected, received, message });
    },
  };
}
