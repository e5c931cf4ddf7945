import type { Token } from "./token.ts";

/** What an event does when its time has come. */
export type Happening =
  | { kind: "wake" | "patience" | "clock"; token: Token }
  | { kind: "arrival"; source: number }
  | { kind: "open"; resource: number }
  | { kind: "capacity"; resource: number; capacity: number }
  | { kind: "session"; station: number; slots: number }
  | { kind: "snapshot"; name: "warmUp" | "until" };

export interface CalendarEvent {
  time: number;
  number: number;
  happening: Happening;
}

/** The events to come, sorted by time; equal times stand in the order in which they were put in. */
export class Calendar {
  #events: CalendarEvent[] = [];
  #numbers = 0;

  /** Puts an event in and returns its number. At Infinity it takes a number only. */
  put(time: number, happening: Happening): number {
    this.#numbers += 1;
    if (time === Infinity) return this.#numbers;
    const later = this.#events.findIndex((event) => event.time > time);
    const place = later < 0 ? this.#events.length : later;
    this.#events.splice(place, 0, { time, number: this.#numbers, happening });
    return this.#numbers;
  }

  next(): CalendarEvent | undefined {
    return this.#events[0];
  }

  takeNext(): void {
    this.#events.shift();
  }
}
