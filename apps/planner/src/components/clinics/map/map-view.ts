import { html, svg } from "npm:htl";
import { type Drawing, placeInDrawing } from "./drawing.js";
import { type Spot, spreadApart } from "./spread.js";

/** What an area looks like. */
export interface AreaLook {
  /** `null`: there is no figure, and the area is hatched. */
  colour: string | null;
  /** Name and figure, as a tool tip says it. */
  text: string;
}

/** A site as a mark on the map. */
export interface Mark {
  id: string;
  lat: number;
  lon: number;
  isClinic: boolean;
  /** What a screen reader says. */
  text: string;
}

export interface MapView {
  element: HTMLElement;
  /** The picture alone, for a file. */
  picture(): SVGSVGElement;
  colour(looks: ReadonlyMap<string, AreaLook>): void;
  mark(marks: readonly Mark[]): void;
  /** Which site is chosen, or none. */
  choose(id: string | null): void;
  focus(id: string): void;
}

/** Least size of a mark that can be hit, in CSS pixels (WCAG 2.2, target size). */
const TARGET = 25;

/**
 * A map of the municipalities with sites as marks. It is made once; later only attributes change. The marks are buttons, in one stop of the
 * Tab key: arrow keys go from one to the next.
 */
export function mapView(
  drawing: Drawing,
  words: { marks: string; inset: string; point: string },
  chosen: (id: string) => void,
): MapView {
  const paths = new Map(
    drawing.areas.map(({ code, path }) => {
      const title = svg`<title></title>`;
      const element = svg`<path d=${path} data-code=${code} fill="#eceef1" stroke="#fff" stroke-width="0.8">${title}</path>`;
      return [code, { element, title }];
    }),
  );
  const { x, y, width, height } = drawing.inset;
  const around = 14;
  const lines = svg`<g class="lines" stroke="#1b1e24" stroke-width="1.2"></g>`;
  const dots = svg`<g class="dots"></g>`;
  const names = svg`<g class="names" font-family="system-ui, sans-serif" font-weight="600" fill="#1b1e24" stroke="#fff" paint-order="stroke" stroke-linejoin="round"></g>`;
  const insetName = svg`<text x=${x + width + around} y=${y + height + around + 26} text-anchor="end" font-size="20" font-family="system-ui, sans-serif" fill="#525a66">${words.inset}</text>`;
  const picture =
    svg`<svg viewBox="0 0 ${drawing.width} ${drawing.height}" width=${drawing.width} height=${drawing.height} role="img">
    <defs><pattern id="no-figure" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="10" height="10" fill="#fff"></rect><rect width="3" height="10" fill="#8a919c"></rect>
    </pattern></defs>
    <g>${[...paths.values()].map(({ element }) => element)}</g>
    <rect x=${x - around} y=${y - around} width=${width + 2 * around} height=${height + 2 * around} fill="none" stroke="#8a919c" stroke-dasharray="6 5"></rect>
    ${insetName}${lines}${dots}${names}
  </svg>` as SVGSVGElement;
  const said = html`<p class="pointed">${words.point}</p>`;
  picture.onpointerover = ({ target }) => {
    const code = target instanceof SVGElement ? target.dataset.code : undefined;
    said.textContent = (code && paths.get(code)?.title.textContent) || words.point;
  };
  const buttons = html`<div class="marks" role="group" aria-label=${words.marks}></div>`;
  const stage = html`<div class="stage">${picture}${buttons}</div>`;
  const element = html`<div class="denmark">${stage}${said}</div>`;

  let shown: readonly Mark[] = [];
  let open: string | null = null;
  let scale = 0;
  const byId = new Map<string, HTMLButtonElement>();

  const place = () => {
    if (scale === 0) return;
    const size: Spot = [drawing.width * scale, drawing.height * scale];
    const true_ = shown.map((mark): Spot => {
      const [px, py] = placeInDrawing(mark);
      return [px * scale, py * scale];
    });
    const spots = spreadApart(true_, TARGET, size);
    lines.replaceChildren();
    dots.replaceChildren();
    names.replaceChildren();
    for (const [i, mark] of shown.entries()) {
      const [tx, ty] = true_[i]!.map((value) => value / scale) as Spot;
      const [sx, sy] = spots[i]!.map((value) => value / scale) as Spot;
      const pixel = 1 / scale;
      if (Math.hypot(sx - tx, sy - ty) > 4 * pixel)
        lines.append(svg`<line x1=${tx} y1=${ty} x2=${sx} y2=${sy}></line>`);
      const look = mark.isClinic
        ? { r: 8 * pixel, fill: "#c05a00", stroke: "#fff", "stroke-width": 2 * pixel }
        : { r: 4.5 * pixel, fill: "#fff", stroke: "#1b1e24", "stroke-width": 1.5 * pixel };
      const dot = svg`<circle cx=${sx} cy=${sy}></circle>`;
      for (const [name, value] of Object.entries(look)) dot.setAttribute(name, String(value));
      dots.append(dot);
      if (mark.isClinic) {
        const left = sx > drawing.width - 130 * pixel;
        names.append(
          svg`<text x=${sx + (left ? -11 : 11) * pixel} y=${sy + 4 * pixel} text-anchor=${left ? "end" : "start"} font-size=${12 * pixel} stroke-width=${3 * pixel}>${mark.id}</text>`,
        );
      }
      const button = byId.get(mark.id)!;
      button.style.left = `${spots[i]![0]}px`;
      button.style.top = `${spots[i]![1]}px`;
    }
  };
  new ResizeObserver(([entry]) => {
    const next = entry!.contentRect.width / drawing.width;
    if (Math.abs(next - scale) < 1e-4) return;
    scale = next;
    insetName.setAttribute("font-size", String(Math.min(30, 12 / scale)));
    place();
  }).observe(stage);

  const reachable = (id: string) => {
    for (const [one, button] of byId) button.tabIndex = one === id ? 0 : -1;
  };
  buttons.onkeydown = (event: KeyboardEvent) => {
    const at = shown.findIndex(({ id }) => byId.get(id) === document.activeElement);
    if (at < 0) return;
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    const { id } = shown.at(to % shown.length)!;
    reachable(id);
    byId.get(id)!.focus();
  };

  return {
    element,
    picture: () => picture,
    colour(looks) {
      for (const [code, { element, title }] of paths) {
        const look = looks.get(code);
        const fill = look === undefined ? "#eceef1" : (look.colour ?? "url(#no-figure)");
        if (element.getAttribute("fill") !== fill) element.setAttribute("fill", fill);
        const text = look?.text ?? "";
        if (title.textContent !== text) title.textContent = text;
      }
    },
    mark(marks) {
      const same = marks.length === shown.length && marks.every(({ id }, i) => shown[i]!.id === id);
      const moved = !same || marks.some(({ isClinic }, i) => shown[i]!.isClinic !== isClinic);
      shown = marks;
      if (!same) {
        byId.clear();
        buttons.replaceChildren(
          ...marks.map(({ id }) => {
            const button = html`<button type="button" tabindex="-1"></button>` as HTMLButtonElement;
            button.onclick = () => {
              reachable(id);
              chosen(id);
            };
            byId.set(id, button);
            return button;
          }),
        );
        if (marks[0]) reachable(marks[0].id);
        // chosen before it had a mark, or marked anew
        if (open !== null) byId.get(open)?.setAttribute("aria-current", "true");
      }
      for (const { id, text } of marks) {
        const button = byId.get(id)!;
        button.setAttribute("aria-label", text);
        button.title = text;
      }
      if (moved) place();
    },
    choose(id) {
      if (open !== null) byId.get(open)?.removeAttribute("aria-current");
      open = id;
      if (id !== null) byId.get(id)?.setAttribute("aria-current", "true");
    },
    focus(id) {
      reachable(id);
      byId.get(id)?.focus();
    },
  };
}
