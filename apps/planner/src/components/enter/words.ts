import type { InBoth } from "../language.js";

export const enterWords: InBoth<{ takeBack: string; fitted: string; never: string }> = {
  da: { takeBack: "Tag ændringen tilbage", fitted: "tilpasset offentliggjorte tal", never: "aldrig" },
  en: { takeBack: "Take the change back", fitted: "fitted to published figures", never: "never" },
};
