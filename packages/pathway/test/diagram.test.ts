import { expect, test } from "vitest";
import { pathwayDiagram, type Step } from "../src/index.ts";
import { panelPathway } from "./fixtures/panel-pathway.ts";
import { smallPathway } from "./fixtures/small-pathway.ts";

const aDay = { distribution: { kind: "constant", value: 1 }, unit: "days" } as const;
const steps: Step[] = [
  {
    name: "seen",
    type: "visit",
    at: "desk",
    work: aDay,
    patience: { limit: aDay, to: "done" },
    label: { da: 'Ses af "sygeplejerske" #1', en: "Seen" },
  },
  {
    name: "more",
    type: "branch",
    by: "chance",
    paths: [{ probability: 0.125, to: "both" }],
    otherwise: "done",
    label: { da: "Mere?", en: "More?" },
  },
  {
    name: "both",
    type: "fork",
    branches: {
      letter: [{ name: "letter", type: "delay", duration: aDay }],
      reading: [{ name: "read", type: "visit", at: "desk", work: aDay }],
    },
    next: "seen",
  },
  { name: "done", type: "leave", outcome: "done" },
];

test("a pathway is drawn with boxes, diamonds, forks as subgraphs and escaped labels, in Danish", () => {
  expect(pathwayDiagram(smallPathway({ steps }), "da")).toMatchInlineSnapshot(`
    "flowchart TD
      a0(["patients<br/>1 / 2 dage"])
      a0 --> s0
      s0["Ses af #quot;sygeplejerske#quot; #35;1<br/>desk"]
      s1{"Mere?"}
      s2[["both"]]
      subgraph s2b0["letter"]
        s3("letter")
      end
      subgraph s2b1["reading"]
        s4["read<br/>desk"]
      end
      s2j(("alle færdige"))
      s5(["done"])
      s0 --> s1
      s0 -.->|"opgiver at vente"| s5
      s1 -->|"12,5 %"| s2
      s1 -->|"87,5 %"| s5
      s2 --> s3
      s2 --> s4
      s2j --> s0
      s3 --> s2j
      s4 --> s2j
    "
  `);
});

test("the same in English says per cent the English way", () => {
  const english = pathwayDiagram(smallPathway({ steps }), "en");
  expect(english).toContain('s1 -->|"12.5%"| s2');
  expect(english).toContain('s0["Seen<br/>desk"]');
});

test("shares from tables, conditions and outcomes are drawn by their names", () => {
  const diagram = pathwayDiagram(panelPathway, "da");
  expect(diagram).toContain('|"rejected share"|');
  expect(diagram).toContain('|"rounds #gt;= 2"|');
  expect(diagram).toContain('(["Afvist"])');
  expect(diagram).toContain('[["panel<br/>antal: medlemmer"]]');
});
