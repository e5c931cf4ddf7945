import { parseScenarioFile, ScenarioError } from "@ventesal/scenario";
import { expect, it } from "vitest";
import { commonWords } from "../src/index.ts";

it.each(["hej med dig", '{"scenario": "panel-2022",\n  set: 1}', ""])(
  "a scenario file that is no JSON is refused in Danish words alone: %j",
  (text) => {
    let said = "";
    try {
      parseScenarioFile(text);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      said = commonWords("da").scenarioIssue(error.issues[0]!);
    }
    expect(said).toMatch(/^er ikke JSON( fra (linje \d+, )?tegn \d+)?; det, der kom, begynder med "/);
    expect(said).not.toMatch(/unexpected|expected|position|line/i);
  },
);
