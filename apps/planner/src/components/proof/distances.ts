import * as Plot from "npm:@observablehq/plot";
import { html } from "npm:htl";
import type { Validation } from "@ventesal/proof";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { nameBelow, ROOM_BELOW } from "../show/axis-below.js";
import { followWidth, namePicture } from "../show/picture.js";
import type { ProofPart } from "../simulation/tasks/proof.js";
import { proofWords } from "./words.js";

/** How far each figure of theory is from its formula, in standard errors, as a heap of dots. The same numbers stand in the tables below it. */
export function distancesChart(language: Language): {
  element: HTMLElement;
  update(part: ProofPart | undefined): void;
} {
  const words = proofWords[language].distances;
  const numbers = numbersIn(language);
  const title = html`<h3></h3>`;
  const drawing = html`<div class="drawing"></div>`;
  const element = html`<figure class="card" hidden>${title}${drawing}<p class="remark">${words.note}</p></figure>`;
  let shown: ProofPart | undefined;
  let width = 0;

  const draw = () => {
    if (shown === undefined || width === 0) return;
    const { standardErrors, usualReach } = shown.rules;
    const found = distancesOf(shown.validation);
    const within = found.filter(({ z }) => Math.abs(z) <= usualReach).length;
    title.textContent = words.title(
      numbers.short(within, 0),
      numbers.short(found.length, 0),
      numbers.fixed(usualReach, 2),
    );
    const most = Math.max(standardErrors + 0.5, ...found.map(({ z }) => Math.abs(z) + 0.5));
    const picture = Plot.plot({
      width,
      height: 190,
      marginBottom: ROOM_BELOW,
      marginLeft: 16,
      marginRight: 16,
      style: { fontSize: "12px" },
      x: {
        domain: [-most, most],
        ...nameBelow(words.axis),
        tickFormat: (value: number) => numbers.short(value, 1),
      },
      y: { axis: null },
      marks: [
        Plot.rectX([{}], { x1: -usualReach, x2: usualReach, fill: "#e6f1f5" }),
        Plot.ruleX([-standardErrors, standardErrors], { stroke: "#8a3b00", strokeDasharray: "4 3" }),
        Plot.dot(
          found,
          Plot.dodgeY({
            anchor: "bottom",
            x: "z",
            r: 3.5,
            fill: ({ pass }: Distance) => (pass ? "#0b5d7a" : "#8a3b00"),
            symbol: ({ pass }: Distance) => (pass ? "circle" : "times"),
            title: ({ name, z }: Distance) => `${name[language]}: ${numbers.fixed(z, 2)}`,
          }),
        ),
      ],
    });
    namePicture(picture, title.textContent ?? "");
    drawing.replaceChildren(picture);
  };
  followWidth(drawing, (next) => {
    width = next;
    draw();
  });
  return {
    element,
    update(part) {
      shown = part;
      element.hidden = part === undefined || distancesOf(part.validation).length === 0;
      draw();
    },
  };
}

interface Distance {
  name: Readonly<Record<Language, string>>;
  z: number;
  pass: boolean;
}

/** Those that are numbers: a figure that no run could give has none, and fails in its table. */
function distancesOf({ sections }: Validation): Distance[] {
  return sections.flatMap((section) =>
    section.section === "theory"
      ? section.cases.flatMap(({ figures }) => figures.filter(({ z }) => Number.isFinite(z)))
      : [],
  );
}
