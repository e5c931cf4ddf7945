/** Points of the curves of an area, ring by ring. */
type Point = [x: number, y: number];

/** How far a straight line may be from its curve, in units of the coarse drawing. */
const FLAT = 0.35;

/**
 * An SVG path in a coarser drawing: `scale` times as large, curves as straight lines, whole numbers. Both are made of `M`, `m`, `l`, `c` and `Z`.
 * @throws for any other command, rather than draw something else
 */
export function coarse(path: string, scale: number): string {
  return ringsOf(path, scale)
    .map((ring) => ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]))
    .map((ring) => ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]![0] || y !== ring[i - 1]![1]))
    .filter((ring) => ring.length > 2)
    .map((ring) => {
      const steps = ring.slice(1).map(([x, y], i) => `${x - ring[i]![0]} ${y - ring[i]![1]}`);
      return `M${ring[0]!.join(" ")}l${steps.join(" ")}z`.replaceAll(" -", "-");
    })
    .join("");
}

/** The box round a path as `coarse` writes it. */
export function boxOf(path: string): { x: number; y: number; width: number; height: number } {
  const points = ringsOf(path, 1).flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function ringsOf(path: string, scale: number): Point[][] {
  const rings: Point[][] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  for (const [, command, numbers] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = [...numbers!.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(([text]) => Number(text) * scale);
    const pair = (i: number): Point => [at[0] + values[i]!, at[1] + values[i + 1]!];
    switch (command) {
      case "M":
      case "m": {
        at = command === "M" ? [values[0]!, values[1]!] : pair(0);
        start = at;
        rings.push([at]);
        for (let i = 2; i < values.length; i += 2) {
          at = command === "M" ? [values[i]!, values[i + 1]!] : pair(i);
          rings.at(-1)!.push(at);
        }
        break;
      }
      case "l":
        for (let i = 0; i < values.length; i += 2) {
          at = pair(i);
          rings.at(-1)!.push(at);
        }
        break;
      case "c":
        for (let i = 0; i < values.length; i += 6) {
          const curve = [at, pair(i), pair(i + 2), pair(i + 4)] as const;
          rings.at(-1)!.push(...straight(curve));
          at = curve[3];
        }
        break;
      case "Z":
      case "z":
        at = start;
        break;
      default:
        throw new Error(`expected a path of M, m, l, c and Z, got ${command}`);
    }
  }
  return rings;
}

/** The points of a cubic curve after its first, as few as keep to it. */
function straight([a, b, c, d]: readonly [Point, Point, Point, Point]): Point[] {
  const bend = Math.max(off(b, a, d), off(c, a, d));
  const pieces = Math.min(8, Math.max(1, Math.ceil(Math.sqrt(bend / FLAT))));
  return Array.from({ length: pieces }, (_, i): Point => {
    const t = (i + 1) / pieces;
    const u = 1 - t;
    const along = (k: 0 | 1) => u ** 3 * a[k] + 3 * u ** 2 * t * b[k] + 3 * u * t ** 2 * c[k] + t ** 3 * d[k];
    return [along(0), along(1)];
  });
}

/** How far a control point is from where it would be on the straight line. */
function off(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point[0] - from[0], point[1] - from[1]);
  return Math.abs(dx * (point[1] - from[1]) - dy * (point[0] - from[0])) / length;
}
