import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import type {Notebook} from "../../../src/notebook/notebook.ts";
import {Keeping} from "../../../src/views/notebook/keeping.ts";
import {
  isDamaged,
  keepNotebook,
  keptNotebook,
  keptNotebooks,
} from "../../../src/views/notebook/notebookStore.ts";
import {memoryStorage} from "../../fixtures/memoryStorage.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("location", {href: "http://host/notebook.html"});
  vi.stubGlobal("localStorage", memoryStorage());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A desk with a notebook of this title, and what it was told. */
function desk(title: string) {
  const moved: string[] = [];
  let notebook: Notebook = {title, cells: []};
  const own = {
    get notebook() {
      return notebook;
    },
    today: () => "2026-11-29",
    nameOwn: () => {
      notebook = {...notebook, title: `${notebook.title}（我的）`};
    },
    moved: (id: string) => void moved.push(id),
    draw: () => {},
  };
  const type = (words: string) => {
    notebook = {...notebook, title: words};
    keeping.soon();
  };
  const keeping = new Keeping(own);
  return {keeping, moved, type};
}
const titleOf = (id: string) => {
  const kept = keptNotebook(id);
  return kept && !isDamaged(kept) ? kept.notebook.title : null;
};
const refuse = () => {
  vi.stubGlobal("localStorage", {
    ...memoryStorage(),
    getItem: () => null,
    setItem: () => {
      throw new DOMException("no", "QuotaExceededError");
    },
  });
};

describe("Keeping", () => {
  test("keeps a new notebook once, shortly after the last key, under an id that stays", () => {
    const {keeping, moved, type} = desk("");
    keeping.begin({kind: "new"}, true);
    type("一");
    vi.advanceTimersByTime(300);
    type("一二");
    vi.advanceTimersByTime(399);
    expect(keptNotebooks()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(moved).toHaveLength(1);
    expect(titleOf(moved[0]!)).toBe("一二");
    type("一二三");
    keeping.now();
    expect([titleOf(moved[0]!), moved.length]).toEqual(["一二三", 1]);
    keeping.now();
    expect(keptNotebooks()).toHaveLength(1);
  });

  test("keeps a worked one that was changed under a title of its own, and a foreign one once it is run", () => {
    const starter = desk("范例");
    starter.keeping.begin({kind: "starter", id: "startHere"}, true);
    starter.type("范例");
    starter.keeping.now();
    expect(titleOf(starter.moved[0]!)).toBe("范例（我的）");
    const foreign = desk("别人的");
    foreign.keeping.begin({kind: "foreign"}, false);
    foreign.keeping.trust();
    foreign.keeping.trust();
    foreign.keeping.now();
    expect(keptNotebook(foreign.moved[0]!)).toMatchObject({isTrusted: true});
  });

  test("writes nothing over what another tab kept meanwhile", () => {
    const {keeping, moved, type} = desk("这边");
    keeping.begin({kind: "kept", id: "a"}, true);
    keepNotebook({id: "a", notebook: {title: "那边", cells: []}, changed: "2026-11-29", isTrusted: true});
    keeping.changedElsewhere("b");
    expect(keeping.isElsewhere).toBe(false);
    keeping.changedElsewhere("a");
    expect(keeping.isElsewhere).toBe(true);
    type("这边的后来");
    keeping.now();
    expect([titleOf("a"), titleOf(moved[0]!), keeping.isElsewhere]).toEqual(["那边", "这边的后来", false]);
  });

  test("gives what the other tab made of it when that is wanted", () => {
    const {keeping} = desk("这边");
    keeping.begin({kind: "kept", id: "a"}, true);
    keepNotebook({id: "a", notebook: {title: "那边", cells: []}, changed: "2026-11-29", isTrusted: true});
    keeping.changedElsewhere(null);
    expect(keeping.other()?.title).toBe("那边");
    expect(keeping.isElsewhere).toBe(false);
  });

  test("says that it is kept nowhere where the browser has no room, until its reader has a file of it", () => {
    const {keeping, moved, type} = desk("");
    keeping.begin({kind: "new"}, true);
    refuse();
    type("一");
    keeping.now();
    expect([keeping.outcome?.kind, keeping.isUnkept, moved]).toEqual(["full", true, []]);
    keeping.handedOut();
    expect(keeping.isUnkept).toBe(false);
  });
});
