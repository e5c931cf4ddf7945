import type { Compiled } from "@ventesal/pathway";

/** Columns of a case record before the attributes: serial, source, exit, start, end. */
const FIRST_ATTRIBUTE = 5;

/** Where in a row of records what is read of a patient stands. */
export function columnsOf({ names, program }: Compiled) {
  const attribute = (name: string) => FIRST_ATTRIBUTE + names.attributes.indexOf(name);
  const firstSpent = FIRST_ATTRIBUTE + program.attributes;
  return {
    serial: 0,
    exit: 2,
    end: 4,
    municipality: attribute("municipality"),
    home: attribute("home"),
    need: attribute("need"),
    origin: attribute("origin"),
    helper: attribute("helper"),
    clinic: attribute("clinic"),
    arisen: attribute("arisen"),
    referred: attribute("referred"),
    hops: attribute("hops"),
    spent: (cause: string) => firstSpent + names.causes.indexOf(cause),
    firstSpent,
    stride: firstSpent + program.causes,
  };
}

/** The counters of one name, in the order of their categories. */
export function countersOf({ names }: Compiled, name: string): number[] {
  return names.counters.flatMap((counter, c) => (counter.startsWith(`${name} · `) ? [c] : []));
}
