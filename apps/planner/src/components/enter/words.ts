import type { InBoth } from "../language.js";

export const enterWords: InBoth<{ takeBack: string; fitted: string }> = {
  da: { takeBack: "Tag ændringen tilbage", fitted: "tilpasset offentliggjorte tal" },
  en: { takeBack: "Take the change back", fitted: "fitted to published figures" },
};
