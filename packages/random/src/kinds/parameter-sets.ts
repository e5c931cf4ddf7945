import { z } from "zod";

/**
 * One kind of distribution that may be given by one of several sets of parameters, for example {mean, sd} or {median, p90}.
 * A mixed set is an error that names what is accepted.
 *
 * @param kind the `kind` that all options share
 * @param accepted the sets in words, for the error
 * @param options strict object schemas, each with its own `kind` literal
 */
export function parameterSets<const Options extends readonly z.ZodObject[]>(
  kind: string,
  accepted: string,
  options: Options,
) {
  const sets = options.map((option) => Object.keys(option.shape).filter((key) => key !== "kind"));
  const schema = z.union(options, {
    error: (issue) => {
      const given = Object.keys(issue.input as object).filter((key) => key !== "kind");
      const meant = sets.findIndex((set) => set.length === given.length && set.every((key) => given.includes(key)));
      const problems = issue.code === "invalid_union" ? issue.errors[meant] : undefined;
      if (problems) return problems.map((problem) => `${problem.path.join(".")}: ${problem.message}`).join("; ");
      return `received ${kind} with {${given.join(", ")}}, expected exactly ${accepted}`;
    },
  });
  // A discriminated union asks its options which values of `kind` they claim. Zod answers for objects, but not for a plain union.
  Object.defineProperty(schema._zod, "propValues", { value: { kind: new Set([kind]) } });
  return schema as typeof schema & { _zod: { propValues: Record<string, Set<string>> } };
}
