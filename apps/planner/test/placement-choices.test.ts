import { danishSites } from "@ventesal/placement";
import { describe, expect, it } from "vitest";
import { BEGINS, choicesOf, lookedAt, questionOf, settingsFor } from "../src/components/placement/choices.ts";
import { withRule } from "../src/components/placement/site-rules.ts";
import { addressOf, readAddress } from "../src/components/state/address.ts";
import { EMPTY_PLAN } from "../src/components/state/draft.ts";

const sites = danishSites();
const names = sites.map(({ id }) => id);

describe("the choices of placement", () => {
  it("are kept as what differs from the beginning, and come back through an address as they were", () => {
    const choices = {
      ...BEGINS,
      to: 4,
      perRegion: true,
      within: 90,
      existing: ["Odense", "Vejle"],
      borders: "closed" as const,
    };
    const placing = settingsFor(choices, ["Odense", "Vejle", "Aarhus"]);
    expect(placing).toEqual({
      to: 4,
      perRegion: "yes",
      within: 90,
      existing: "Odense,Vejle",
      borders: "closed",
      chosen: "Odense,Vejle,Aarhus",
    });
    const { plan, unread } = readAddress(addressOf({ ...EMPTY_PLAN, placing }))!;
    expect([plan, unread]).toEqual([{ ...EMPTY_PLAN, placing }, []]);
    expect(choicesOf(plan.placing!, names)).toEqual({ choices, unread: [] });
    expect(lookedAt(plan.placing!)).toEqual(["Odense", "Vejle", "Aarhus"]);
    expect(settingsFor(BEGINS, [])).toEqual({});
  });

  it("pass over what is out of range, unknown or no site, and say so", () => {
    const { choices, unread } = choicesOf(
      { to: 99, objective: "shortest", existing: "Odens", limit: 45, wings: 2, borders: "ajar" },
      names,
    );
    expect(choices).toEqual({ ...BEGINS, limit: 45 });
    expect(unread).toEqual(["to=99", "objective=shortest", "existing=Odens", "wings=2", "borders=ajar"]);
  });

  it("never ask for fewer sites at most than at least, nor for a site that must and must not have a clinic", () => {
    const { choices } = choicesOf({ from: 6, existing: "Odense", forbidden: "Odense,Vejle" }, names);
    expect([choices.from, choices.to]).toEqual([6, 6]);
    expect(choices.forbidden).toEqual(["Vejle"]);
    expect(withRule(choices, "Vejle", "existing")).toEqual({ existing: ["Odense", "Vejle"], forbidden: [] });
    expect(withRule(choices, "Odense", null)).toEqual({ existing: [], forbidden: ["Vejle"] });
  });

  it("become a question of the proposed hospitals, without a volume where the fewest sites are asked for", () => {
    const question = questionOf({ ...BEGINS, minVolume: 400_000 }, sites);
    expect(question.candidates).toHaveLength(31);
    expect(question.minimumVolumePeople).toBe(400_000);
    const fewest = questionOf({ ...BEGINS, minVolume: 400_000, objective: "fewest-sites", allSites: true }, sites);
    expect(fewest.candidates).toHaveLength(sites.length);
    expect(fewest.minimumVolumePeople).toBeUndefined();
  });
});
