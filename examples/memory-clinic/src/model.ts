import { type Model, usualMeasures } from "@ventesal/scenario";
import { parameters } from "./parameters.ts";
import { memoryClinicPathway, UNTIL_DAYS, WARM_UP_DAYS } from "./pathway.ts";
import { scannedKey, scannedObserver, scannedText } from "./scanned.ts";

/** A case may stay open for so many days after the year's end; it counts as open then. */
const RUN_OUT_DAYS = 365;

/** A memory clinic: an example of a pathway that is not built in. */
export const memoryClinic: Model = {
  name: "memory-clinic",
  title: { da: "Hukommelsesklinik", en: "Memory clinic" },
  scenarios: [
    { name: "memory-clinic", title: { da: "To læger", en: "Two doctors" }, set: {} },
    {
      name: "memory-clinic-three",
      title: { da: "Tre læger", en: "Three doctors" },
      set: { "team.count": 3 },
    },
  ],
  replications: 100,
  precise: { measure: "processing-time.mean", group: { outcome: "all" } },
  isQuestion: (key) => key === "promise.withinDays",
  measures: { [scannedKey.measure]: scannedText },
  parameters: () => parameters,

  build(values) {
    const window = { warmUpDays: WARM_UP_DAYS, untilDays: UNTIL_DAYS };
    const usual = usualMeasures(window, [Number(values["promise.withinDays"])]);
    return {
      pathway: memoryClinicPathway(values),
      ...window,
      horizonDays: UNTIL_DAYS + RUN_OUT_DAYS,
      overload: "refused",
      published: () => null,
      better: (key) => (key.measure === scannedKey.measure ? "less" : usual.better(key)),
      keys: (compiled) => [...usual.keys(compiled), scannedKey],
      observer: (compiled) => {
        const [observeUsual, observeScanned] = [usual.observer(compiled), scannedObserver(compiled)];
        const own = usual.keys(compiled).length;
        return (output, into) => {
          observeScanned(output, into.subarray(own));
          return observeUsual(output, into);
        };
      },
    };
  },
};
