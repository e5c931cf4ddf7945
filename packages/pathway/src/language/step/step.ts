import { z } from "zod";
import { labelSchema, nameSchema } from "../name.ts";
import { addSchema, chooseSchema, setSchema } from "./assign.ts";
import { branchSchema } from "./branch.ts";
import { joinSchema, leaveSchema, recordSchema, reopenSchema } from "./end.ts";
import { countSchema, tallySchema } from "./observe.ts";
import { attendSchema, gatherSchema, releaseSchema, seizeSchema, visitSchema } from "./queue.ts";
import { clockSchema, delaySchema, stopClockSchema, workSchema } from "./time.ts";

// The two forks write out their common fields: with a spread beside the getter TypeScript cannot infer a type that contains itself.

/** Several things at once on one case; the patient goes on when all branches have ended. */
export const forkSchema = z.strictObject({
  type: z.literal("fork"),
  name: nameSchema,
  label: labelSchema.optional(),
  next: nameSchema.optional(),
  get branches() {
    return z.record(nameSchema, z.array(stepSchema));
  },
});

/** The same steps done by as many at once as an attribute says (none at all if it is 0). */
export const forkCopiesSchema = z.strictObject({
  type: z.literal("fork-copies"),
  name: nameSchema,
  label: labelSchema.optional(),
  next: nameSchema.optional(),
  copies: nameSchema,
  get steps() {
    return z.array(stepSchema);
  },
});

export const stepSchema = z.discriminatedUnion("type", [
  visitSchema,
  seizeSchema,
  workSchema,
  releaseSchema,
  attendSchema,
  gatherSchema,
  delaySchema,
  branchSchema,
  setSchema,
  addSchema,
  chooseSchema,
  forkSchema,
  forkCopiesSchema,
  joinSchema,
  clockSchema,
  stopClockSchema,
  countSchema,
  tallySchema,
  recordSchema,
  reopenSchema,
  leaveSchema,
]);

// Not `.meta()`: in a chain TypeScript can no longer infer the type of a schema that contains itself.
z.globalRegistry.add(stepSchema, { id: "Step" });

export type Step = z.infer<typeof stepSchema>;

/** The step of one type: `StepOf<"visit">`. */
export type StepOf<T extends Step["type"]> = Extract<Step, { type: T }>;
