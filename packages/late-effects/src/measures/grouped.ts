import { Sample } from "@ventesal/measures";
import type { Setting } from "../pathway/setting.ts";

/** Values of patients by where they live and to which clinic they went. */
export class Grouped {
  readonly all = new Sample();
  readonly regions: readonly Sample[];
  readonly municipalities: readonly Sample[];
  readonly clinics: readonly Sample[];
  private readonly regionOf: readonly number[];

  constructor({ country, reach }: Setting) {
    const samples = (things: readonly unknown[]) => things.map(() => new Sample());
    this.regions = samples(country.regions);
    this.municipalities = samples(country.municipalities);
    this.clinics = samples(reach.clinics);
    this.regionOf = country.regionOf;
  }

  clear(): void {
    for (const group of [[this.all], this.regions, this.municipalities, this.clinics]) {
      for (const sample of group) sample.clear();
    }
  }

  /** @param clinic the clinic's number, or -1 where none has to do with it */
  add(value: number, municipality: number, clinic: number): void {
    this.all.add(value);
    this.regions[this.regionOf[municipality]!]!.add(value);
    this.municipalities[municipality]!.add(value);
    if (clinic >= 0) this.clinics[clinic]!.add(value);
  }
}
