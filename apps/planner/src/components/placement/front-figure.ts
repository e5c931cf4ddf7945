import * as Plot from "npm:@observablehq/plot";
import type { Front, FrontPoint } from "@ventesal/placement";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { nameBelow, ROOM_BELOW } from "../show/axis-below.js";
import type { Figure } from "../show/figure.js";
import type { Placed } from "../simulation/tasks/place.js";
import { frontTable, goalText } from "./front-table.js";
import { bestBy, lineOf, seenOf } from "./line.js";
import { type Goal, placementWords } from "./words.js";

const ACROSS: Goal = "meanMinutes";
/** Light to dark, told apart by readers who do not see all colours; the darkest is the largest number of clinics. */
const BLUES = ["#a6cfe6", "#7db8dc", "#549fcd", "#3585bb", "#1f6ca5", "#13548a", "#0b3e6c", "#062a4c"];

/** A picture of the front that can be clicked, and a ring that moves to the point chosen. */
export interface FrontPicture {
  figure: Figure;
  ring(point: FrontPoint | null): void;
}

export function frontFigure(
  { choices, answers, today, rests }: Placed,
  front: Front,
  upward: Goal,
  language: Language,
  choose: (point: FrontPoint) => void,
): FrontPicture {
  const words = placementWords[language];
  const numbers = numbersIn(language);
  const { points } = front;
  const scaled = (goal: Goal, value: number) => (goal === "shareBeyond" ? 100 * value : value);
  const x = ({ values }: FrontPoint) => scaled(ACROSS, values[ACROSS]);
  const y = ({ values }: FrontPoint) => scaled(upward, values[upward]);
  const line = lineOf(points, ACROSS, upward);
  const counts = [...new Set(points.map(({ values }) => values.sites))].sort((a, b) => a - b);
  const step = counts.length > 1 ? (BLUES.length - 1) / (counts.length - 1) : 0;
  const colour = (sites: number) =>
    BLUES[BLUES.length - 1 - Math.round((counts.length - 1 - counts.indexOf(sites)) * step)]!;
  const shortest = bestBy(points, ACROSS)!;
  const answer = answers.findLast((one) => one.feasible);
  const found = answer?.feasible ? points.find(({ sites }) => sites.join() === answer.sites.join()) : undefined;
  const now = todayPoint(today);

  const must = [...line, ...(now ? [now] : []), ...(found ? [found] : [])];
  const across = seenOf(points.map(x), must.map(x));
  const up = seenOf(points.map(y), must.map(y));
  const isSeen = (point: FrontPoint) =>
    x(point) >= across[0] && x(point) <= across[1] && y(point) >= up[0] && y(point) <= up[1];
  const seen = points.filter(isSeen);
  const unseen = points.length - seen.length;

  let chosen: FrontPoint | null = null;
  let shown: { svg: Element; move(): void }[] = [];
  const draw = (width: number) => {
    const plot = Plot.plot({
      width,
      height: width < 500 ? 380 : 440,
      marginLeft: 62,
      marginBottom: ROOM_BELOW,
      marginRight: 24,
      marginTop: 46,
      style: { fontSize: "12px" },
      x: {
        ...nameBelow(words.goals[ACROSS].name),
        // the best may lie at the very end: its mark is not to hide the figures of the other axis
        insetLeft: 14,
        grid: true,
        nice: true,
        domain: across,
        ticks: width < 500 ? 4 : 8,
        tickFormat: (value: number) => numbers.short(value, 1),
      },
      y: {
        label: words.goals[upward].name,
        labelArrow: "none",
        grid: true,
        nice: true,
        domain: up,
        tickFormat: (value: number) => numbers.short(value, 1),
      },
      marks: [
        Plot.dot(seen, {
          x,
          y,
          r: 3.2,
          fill: ({ values }: FrontPoint) => colour(values.sites),
          stroke: "white",
          strokeWidth: 0.4,
          fillOpacity: 0.85,
        }),
        Plot.line(line, { x, y, stroke: "#1b1e24", strokeWidth: 1.4 }),
        Plot.dot(line, {
          x,
          y,
          r: 4.6,
          fill: ({ values }: FrontPoint) => colour(values.sites),
          stroke: "#1b1e24",
          strokeWidth: 1.2,
        }),
        ...(found
          ? [Plot.dot([found], { x, y, r: 9, symbol: "triangle", fill: "white", stroke: "#1b1e24", strokeWidth: 2 })]
          : []),
        ...(now
          ? [
              Plot.dot([now], { x, y, r: 8, symbol: "diamond", fill: "white", stroke: "#c05a00", strokeWidth: 2.4 }),
              Plot.text([now], {
                x,
                y,
                text: () => words.today,
                dx: -12,
                textAnchor: "end",
                fill: "#8a3b00",
                fontWeight: 600,
                stroke: "white",
                strokeWidth: 4,
              }),
            ]
          : []),
        ...counts.flatMap((count, i) => {
          const left = (i - counts.length) * (width < 500 ? 86 : 96);
          const above = { frameAnchor: "top-right", dy: -20 } as const;
          return [
            Plot.dot([count], { ...above, dx: left, r: 5, fill: colour(count), stroke: "#1b1e24", strokeWidth: 0.6 }),
            Plot.text([count], {
              ...above,
              dx: left + 10,
              text: () => words.clinics(count),
              textAnchor: "start",
              lineAnchor: "middle",
              fill: "#1b1e24",
            }),
          ];
        }),
      ],
    });
    const [xScale, yScale] = [plot.scale("x")!, plot.scale("y")!];
    const ring = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    for (const [name, value] of Object.entries({ r: 9, fill: "none", stroke: "#c05a00", "stroke-width": 3.5 }))
      ring.setAttribute(name, String(value));
    const move = () => {
      const isShown = chosen !== null && isSeen(chosen);
      ring.style.display = isShown ? "" : "none";
      if (chosen === null) return;
      ring.setAttribute("cx", String(xScale.apply(x(chosen))));
      ring.setAttribute("cy", String(yScale.apply(y(chosen))));
    };
    move();
    plot.append(ring);
    plot.addEventListener("click", (event: Event) => {
      const box = plot.getBoundingClientRect();
      const { clientX, clientY } = event as MouseEvent;
      const [px, py] = [(clientX - box.left) * (width / box.width), (clientY - box.top) * (width / box.width)];
      const away = (point: FrontPoint) => Math.hypot(xScale.apply(x(point)) - px, yScale.apply(y(point)) - py);
      const near = seen.reduce((a, b) => (away(b) < away(a) ? b : a));
      if (away(near) < NEAR) choose(near);
    });
    shown = [...shown.filter(({ svg }) => svg.isConnected), { svg: plot, move }];
    return plot;
  };
  const range = counts.length > 1 ? `${counts[0]}–${counts.at(-1)}` : String(counts[0]);
  const clinics = counts.length > 1 ? `${range} ${words.clinicsUnit}` : words.clinics(counts[0]!);
  return {
    figure: {
      title: words.frontFinding(
        numbers.short(points.length, 0),
        clinics,
        shortest.sites.join(", "),
        `${goalText(ACROSS, shortest.values[ACROSS], language)} ${words.minutes}`,
      ),
      note: [
        words.frontNote(numbers.short(choices.limit, 1)),
        ...(unseen === 0 ? [] : [words.unseen(numbers.short(unseen, 0))]),
      ].join(" "),
      draw,
      table: frontTable(front, language),
      file: `placement-${upward}`,
      passport: rests,
    },
    ring(point) {
      chosen = point;
      shown = shown.filter(({ svg }) => svg.isConnected);
      for (const one of shown) one.move();
    },
  };
}

/** A click this close to a dot means it, in pixels. */
const NEAR = 24;

/** Today's clinics among the points; `null` where there are none, or not everybody reaches one. */
function todayPoint(today: Placed["today"]): FrontPoint | null {
  if (today === null || today.shareWithout > 0) return null;
  const { sites, meanMinutes, p95Minutes, shareBeyond, regionalGapMinutes, smallestVolumePeople } = today;
  if (meanMinutes === null || p95Minutes === null || regionalGapMinutes === null) return null;
  const values = {
    meanMinutes,
    p95Minutes,
    shareBeyond,
    regionalGapMinutes,
    smallestVolumePeople,
    sites: sites.length,
  };
  return { sites, values };
}
