import type { ParameterValues } from "@ventesal/scenario";

/** Reads parameter values by key: a missing one is a mistake of the model, not of its user. */
export function reader(values: ParameterValues) {
  return {
    number(key: string): number {
      const value = values[key];
      if (typeof value !== "number") throw new TypeError(`expected a number for ${key}, got ${JSON.stringify(value)}`);
      return value;
    },
    choice(key: string): string {
      const value = values[key];
      if (typeof value !== "string") throw new TypeError(`expected a choice for ${key}, got ${JSON.stringify(value)}`);
      return value;
    },
  };
}

export type Values = ReturnType<typeof reader>;
