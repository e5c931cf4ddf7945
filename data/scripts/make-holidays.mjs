// Writes calendar/public-holidays.csv, or the file named as the only argument. The result depends on date-holidays alone.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Holidays from "date-holidays";

const firstYear = 2003; // the expert panel's first year
const lastYear = 2060;

const denmark = new Holidays("DK", { types: ["public"] });
const rows = [];
for (let year = firstYear; year <= lastYear; year++) {
  const danish = denmark.getHolidays(year, "da");
  const english = new Map(denmark.getHolidays(year, "en").map((day) => [day.rule, day.name]));
  // `date` is the wall-clock start of the day in Denmark; `start` would depend on this machine's time zone.
  for (const day of danish) rows.push([day.date.slice(0, 10), day.name, english.get(day.rule)]);
}

for (const row of rows) {
  if (row.some((cell) => typeof cell !== "string" || /[",\n\r]/.test(cell))) {
    throw new Error(`${JSON.stringify(row)} came from date-holidays; expected three texts that need no quotes in CSV`);
  }
}

const file = process.argv[2] ?? fileURLToPath(new URL("../calendar/public-holidays.csv", import.meta.url));
writeFileSync(file, `${["date,nameDa,nameEn", ...rows.map((row) => row.join(","))].join("\n")}\n`);
