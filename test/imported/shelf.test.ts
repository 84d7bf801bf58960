import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {isImportedId, newImportedId} from "../../src/imported/importedList.ts";
import {dropFromShelf, fromShelf, putOnShelf, shelvedLists} from "../../src/imported/shelf.ts";
import {rememberComparison, rememberedComparison, TooLargeError} from "../../src/imported/tab.ts";
import {importedList} from "../fixtures/importedList.ts";
import {MemoryIndexedDb} from "../fixtures/memoryIndexedDb.ts";
import {memoryStorage} from "../fixtures/memoryStorage.ts";

const one = importedList(1);
const key = `/zeren/imported/${one.list_id}`;
let indexedDb: MemoryIndexedDb;

/** The storages of a fresh browser on a page of a site in a folder. */
beforeEach(() => {
  vi.stubGlobal("location", {href: "http://host/zeren/workload.html?a=/b/"});
  vi.stubGlobal("sessionStorage", memoryStorage());
  indexedDb = new MemoryIndexedDb();
  vi.stubGlobal("indexedDB", indexedDb);
});
afterEach(() => vi.unstubAllGlobals());

const titles = async () => (await shelvedLists()).map(({title, kept}) => [title, kept]);
const refused = () => {
  throw new DOMException("refused", "SecurityError");
};
/** Whatever is done with the tab's storage is refused, as where a browser blocks it. */
const blockTab = () => vi.stubGlobal("sessionStorage", new Proxy({}, {get: refused, ownKeys: refused}));

describe("newImportedId", () => {
  it("is another one each time", () => {
    const ids = [newImportedId(), newImportedId()];
    expect(ids.map(isImportedId)).toEqual([true, true]);
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe("putOnShelf", () => {
  it("puts a list into the tab, under keys of this site, and nothing anywhere else", async () => {
    await putOnShelf(one, false);
    expect(Object.keys(sessionStorage).sort()).toEqual([key, `${key}/tables`]);
    expect(await titles()).toEqual([["清单1", false]]);
    expect(await fromShelf(one.list_id)).toMatchObject(one);
    expect(indexedDb.databases.size).toBe(0);
  });

  it("keeps a list, its tables apart, in a database of this site", async () => {
    await putOnShelf(one, true);
    expect(Object.keys(sessionStorage)).toEqual([]);
    expect(await titles()).toEqual([["清单1", true]]);
    expect(await fromShelf(one.list_id)).toMatchObject(one);
    const stores = indexedDb.databases.get("/zeren/responsibility-lists")!;
    expect(stores.get("summaries")!.get(one.list_id)).not.toHaveProperty("tables");
    expect([...stores.get("tables")!.keys()]).toEqual([one.list_id]);
    vi.stubGlobal("location", {href: "http://host/other/"});
    expect(await titles()).toEqual([]);
  });

  it.each([
    [false, false],
    [false, true],
    [true, false],
    [true, true],
  ])("replaces the earlier reading of the same document: kept %s, then %s", async (before, after) => {
    await putOnShelf(one, before);
    await putOnShelf(importedList(2), before);
    await putOnShelf(importedList(3, {sha256: one.sha256, title: "改过"}), after);
    expect((await titles()).sort()).toEqual([
      ["改过", after],
      ["清单2", before],
    ]);
    expect(await fromShelf(one.list_id)).toBeNull();
  });

  it("lets the kept one go when the same reading is put into the tab only, and the other way round", async () => {
    await putOnShelf(one, true);
    await putOnShelf(one, false);
    expect(await titles()).toEqual([["清单1", false]]);
    await putOnShelf(one, true);
    expect(Object.keys(sessionStorage)).toEqual([]);
    expect(await titles()).toEqual([["清单1", true]]);
  });

  it("forgets the numbers of what was there under this id", async () => {
    rememberComparison(one.list_id, [1]);
    await putOnShelf(one, false);
    expect(rememberedComparison(one.list_id)).toBeNull();
  });

  it("says that the tab has no room, and leaves what was there", async () => {
    await putOnShelf(one, false);
    const before = {...sessionStorage};
    sessionStorage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    await expect(putOnShelf(importedList(2, {sha256: one.sha256}), false)).rejects.toThrow(TooLargeError);
    await expect(putOnShelf(one, false)).rejects.toThrow(TooLargeError);
    expect({...sessionStorage, setItem: undefined}).toEqual({...before, setItem: undefined});
  });

  it("tells refused from full", async () => {
    blockTab();
    await expect(putOnShelf(one, false)).rejects.toThrow(expect.objectContaining({name: "SecurityError"}));
  });
});

describe("shelvedLists", () => {
  it("finds nothing, and does not fail, where both storages are refused", async () => {
    blockTab();
    vi.stubGlobal("indexedDB", {open: refused});
    expect(await shelvedLists()).toEqual([]);
    expect(await fromShelf(one.list_id)).toBeNull();
    rememberComparison(one.list_id, []);
    expect(rememberedComparison(one.list_id)).toBeNull();
  });

  it("finds the kept lists where the tab is refused, and those of the tab where keeping is", async () => {
    await putOnShelf(one, true);
    const storage = sessionStorage;
    blockTab();
    expect(await titles()).toEqual([["清单1", true]]);
    expect(await fromShelf(one.list_id)).toMatchObject(one);
    vi.stubGlobal("sessionStorage", storage);
    await putOnShelf(importedList(2), false);
    vi.stubGlobal("indexedDB", {open: refused});
    expect(await titles()).toEqual([["清单2", false]]);
  });

  it("passes over what it did not store", async () => {
    const prefix = "/zeren/imported/";
    const foreign = {
      [`${prefix}x`]: "x{",
      [`${prefix}y`]: "null",
      [`${prefix}z`]: '{"list_id":"z","title":"z"}',
    };
    const elsewhere = {
      [`${prefix}w`]: JSON.stringify({...one, format: 2}),
      [key.replace("zeren", "b")]: "{}",
    };
    vi.stubGlobal("sessionStorage", memoryStorage({...foreign, ...elsewhere}));
    expect(await shelvedLists()).toEqual([]);
    await putOnShelf(one, false);
    expect(await titles()).toEqual([["清单1", false]]);
  });

  it.each([true, false])(
    "names a list of another form as outdated, gives no tables, deletes it: kept %s",
    async (kept) => {
      await putOnShelf(one, kept);
      if (kept) {
        const summaries = indexedDb.databases.get("/zeren/responsibility-lists")!.get("summaries")!;
        summaries.set(one.list_id, {format: 0, list_id: one.list_id, title: "旧"});
      } else
        sessionStorage.setItem(
          key,
          JSON.stringify({format: 1, list_id: one.list_id, title: "旧", tasks: "x"}),
        );
      const [found] = await shelvedLists();
      expect(found).toMatchObject({title: "旧", tasks: 0, year: null, outdated: true, kept});
      expect(await fromShelf(one.list_id)).toBeNull();
      await dropFromShelf(found!);
      expect(await shelvedLists()).toEqual([]);
    },
  );

  it("gives no list whose tables cannot be read", async () => {
    await putOnShelf(one, false);
    sessionStorage.setItem(`${key}/tables`, '{"gzip":true,"tables":{"lists":"%"}}');
    expect(await fromShelf(one.list_id)).toBeNull();
  });

  it("forgets the numbers of a list that another tab has deleted, and of no other", async () => {
    await putOnShelf(one, true);
    rememberComparison(one.list_id, ["清单1"]);
    rememberComparison(importedList(2).list_id, ["清单2"]);
    await shelvedLists();
    expect(Object.keys(sessionStorage)).toEqual([`${key}/comparison`]);
  });
});

describe("dropFromShelf", () => {
  it.each([true, false])("leaves no trace of a list: kept %s", async (kept) => {
    await putOnShelf(one, kept);
    rememberComparison(one.list_id, ["清单1"]);
    await dropFromShelf({...one, kept});
    expect(Object.keys(sessionStorage)).toEqual([]);
    for (const stores of indexedDb.databases.values())
      for (const rows of stores.values()) expect(rows.size).toBe(0);
    expect(indexedDb.databases.size).toBe(kept ? 1 : 0);
  });

  it("rejects with the browser's words if the list is still there", async () => {
    await putOnShelf(one, true);
    indexedDb.undeletable = new Error("locked");
    await expect(dropFromShelf({...one, kept: true})).rejects.toThrow("locked");
    expect(await titles()).toEqual([["清单1", true]]);
  });
});
