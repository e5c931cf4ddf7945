import { panelYears } from "@ventesal/data";
import type { BuiltInScenario } from "@ventesal/scenario";
import { figure2022, value2022 } from "./facts.ts";

const new2019 = panelYears.find(({ year }) => year === 2019)!.assessedNew!;
const new2022 = value2022("cases.count", "outcome", "new");
const incomplete = figure2022("incomplete.share", "all", "all").value!;

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
    set: { "referrals.incompleteShare": Number((incomplete / 2).toFixed(2)) },
  },
  {
    name: "panel-volume-2019",
    // one caseworker could not keep up; the report says that times were then at the level of 2022, so there must have been more of them
    title: {
      da: `Henvisninger som i 2019, ${new2019} mod ${new2022} nye vurderede sager, og to sagsbehandlere (antagelse)`,
      en: `Referrals as in 2019, ${new2019} against ${new2022} newly assessed cases, and two caseworkers (assumption)`,
    },
    set: { "referrals.factor": Number((new2019 / new2022).toFixed(3)), "caseworker.posts": 2 },
  },
  {
    name: "panel-weekly-meeting",
    title: {
      da: "Ugentligt panelmøde, som alle har læst sagerne til, i stedet for løbende læsning (antagelse)",
      en: "A weekly meeting, for which all have read the cases, instead of reading as they come (assumption)",
    },
    set: { "panel.mode": "meeting" },
  },
  {
    name: "panel-2027",
    title: {
      da: "Panelet i 2027 med fire regioner og 2022's henvisninger (antagelse)",
      en: "The panel in 2027 with four regions and the referrals of 2022 (assumption)",
    },
    set: { year: 2027 },
  },
];
