import { expect, test } from "vitest";
import { type Bad, type Spoilt, told } from "./fixtures/bad.ts";

const aDay = { distribution: { kind: "constant", value: 1 }, unit: "days" };
const leave = { name: "goes home", type: "leave", outcome: "done" };
const rest = (name: string, more = {}) => ({ name, type: "delay", duration: aDay, ...more });
const seize = (name: string, more = {}) => ({ name, type: "seize", at: "desk", ...more });
const release = (name: string, more = {}) => ({ name, type: "release", at: "desk", ...more });
const chance = (name: string, probability: number, to: string, otherwise: string) => ({
  name,
  type: "branch",
  by: "chance",
  paths: [{ probability, to }],
  otherwise,
});
const steps =
  (...list: object[]) =>
  (pathway: Spoilt) => {
    pathway.steps = list;
    pathway.arrivals[0].start = (list[0] as { name: string }).name;
  };

const BAD: Bad[] = [
  {
    what: "a step nobody can come to",
    spoil: steps(rest("a", { next: "goes home" }), rest("b"), leave),
    code: "unreachable",
    path: "steps[1]",
    says: 'no patient can come to "b"',
  },
  {
    what: "a loop without end",
    spoil: steps(chance("start", 0.5, "a", "goes home"), rest("a"), rest("b", { next: "a" }), leave),
    code: "no-way-out",
    path: "steps[1]",
    says: "from a, b there is no way to an end",
  },
  {
    what: "a loop that takes no time",
    spoil: steps(chance("a", 0.5, "b", "goes home"), { name: "b", type: "count", counter: "n", next: "a" }, leave),
    code: "loop-without-time",
    path: "steps[0]",
    says: "the loop a, b takes no time",
  },
  {
    what: "a last step that leads nowhere",
    spoil: steps(rest("a")),
    code: "falls-off",
    path: "steps[0]",
    says: '"a" is the last step',
  },
  {
    what: "release without seize",
    spoil: steps(rest("a"), release("b"), leave),
    code: "release-without-seize",
    path: "steps[1]",
    says: '"b" releases "desk", which has not been seized',
  },
  {
    what: "leaving while holding",
    spoil: steps(seize("a"), rest("b"), leave),
    code: "left-holding",
    path: "steps[2]",
    says: '"goes home" ends while "desk" is held',
  },
  {
    what: "seizing what is held",
    spoil: steps(seize("a"), seize("b"), release("c"), release("d"), leave),
    code: "seized-twice",
    path: "steps[1]",
    says: '"b" seizes "desk", which is held already',
  },
  {
    what: "paths that hold different things",
    spoil: steps(chance("a", 0.5, "b", "c"), seize("b"), rest("c"), release("d"), leave),
    code: "holds-differ",
    path: "steps[2]",
    says: '"c" is come to holding',
  },
  {
    what: "a clinic changed while its nurse is held",
    from: "clinics",
    spoil: (p) => {
      const at = p.steps.findIndex((step: Spoilt) => step.name === "treat");
      p.steps.splice(
        at,
        1,
        { name: "treat", type: "seize", at: "treatment", onRefuse: "no room" },
        { name: "moves", type: "set", set: { clinic: "Aarhus" } },
        { name: "done", type: "release", at: "treatment" },
      );
    },
    code: "changed-while-held",
    path: "steps[10]",
    says: '"moves" changes clinic while the "treatment" it chose is held',
  },
  {
    what: "a branch of a fork that leaves",
    spoil: steps({ name: "a", type: "fork", branches: { x: [{ ...leave, name: "out" }] } }, leave),
    code: "not-in-fork",
    path: "steps[0].branches.x[0]",
    says: "concerns the whole case",
  },
  {
    what: "a clock in a branch of a fork",
    spoil: steps(
      { name: "a", type: "fork", branches: { x: [{ name: "c", type: "clock", duration: aDay, to: "d" }, rest("d")] } },
      leave,
    ),
    code: "not-in-fork",
    path: "steps[0].branches.x[0]",
    says: '"c" (clock)',
  },
  {
    what: "a way out of a fork",
    spoil: steps({ name: "a", type: "fork", branches: { x: [rest("b", { next: "goes home" })] } }, leave),
    code: "crosses-fork",
    path: "steps[0].branches.x[0].next",
    says: '"goes home" is on the main way',
  },
  {
    what: "a join outside all forks",
    spoil: steps(chance("a", 0.5, "b", "goes home"), { name: "b", type: "join" }, leave),
    code: "only-in-fork",
    path: "steps[1]",
    says: "stands outside all forks",
  },
  {
    what: "a fork without branches",
    spoil: steps({ name: "a", type: "fork", branches: {} }, leave),
    code: "no-steps",
    path: "steps[0].branches",
    says: "at least one branch",
  },
];

test.each(BAD)("$what is refused with its place", (bad) => {
  expect(told(bad)).toContainEqual({ code: bad.code, path: bad.path, message: expect.stringContaining(bad.says) });
});

test.each(BAD)("$what is told once", (bad) => {
  const codes = told(bad).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
