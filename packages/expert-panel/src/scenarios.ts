import type { BuiltInScenario } from "@ventesal/scenario";

/** The scenarios of the expert panel. Each says only what differs from 2022. */
export const scenarios: readonly BuiltInScenario[] = [
  {
    name: "panel-2022",
    title: { da: "Panelet som i 2022", en: "The panel as it was in 2022" },
    set: {},
  },
  {
    name: "panel-referral-form",
    title: {
      da: "Med henvisningsskemaet fra 2023: halvt så mange ufuldstændige henvisninger (antagelse)",
      en: "With the referral form of 2023: half as many incomplete referrals (assumption)",
    },
    set: { "referrals.incompleteShare": 0.29 },
  },
  {
    name: "panel-volume-2019",
    title: {
      da: "Henvisninger på niveau med 2019: 293 mod 77 nye vurderede sager",
      en: "Referrals at the level of 2019: 293 against 77 newly assessed cases",
    },
    set: { "referrals.factor": 3.805 },
  },
  {
    name: "panel-weekly-meeting",
    title: {
      da: "Ugentligt panelmøde i stedet for løbende læsning",
      en: "A weekly meeting instead of reading as cases come",
    },
    set: { "panel.mode": "meeting" },
  },
  {
    name: "panel-2027",
    title: { da: "Panelet i 2027 med fire regioner", en: "The panel in 2027 with four regions" },
    set: { year: 2027 },
  },
];
