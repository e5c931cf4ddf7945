import type { Writing } from "./writing.ts";

/** The letters of the appendices. */
export interface Letters {
  figures: string;
  equity: string;
  definitions: string;
  parameters: string;
  stress: string;
}

export function lettersFor({ texts }: Writing): Letters {
  return texts.burdens.length > 0
    ? { figures: "A", equity: "B", definitions: "C", parameters: "D", stress: "E" }
    : { figures: "A", equity: "", definitions: "B", parameters: "C", stress: "D" };
}
