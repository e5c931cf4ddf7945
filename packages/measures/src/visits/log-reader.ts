import type { Instruction } from "@ventesal/kernel";
import { type LogEvent, malformed } from "./log-event.ts";
import type { LoggedProgram } from "./logged-program.ts";
import { OpenVisits, takeOldest } from "./open-visits.ts";
import type { Visit, VisitOutcome } from "./visit.ts";

interface OpenCase {
  branches: OpenVisits[];
  /** Has come to a station, so that a later wait is not its first. */
  seized: boolean;
}

/** Takes the log's events one after the other and keeps what is not over. */
export class LogReader {
  readonly visits: Visit[] = [];
  readonly #program: LoggedProgram;
  readonly #names: readonly (string | null)[];
  readonly #cases = new Map<number, OpenCase>();

  constructor(program: LoggedProgram, names: readonly (string | null)[]) {
    this.#program = program;
    this.#names = names;
  }

  read(event: LogEvent): void {
    const { transition, serial, branch, time, pc } = event;
    if (transition === "arrive") {
      this.#arrive(event);
      return;
    }
    const patient = this.#cases.get(serial);
    if (!patient) throw malformed(event, "a patient who has arrived and not left");
    patient.branches[branch] ??= new OpenVisits();
    const open = patient.branches[branch];
    switch (transition) {
      case "queue":
        requireFree(event, open);
        open.waits.push({ pc, visit: this.#begin(event, this.#since(event, patient), null, "waiting") });
        break;
      case "start":
        this.#start(event, patient, open);
        break;
      case "refuse":
        requireFree(event, open);
        close(this.#begin(event, this.#since(event, patient), null, "refused"), "refused", time);
        break;
      case "renege":
        close(required(event, takeOldest(open.waits, pc), "somebody who waits there"), "reneged", time);
        break;
      case "end":
        requireFree(event, open);
        close(this.#release(event, open), "done", time);
        break;
      case "withdraw":
        if (branch > 0) throw malformed(event, "a patient: branches do not withdraw");
        for (const { visit } of [...open.waits.splice(0), ...open.spends.splice(0)]) close(visit, "withdrawn", time);
        break;
      case "spendBegins":
        requireFree(event, open);
        open.spends.push({ pc, visit: this.#begin(event, null, time, "under-way") });
        break;
      case "spendEnds":
        close(required(event, takeOldest(open.spends, pc), "time that passes there"), "done", time);
        break;
      case "leave":
        if (patient.branches.some(({ any }) => any)) throw malformed(event, "nothing that is not over");
        this.#cases.delete(serial);
        break;
      case "join":
        if (branch === 0) throw malformed(event, "a branch of a fork");
        break;
      case "record":
        requireFree(event, open);
    }
  }

  #arrive(event: LogEvent): void {
    if (this.#cases.has(event.serial)) throw malformed(event, "a patient who has not arrived before");
    this.#cases.set(event.serial, { branches: [], seized: false });
  }

  #start(event: LogEvent, patient: OpenCase, open: OpenVisits): void {
    const { pc, time } = event;
    const servers = this.#stationKind(pc) === "servers";
    let visit = takeOldest(open.waits, pc);
    if (visit) visit.start = time;
    else {
      if (!servers) throw malformed(event, "somebody who waits there: no session or batch starts at once");
      requireFree(event, open);
      visit = this.#begin(event, this.#since(event, patient), time, "under-way");
    }
    if (servers) {
      visit.outcome = "under-way";
      open.holds.push({ pc, visit });
    } else close(visit, "done", time);
  }

  #release(event: LogEvent, { holds }: OpenVisits): Visit {
    const given = this.#instruction(event.pc) as Extract<Instruction, { op: "release" }>;
    let i = holds.findLastIndex(({ pc }) => {
      const seize = this.#instruction(pc) as Seize;
      return seize.station === given.station && seize.byAttribute === given.byAttribute;
    });
    if (i < 0 && holds.length === 1) i = 0;
    return required(event, i < 0 ? undefined : holds.splice(i, 1)[0]!.visit, "somebody who holds that station");
  }

  #begin({ serial, branch, pc }: LogEvent, queued: number | null, start: number | null, outcome: VisitOutcome): Visit {
    const activity = this.#names[pc]!;
    const visit: Visit = { case: serial, branch, activity, queued, start, end: null, outcome };
    if (activity !== null) this.visits.push(visit);
    return visit;
  }

  /** Since when a visit to a station that is reached now counts. */
  #since({ serial, branch, time }: LogEvent, patient: OpenCase): number {
    if (branch > 0 || patient.seized) return time;
    patient.seized = true;
    return time === 0 ? (this.#program.initial[serial]?.waitingSince ?? time) : time;
  }

  #instruction(pc: number): Instruction {
    return this.#program.instructions[pc]!;
  }

  /** Stations that one `seize` chooses between are of one kind. */
  #stationKind(pc: number): "servers" | "session" | "batch" {
    return this.#program.stations[(this.#instruction(pc) as Seize).station]!.kind;
  }
}

type Seize = Extract<Instruction, { op: "seize" }>;

function close(visit: Visit, outcome: VisitOutcome, time: number): void {
  visit.outcome = outcome;
  visit.end = time;
}

function required(event: LogEvent, visit: Visit | undefined, expected: string): Visit {
  if (!visit) throw malformed(event, expected);
  return visit;
}

/** A patient does one thing at a time. (Branches of nested forks may share a number, so of them it is not asked.) */
function requireFree(event: LogEvent, open: OpenVisits): void {
  if (event.branch === 0 && open.blocked) throw malformed(event, "nothing while the patient waits or time passes");
}
