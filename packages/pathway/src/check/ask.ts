import { ALWAYS } from "../language/calendar.ts";
import { show } from "../language/expecting.ts";
import type { Path } from "../language/path.ts";
import type { Resource } from "../language/resource.ts";
import type { Station } from "../language/station.ts";
import type { Known, KnownAttribute, KnownTable, Lookup } from "../lookup/lookup.ts";
import type { StepPlace } from "../lookup/steps.ts";
import type { Report } from "./report.ts";
import { nearest } from "./suggest.ts";

/** Looks names up for the checks; a name that is not there is reported, with the nearest one that is. */
export class Ask {
  readonly lookup: Lookup;
  readonly report: Report;
  /** Attributes that something depends on, and those that something sets. */
  readonly read = new Set<string>();
  readonly set = new Set<string>();

  constructor(lookup: Lookup, report: Report) {
    this.lookup = lookup;
    this.report = report;
  }

  calendar(name: string, path: Path): void {
    const known = Object.keys(this.lookup.pathway.calendars ?? {});
    if (name !== ALWAYS && !known.includes(name)) this.unknown("calendar", name, [...known, ALWAYS], path);
  }

  resource(name: string, path: Path): Known<Resource> | undefined {
    return this.find("resource", this.lookup.resources, name, path);
  }

  station(name: string, path: Path): Known<Station> | undefined {
    return this.find("station", this.lookup.stations, name, path);
  }

  table(name: string, path: Path): KnownTable | undefined {
    const declared = Object.keys(this.lookup.pathway.tables ?? {});
    if (!declared.includes(name)) this.unknown("table", name, declared, path);
    return this.lookup.tables.get(name);
  }

  /** An attribute whose value matters here. */
  reads(name: string, path: Path): KnownAttribute | undefined {
    this.read.add(name);
    return this.find("attribute", this.lookup.attributes, name, path);
  }

  /** An attribute that is given a value here. */
  sets(name: string, path: Path): KnownAttribute | undefined {
    this.set.add(name);
    return this.find("attribute", this.lookup.attributes, name, path);
  }

  /** An attribute that must have categories; `like` must be the same ones. */
  readsCategory(name: string, path: Path, like?: readonly (string | null)[]): readonly string[] | undefined {
    const attribute = this.reads(name, path);
    if (!attribute) return undefined;
    if (!attribute.categories) {
      this.report.add(
        "needs-categories",
        path,
        "an attribute with categories",
        show(name),
        `${show(name)} is a number, an attribute with categories is needed`,
      );
      return undefined;
    }
    if (like && !sameList(attribute.categories, like)) {
      const expected = `the categories ${like.join(", ")}`;
      this.report.add(
        "wrong-categories",
        path,
        expected,
        attribute.categories.join(", "),
        `${show(name)} has the categories ${attribute.categories.join(", ")}, expected ${like.join(", ")}`,
      );
    }
    return attribute.categories;
  }

  category(name: string, categories: readonly string[], path: Path): void {
    if (!categories.includes(name)) this.unknown("category", name, categories, path, "unknown-category");
  }

  outcome(name: string, path: Path): void {
    if (!this.lookup.outcomes.includes(name)) this.unknown("outcome", name, this.lookup.outcomes, path);
  }

  /** A step to go to, from a place on the main way (`from` null) or in a branch of a fork. */
  step(name: string, path: Path, from: string | null): StepPlace | undefined {
    const place = this.find("step", this.lookup.stepsByName, name, path);
    if (place && place.branch !== from) {
      const here = from === null ? "on the main way" : `inside ${from}`;
      const there = place.branch === null ? "on the main way" : `inside ${place.branch}`;
      this.report.add(
        "crosses-fork",
        path,
        `a step ${here}`,
        `${show(name)}, ${there}`,
        `${show(name)} is ${there}, a step ${here} cannot go to it`,
      );
    }
    return place;
  }

  unknown(
    kind: string,
    name: string,
    known: Iterable<string>,
    path: Path,
    code: "unknown-name" | "unknown-category" = "unknown-name",
  ): void {
    const all = [...known];
    const meant = nearest(name, all);
    const hint = meant
      ? `; did you mean ${show(meant)}?`
      : all.length > 0 && all.length <= 12
        ? `; there are ${all.join(", ")}`
        : "";
    this.report.add(
      code,
      path,
      meant ? show(meant) : `the name of a ${kind}`,
      show(name),
      `there is no ${kind} ${show(name)}${hint}`,
    );
  }

  private find<T>(kind: string, known: ReadonlyMap<string, T>, name: string, path: Path): T | undefined {
    const found = known.get(name);
    if (found === undefined) this.unknown(kind, name, known.keys(), path);
    return found;
  }
}

export function sameList(a: readonly (string | null)[], b: readonly (string | null)[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
