import { NEVER, type OwnTables, type ParameterValues } from "@ventesal/scenario";

/** Reads parameter values by key: a missing one is a mistake of the model, not of its user. */
export function reader(values: ParameterValues) {
  const text = (key: string): string => {
    const value = values[key];
    if (typeof value !== "string") throw new TypeError(`expected a text for ${key}, got ${JSON.stringify(value)}`);
    return value;
  };
  return {
    number(key: string): number {
      const value = values[key];
      if (typeof value !== "number") throw new TypeError(`expected a number for ${key}, got ${JSON.stringify(value)}`);
      return value;
    },
    choice: text,
    /** A day, or `null` for never. */
    day(key: string): string | null {
      const day = text(key);
      return day === NEVER ? null : day;
    },
  };
}

export type Values = ReturnType<typeof reader>;

/** What a scenario of this model is made of. */
export interface Given {
  v: Values;
  values: ParameterValues;
  own: OwnTables;
}
