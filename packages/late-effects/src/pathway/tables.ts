import { municipality, successorOf } from "@ventesal/denmark";
import type { Pathway } from "@ventesal/pathway";
import type { Era } from "../place/eras.ts";
import { uptakeAt } from "../place/reach.ts";
import { sitesOf } from "../place/sites.ts";
import type { Setting } from "./setting.ts";

type Tables = NonNullable<Pathway["tables"]>;

/** Where patients may be referred to, how far that is, and how many go. */
export function tables(setting: Setting): Tables {
  const { v, country, reach, eras, specific } = setting;
  const each = <T>(cell: (m: number, home: number) => T) =>
    country.municipalities.map((_, m) => Array.from({ length: reach.homes }, (_, home) => cell(m, home)));
  const byClinic = <T>(cell: (clinic: number) => T) => reach.clinics.map((_, clinic) => cell(clinic));
  return {
    "way to a clinic": {
      label: { da: "Minutter til klinikken", en: "Minutes to the clinic" },
      by: ["era", "municipality", "home", "clinic"],
      values: eras.map((era) =>
        each((m, home) =>
          byClinic((c) => {
            const minutes = reach.allowed(era, m, c) ? reach.minutes(m, home, c) : Infinity;
            return Number.isFinite(minutes) ? minutes : ("unreachable" as const);
          }),
        ),
      ),
    },
    "has a clinic": {
      by: ["era", "municipality", "home"],
      values: eras.map((era) => each((m, home) => Number(Number.isFinite(reach.nearest(era, m, home))))),
    },
    uptake: {
      label: { da: "Andel, der tager imod", en: "Share who take it up" },
      by: ["municipality", "home", "clinic"],
      values: each((m, home) =>
        byClinic((c) => {
          const minutes = reach.minutes(m, home, c);
          return Number.isFinite(minutes) ? uptakeAt(v, minutes) : 0;
        }),
      ),
    },
    ...(specific.length > 0 && specificTables(setting)),
  };
}

/** Disease-specific clinics take patients of their own region. */
function specificTables({ country, own, eras, specific }: Setting): Tables {
  const regions = specific.map((id) => {
    const site = sitesOf(own).find((one) => one.id === id)!;
    return municipality(site.municipalityCode).region;
  });
  const ofEra = (era: Era) => (region: string) => successorOf(region, era.from).name;
  return {
    "has a specific clinic": {
      by: ["era", "municipality"],
      values: eras.map((era) => {
        const here = regions.map(ofEra(era));
        return country.municipalities.map(({ region }) => Number(here.includes(ofEra(era)(region))));
      }),
    },
    "specific clinic of the region": {
      by: ["era", "municipality", "specific clinic"],
      values: eras.map((era) => {
        const here = regions.map(ofEra(era));
        return country.municipalities.map(({ region }) => {
          const home = ofEra(era)(region);
          return here.map((one) => (one === home ? 0 : ("unreachable" as const)));
        });
      }),
    },
  };
}
