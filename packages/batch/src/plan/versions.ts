import { dataVersion } from "@ventesal/data";
import release from "../../package.json" with { type: "json" };
import type { Versions } from "./plan.ts";

/** Those of the program that runs now. All packages have one version. */
export const versions: Versions = { ventesal: release.version, data: dataVersion };

/** Whether those are of the program that runs now. */
export function isSameVersion({ ventesal, data }: Versions): boolean {
  return ventesal === versions.ventesal && data === versions.data;
}
