/** What a computation that pauses on the way comes to, without the pauses. */
export function inOneGo<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
