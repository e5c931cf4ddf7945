import { describe, expect, it } from "vitest";
import { preferencesOf } from "../src/preferences.ts";

describe("the language", () => {
  it("is that of --lang, wherever it stands", () => {
    expect(preferencesOf(["run", "x", "--lang", "da"], { LC_ALL: "en_GB.UTF-8" }).language).toBe("da");
    expect(preferencesOf(["--lang=en", "run"], { LC_ALL: "da_DK.UTF-8" }).language).toBe("en");
  });

  it("is otherwise that of the locale: the first that is set of LC_ALL, LC_MESSAGES and LANG", () => {
    const language = (env: Record<string, string>) => preferencesOf([], env).language;
    expect(language({ LANG: "da_DK.UTF-8" })).toBe("da");
    expect(language({ LC_MESSAGES: "da", LANG: "en_US.UTF-8" })).toBe("da");
    expect(language({ LC_ALL: "C", LC_MESSAGES: "da_DK" })).toBe("en");
    expect(language({ LC_ALL: "", LANG: "da_DK.UTF-8" })).toBe("da");
    expect(language({})).toBe("en");
  });

  it("is not Danish for locales that only begin alike", () => {
    expect(preferencesOf([], { LANG: "dav_KE.UTF-8" }).language).toBe("en");
  });
});

describe("errors as JSON", () => {
  it("are asked for by the form of the result, and not by what stands after --", () => {
    expect(preferencesOf(["run", "--format", "json"], {}).json).toBe(true);
    expect(preferencesOf(["run", "--format=json"], {}).json).toBe(true);
    expect(preferencesOf(["run", "--format", "csv"], {}).json).toBe(false);
    expect(preferencesOf(["run", "--", "--format", "json"], {}).json).toBe(false);
  });
});
