import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {
  deletedNotebook,
  deleteNotebook,
  isDamaged,
  type KeptNotebook,
  keepNotebook,
  keptNotebook,
  keptNotebooks,
  newNotebookId,
  rawNotebook,
  restoreNotebook,
  watchNotebooks,
} from "../../../src/views/notebook/notebookStore.ts";
import {memoryStorage} from "../../fixtures/memoryStorage.ts";
import {smallNotebook, version1} from "../../fixtures/notebooks.ts";

const one: KeptNotebook = {id: "one", notebook: smallNotebook, changed: "2024-05-01", isTrusted: true};
const titledAs = (id: string, title: string, changed = "2024-05-01"): KeptNotebook => ({
  id,
  notebook: {title, cells: []},
  changed,
  isTrusted: false,
});

beforeEach(() => {
  vi.stubGlobal("location", {href: "http://host/zeren/notebook.html?a=/b/"});
  vi.stubGlobal("localStorage", memoryStorage());
});
afterEach(() => vi.unstubAllGlobals());

/** Whatever is written is refused so. */
const refuseWriting = (name: string) => {
  vi.stubGlobal(
    "localStorage",
    Object.assign(
      Object.create({
        ...Object.getPrototypeOf(localStorage),
        setItem: () => {
          throw new DOMException("no", name);
        },
      }),
      localStorage,
    ),
  );
};
const ids = () => keptNotebooks().map(({id}) => id);

describe("newNotebookId", () => {
  it("is another one each time", () => {
    expect(newNotebookId()).toMatch(/^[\da-f]{16}$/);
    expect(newNotebookId()).not.toBe(newNotebookId());
  });
});

describe("keepNotebook", () => {
  it("keeps a notebook under a key of this site, its marks beside it", () => {
    expect(keepNotebook(one)).toEqual({kind: "done", id: "one"});
    expect(Object.keys(localStorage)).toEqual(["/zeren/notebooks/one"]);
    expect(keptNotebook("one")).toEqual(one);
    expect(JSON.parse(rawNotebook("one")!)).toEqual(JSON.parse(version1));
    vi.stubGlobal("location", {href: "http://host/other/notebook.html"});
    expect(keptNotebook("one")).toBeNull();
    expect(ids()).toEqual([]);
  });

  it("takes the place of the former one", () => {
    keepNotebook(one);
    keepNotebook({...one, notebook: {title: "新", cells: []}, isTrusted: false});
    expect(keptNotebook("one")).toMatchObject({notebook: {title: "新", cells: []}, isTrusted: false});
  });

  it.each([
    ["QuotaExceededError", {kind: "full"}],
    ["NS_ERROR_DOM_QUOTA_REACHED", {kind: "full"}],
    ["SecurityError", {kind: "refused", reason: "no"}],
  ])("says what a %s means, and keeps what was there", (name, outcome) => {
    keepNotebook(one);
    refuseWriting(name);
    expect(keepNotebook(titledAs("one", "新"))).toEqual(outcome);
    expect(keepNotebook(titledAs("two", "新"))).toEqual(outcome);
    expect(keptNotebooks()).toEqual([one]);
  });

  it("does not write over what it cannot read", () => {
    const newer = version1.replace('"version": 1', '"version": 2');
    localStorage.setItem("/zeren/notebooks/one", `{"changed":"2030-01-01","isTrusted":true}\n${newer}`);
    const refusal = {kind: "newer", version: 2, known: 1};
    expect(keepNotebook(one)).toEqual({kind: "damaged", refusal});
    expect(keptNotebook("one")).toEqual({id: "one", refusal});
    expect(rawNotebook("one")).toBe(newer);
  });

  it("says so where the browser refuses its storage", () => {
    const refused = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    vi.stubGlobal("localStorage", new Proxy({}, {get: refused, ownKeys: refused}));
    expect(keepNotebook(one)).toEqual({kind: "refused", reason: "blocked"});
    expect([keptNotebooks(), keptNotebook("one"), rawNotebook("one"), deletedNotebook()]).toEqual([
      [],
      null,
      null,
      null,
    ]);
    expect([deleteNotebook("one"), restoreNotebook()]).toEqual([{kind: "none"}, {kind: "none"}]);
  });
});

describe("keptNotebooks", () => {
  it("has what was changed last first, then by title, and what is damaged at the end", () => {
    for (const each of [titledAs("a", "张"), titledAs("b", "李"), titledAs("c", "王", "2024-05-02")])
      keepNotebook(each);
    localStorage.setItem("/zeren/notebooks/0", "broken");
    localStorage.setItem("/zeren/other", "{}");
    expect(ids()).toEqual(["c", "b", "a", "0"]);
    expect(keptNotebooks().map(isDamaged)).toEqual([false, false, false, true]);
  });

  it("names what is damaged and leaves it as it is", () => {
    localStorage.setItem("/zeren/notebooks/x", version1.slice(0, 100));
    expect(keptNotebooks()).toEqual([{id: "x", refusal: {kind: "notJson"}}]);
    expect(rawNotebook("x")).toBe(version1.slice(0, 100));
    expect(localStorage.getItem("/zeren/notebooks/x")).toBe(version1.slice(0, 100));
  });

  it("trusts nothing without a mark that says so", () => {
    localStorage.setItem("/zeren/notebooks/a", version1);
    localStorage.setItem("/zeren/notebooks/b", `{"isTrusted":true}\n${version1}`);
    localStorage.setItem("/zeren/notebooks/c", `null\n${version1}`);
    expect(keptNotebook("a")).toEqual({id: "a", notebook: smallNotebook, changed: "", isTrusted: false});
    expect(["b", "c"].map((id) => isDamaged(keptNotebook(id)!))).toEqual([true, true]);
  });
});

describe("deleteNotebook", () => {
  it("lets the last one be brought back, readable or not", () => {
    keepNotebook(one);
    keepNotebook(titledAs("two", "二"));
    localStorage.setItem("/zeren/notebooks/x", "broken");
    expect(deletedNotebook()).toBeNull();
    expect(deleteNotebook("one")).toEqual({kind: "done", id: "one"});
    expect(ids()).toEqual(["two", "x"]);
    expect(deletedNotebook()).toEqual(one);
    expect(restoreNotebook()).toEqual({kind: "done", id: "one"});
    expect(keptNotebook("one")).toEqual(one);
    expect([deletedNotebook(), restoreNotebook()]).toEqual([null, {kind: "none"}]);
    deleteNotebook("two");
    deleteNotebook("x");
    expect(deletedNotebook()).toEqual({id: "x", refusal: {kind: "notJson"}});
    restoreNotebook();
    expect(rawNotebook("x")).toBe("broken");
    expect(ids()).toEqual(["one", "x"]);
  });

  it("brings it back beside what another tab kept under its id since", () => {
    keepNotebook(one);
    deleteNotebook("one");
    keepNotebook(titledAs("one", "别的"));
    const outcome = restoreNotebook();
    expect(outcome).toEqual({kind: "done", id: expect.stringMatching(/^[\da-f]{16}$/)});
    expect(keptNotebooks().map((entry) => !isDamaged(entry) && entry.notebook.title)).toEqual([
      "别的",
      "谁牵头最多",
    ]);
  });

  it("loses nothing where the browser refuses", () => {
    keepNotebook(one);
    const setItem = vi.spyOn(Object.getPrototypeOf(localStorage), "setItem");
    setItem.mockImplementationOnce(() => {
      throw new DOMException("no", "QuotaExceededError");
    });
    expect(deleteNotebook("one")).toEqual({kind: "full"});
    expect(keptNotebooks()).toEqual([one]);
    expect(deleteNotebook("none")).toEqual({kind: "none"});
    deleteNotebook("one");
    setItem.mockImplementationOnce(() => {
      throw new DOMException("no", "QuotaExceededError");
    });
    expect(restoreNotebook()).toEqual({kind: "full"});
    expect(deletedNotebook()).toEqual(one);
  });
});

describe("watchNotebooks", () => {
  it("tells of notebooks of this site that another tab changes, until it is ended", () => {
    const window = new EventTarget() as unknown as Window;
    const changed = vi.fn();
    const end = watchNotebooks(window, changed);
    const tell = (key: string | null) => window.dispatchEvent(Object.assign(new Event("storage"), {key}));
    tell("/zeren/notebooks/one");
    tell("/other/notebooks/one");
    tell("/zeren/imported/one");
    tell(null);
    end();
    tell("/zeren/notebooks/two");
    expect(changed.mock.calls).toEqual([["one"], [null]]);
  });
});
