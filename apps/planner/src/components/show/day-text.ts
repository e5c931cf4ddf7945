import type { Language } from "../language.js";

/** A day, as an ISO date, as people write it. */
export function dayText(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
