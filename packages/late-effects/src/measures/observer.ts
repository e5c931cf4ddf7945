import type { Compiled } from "@ventesal/pathway";
import type { Observer } from "@ventesal/scenario";
import type { Setting } from "../pathway/setting.ts";
import { caseReader } from "./cases.ts";
import { clinicReader } from "./clinics.ts";
import type { Definition } from "./definitions.ts";
import { INGREDIENTS } from "./equity.ts";

/** Observes one run: a value for each definition, then the ingredients of the measures of inequality. */
export function lateEffectsObserver(
  setting: Setting,
  compiled: Compiled,
  definitions: readonly Definition[],
): Observer {
  const readCases = caseReader(setting, compiled);
  const readClinics = clinicReader(setting, compiled);
  const count = setting.country.municipalities.length;
  return (output, into) => {
    const cases = readCases(output);
    const clinics = readClinics(output);
    const ingredients = into.subarray(definitions.length, definitions.length + INGREDIENTS.length * count);
    for (let m = 0; m < count; m++) {
      const waits = cases.waits.municipalities[m]!;
      const right = clinics.rightFrom[m]!;
      const own = {
        needs: clinics.needs[m]!,
        unmet: clinics.needs[m]! - cases.met[m]!,
        assessed: waits.count,
        waited: waits.total(),
        referred: right,
        beyond: right - cases.inTime.municipalities[m]!,
      };
      INGREDIENTS.forEach((name, k) => {
        ingredients[m * INGREDIENTS.length + k] = own[name];
      });
    }
    const seen = { cases, clinics, ingredients };
    definitions.forEach(({ value }, k) => {
      into[k] = value(seen);
    });
    return output.openCases;
  };
}
