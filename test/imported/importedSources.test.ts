import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {importedSources} from "../../src/imported/importedSources.ts";
import {dropFromShelf, putOnShelf} from "../../src/imported/shelf.ts";
import {tableNames} from "../../src/model/schema.ts";
import {importedList} from "../fixtures/importedList.ts";
import {MemoryIndexedDb} from "../fixtures/memoryIndexedDb.ts";
import {memoryStorage} from "../fixtures/memoryStorage.ts";

beforeEach(() => {
  vi.stubGlobal("location", {href: "http://host/zeren/notebook.html"});
  vi.stubGlobal("sessionStorage", memoryStorage());
  vi.stubGlobal("indexedDB", new MemoryIndexedDb());
});
afterEach(() => vi.unstubAllGlobals());

describe("importedSources", () => {
  it("has the seven tables of each list in a schema of its own", async () => {
    const list = importedList(1);
    await putOnShelf(list, false);
    const [found, ...others] = await importedSources();
    expect([found!.schema, found!.title, others]).toEqual(["导入_1", "清单1", []]);
    expect(found!.sources).toEqual(
      tableNames.map((name) => ({schema: "导入_1", name, bytes: list.tables[name]})),
    );
  });

  it("names lists by their titles, wherever they are kept", async () => {
    const named = async () => (await importedSources()).map(({schema, title}) => [schema, title]);
    await putOnShelf(importedList(2), false);
    await putOnShelf(importedList(1), true);
    const both = [
      ["导入_1", "清单1"],
      ["导入_2", "清单2"],
    ];
    expect(await named()).toEqual(both);
    await putOnShelf(importedList(2), true);
    await putOnShelf(importedList(1), false);
    expect(await named()).toEqual(both);
    await dropFromShelf({...importedList(1), kept: false});
    expect(await named()).toEqual([["导入_1", "清单2"]]);
  });

  it("leaves out what cannot be read, without a gap in the names", async () => {
    await putOnShelf(importedList(1), false);
    await putOnShelf(importedList(2), false);
    sessionStorage.setItem(`/zeren/imported/${importedList(1).list_id}/tables`, "x");
    expect((await importedSources()).map(({schema, title}) => [schema, title])).toEqual([
      ["导入_1", "清单2"],
    ]);
  });
});
