/** "09:30" as a part of the day, 0 to 1. */
export function timeOfDay(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) / 1440;
}

/** A span within one day, as parts of the day. */
export interface Span {
  from: number;
  to: number;
}

/** Opening hours ("08:00-12:00") as spans: sorted, and joined where they touch or overlap. */
export function spansOf(hours: readonly string[]): Span[] {
  const sorted = hours
    .map((text) => ({ from: timeOfDay(text.slice(0, 5)), to: timeOfDay(text.slice(6)) }))
    .sort((a, b) => a.from - b.from);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push(span);
  }
  return joined;
}

/** The time that lies in both. */
export function overlap(a: readonly Span[], b: readonly Span[]): Span[] {
  return a.flatMap((x) =>
    b.map((y) => ({ from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) })).filter((span) => span.from < span.to),
  );
}

/** How much of the day is open. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.to - span.from, 0);
}
