import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { EMPTY_PLAN, withSettings } from "../src/components/state/draft.ts";
import { KEY, keep, readKept } from "../src/components/state/keep.ts";
import { savedNow } from "../src/components/state/saved.ts";
import { openSession } from "../src/components/state/session.ts";
import { storageOf } from "./storage.ts";

/** A page as far as a session uses it. */
function pageWith(hash = "", storage: Storage | null = storageOf()) {
  const heard = new Map<string, (event: unknown) => void>();
  const location = { hash, origin: "https://a.dk", pathname: "/da/panel.html", search: "" };
  const page = {
    get localStorage() {
      if (storage === null) throw new DOMException("no", "SecurityError");
      return storage;
    },
    location,
    history: {
      replaceState: (_state: unknown, _title: string, to: string) => {
        location.hash = to.startsWith("#") ? to : "";
      },
    },
    addEventListener: (name: string, act: (event: unknown) => void) => void heard.set(name, act),
  };
  const go = (to: string) => {
    location.hash = to;
    heard.get("hashchange")?.({});
  };
  const leave = () => heard.get("pagehide")?.({});
  const tell = (key: string) => heard.get("storage")?.({ key });
  return { page: page as unknown as Window, location, go, leave, tell };
}

const doubled = withSettings(EMPTY_PLAN.panel, { "referrals.factor": 2 });
const storageWith = (plan = { ...EMPTY_PLAN, panel: doubled }) => {
  const storage = storageOf();
  keep({ plan, saved: [] }, () => storage);
  return storage;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a session", () => {
  test("keeps each change, writes it into the address, and takes it back", () => {
    const storage = storageOf();
    const { page, location } = pageWith("", storage);
    const session = openSession(page);
    session.change("panel", doubled);
    vi.runAllTimers();
    expect(location.hash).toBe("#panel.referrals.factor=2");
    expect(readKept(() => storage).kept.plan.panel).toEqual(doubled);
    session.plan.undo();
    vi.runAllTimers();
    expect(location.hash).toBe("");
    expect(readKept(() => storage).kept.plan).toEqual(EMPTY_PLAN);
  });

  test("writes a plan that is being changed when it rests, or when the page is left", () => {
    const storage = storageOf();
    const { page, location, leave } = pageWith("", storage);
    const session = openSession(page);
    const written: string[] = [];
    for (const factor of [1.5, 2, 3]) {
      session.change("panel", withSettings(EMPTY_PLAN.panel, { "referrals.factor": factor }));
      vi.advanceTimersByTime(50);
      written.push(location.hash);
    }
    vi.advanceTimersByTime(200);
    expect([...written, location.hash]).toEqual(["", "", "", "#panel.referrals.factor=3"]);
    session.change("panel", doubled);
    leave();
    expect(readKept(() => storage).kept.plan.panel).toEqual(doubled);
  });

  test("begins with what was kept, and with the address where there is one; what was kept comes back by undo", () => {
    const storage = storageWith();
    expect(openSession(pageWith("", storage).page).draft("panel")).toEqual(doubled);
    const session = openSession(pageWith("#panel.referrals.factor=3", storage).page);
    expect(session.draft("panel").set).toEqual({ "referrals.factor": 3 });
    session.plan.undo();
    expect(session.draft("panel")).toEqual(doubled);
  });

  test("keeps own tables of this browser when an address is opened", () => {
    const own = { waiting: { file: "vores.csv", text: "clinic,referred" } };
    const storage = storageWith({ ...EMPTY_PLAN, clinics: { ...EMPTY_PLAN.clinics, own } });
    expect(openSession(pageWith("#clinics=one-per-region", storage).page).draft("clinics")).toEqual({
      scenario: "one-per-region",
      set: {},
      own,
    });
  });

  test("stays as it is when a place on the page is gone to", () => {
    const { page, location, go } = pageWith("", storageWith());
    const session = openSession(page);
    go("#observablehq-main");
    expect(session.draft("panel")).toEqual(doubled);
    expect([location.hash, session.problems.get()]).toEqual(["#panel.referrals.factor=2", []]);
  });

  test("stays as it is where nothing of an address can be read, and says so", () => {
    const session = openSession(pageWith("#panle.x=1", storageWith()).page);
    expect(session.draft("panel")).toEqual(doubled);
    expect(session.problems.get()).toEqual([{ kind: "address", pieces: ["panle.x=1"] }]);
  });

  test("follows an address that is typed over", () => {
    const { page, go } = pageWith();
    const session = openSession(page);
    go("#panel.referrals.factor=2&seed=9");
    expect([session.draft("panel"), session.plan.get().seed]).toEqual([doubled, "9"]);
  });

  test("works, and says so, where a browser keeps nothing", () => {
    const session = openSession(pageWith("", null).page);
    session.change("panel", doubled);
    expect(session.draft("panel")).toEqual(doubled);
    expect(session.problems.get()).toEqual([{ kind: "forbidden" }]);
  });

  test("says that there is no room until there is", () => {
    let isFull = true;
    const held: Record<string, string> = {};
    const storage = storageOf(held, (key, value) => {
      if (isFull) throw new DOMException("full", "QuotaExceededError");
      held[key] = value;
    });
    const session = openSession(pageWith("", storage).page);
    session.saved.set([savedNow("a", "panel", doubled)]);
    expect(session.problems.get()).toEqual([{ kind: "full" }]);
    isFull = false;
    session.saved.set([]);
    expect(session.problems.get()).toEqual([]);
  });

  test("gives a link that says an empty plan, too, so that nobody sees their own instead", () => {
    const { page } = pageWith();
    const { hash } = new URL(openSession(page).link());
    expect(openSession(pageWith(hash, storageWith()).page).plan.get()).toEqual(EMPTY_PLAN);
  });

  test("sees what was saved in another tab", () => {
    const storage = storageOf();
    const [one, two] = [pageWith("", storage), pageWith("", storage)];
    const [first, second] = [openSession(one.page), openSession(two.page)];
    first.saved.set([savedNow("a", "panel", doubled)]);
    two.tell(KEY);
    expect(second.saved.get()).toEqual(first.saved.get());
    second.change("panel", doubled);
    vi.runAllTimers();
    const { kept } = readKept(() => storage);
    expect([kept.saved.length, kept.plan.panel]).toEqual([1, doubled]);
  });
});
