import { scenarioFileSchema } from "@ventesal/scenario";
import { z } from "zod";

/** Seeds are texts; a number is taken as it is written. */
const seedSchema = z
  .union([z.string(), z.int()], { error: "expected a text or a whole number" })
  .transform(String)
  .describe("Where chance begins: the same seed, the same figures");

const valueSchema = z.union([z.number(), z.string()], { error: "expected a number or a text" });
const levelsSchema = z
  .array(valueSchema, { error: "expected a list of values" })
  .min(1, { error: "expected at least one value" })
  .describe("The values that are tried");
const rangeSchema = z
  .strictObject({
    low: z.number({ error: "expected a number" }),
    high: z.number({ error: "expected a number" }),
  })
  .refine(({ low, high }) => low < high, { error: "expected low below high" })
  .describe("Values are taken from low to high");
const levelsOrRange = z.union([levelsSchema, rangeSchema], { error: "expected a list of values or { low, high }" });

const byKey = <T extends z.ZodType>(value: T) =>
  z
    .record(z.string(), value, { error: "expected values by parameter" })
    .refine((parameters) => Object.keys(parameters).length > 0, { error: "expected at least one parameter" })
    .describe("What is tried, by parameter");
const pointsSchema = z
  .int({ error: "expected a whole number, 1 or more" })
  .min(1, { error: "expected a whole number, 1 or more" })
  .describe("How many points are taken");

const designSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("factorial"), parameters: byKey(levelsSchema) }),
    z.strictObject({
      kind: z.literal("latin-hypercube"),
      parameters: byKey(levelsOrRange),
      points: pointsSchema,
      seed: seedSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal("sobol"),
      parameters: byKey(levelsOrRange),
      points: pointsSchema,
      seed: seedSchema.optional(),
    }),
  ],
  { error: "expected a design of the kind factorial, latin-hypercube or sobol" },
);

const scenarioSchema = z.union(
  [
    z.string().min(1).describe("The name of a built-in scenario"),
    scenarioFileSchema.omit({ $schema: true }).describe("A built-in scenario and what is different"),
  ],
  { error: "expected the name of a built-in scenario, or { scenario, name, set }" },
);

/** A batch as a file: which scenarios, which of their parameters are varied and how, and how many replications of each. */
export const experimentFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    name: z.string({ error: "expected a name" }).min(1, { error: "expected a name" }),
    scenarios: z
      .array(scenarioSchema, { error: "expected a list of scenarios" })
      .min(1, { error: "expected at least one scenario" }),
    design: designSchema.optional().describe("Points that every scenario is tried at; without it, as it stands"),
    replications: z
      .int({ error: "expected a whole number, 1 or more" })
      .min(1, { error: "expected a whole number, 1 or more" })
      .max(1_000_000_000, { error: "expected at most 1000000000" })
      .describe("How many replications of each scenario at each point"),
    seed: seedSchema.default("1"),
    visits: z
      .boolean({ error: "expected true or false" })
      .default(false)
      .describe("Also write every visit of every replication: a log for process mining, and large"),
    allowOverload: z
      .boolean({ error: "expected true or false" })
      .default(false)
      .describe("Run points although a load is 1 or more and the list never settles"),
  })
  .meta({ title: "Experiment", description: "A batch of Ventesal: scenarios, a design and how many replications." });

/** An experiment as it was written, with what is taken where nothing is said. */
export type Experiment = z.infer<typeof experimentFileSchema>;
export type Design = NonNullable<Experiment["design"]>;

/** The published JSON Schema (draft 2020-12) of an experiment file: what may be written in it. */
export function experimentJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(experimentFileSchema, { io: "input" });
}
