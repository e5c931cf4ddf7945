import { hospitals, type OwnSite, type Site } from "@ventesal/denmark";
import type { OwnTables } from "@ventesal/scenario";

/** A place where a clinic may stand. `id` is the one word by which a planner calls it. */
export interface ClinicSite extends Site {
  title: string;
  /** What is known of a late-effects clinic there. */
  clinic: "general" | "disease-specific" | "research" | "unknown" | "none known";
}

const builtIn: readonly ClinicSite[] = hospitals().map((hospital) => ({
  id: hospital.shortName,
  title: hospital.name,
  municipalityCode: hospital.municipalityCode,
  lat: hospital.lat,
  lon: hospital.lon,
  clinic: hospital.lateEffectsClinic,
}));

/** The sites: a planner's own, or the hospitals of `data/geography/hospitals.csv`. */
export function sitesOf(own: OwnTables = {}): readonly ClinicSite[] {
  const rows = own.sites as readonly OwnSite[] | undefined;
  if (!rows) return builtIn;
  return rows.map(({ id, name, municipalityCode, lat, lon, lateEffectsClinic }) => {
    return { id, title: name, municipalityCode, lat, lon, clinic: lateEffectsClinic };
  });
}

export function siteNames(own: OwnTables = {}): string[] {
  return sitesOf(own).map((site) => site.id);
}

/** The sites where a clinic of a kind is known to be. */
export function clinicsKnown(kind: ClinicSite["clinic"], own: OwnTables = {}): string[] {
  return sitesOf(own)
    .filter((site) => site.clinic === kind)
    .map((site) => site.id);
}
