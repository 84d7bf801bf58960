import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {putOnShelf} from "../../src/imported/shelf.ts";
import {apart} from "../../src/queries/apart.ts";
import {departments} from "../../src/queries/departments.ts";
import {listComparison} from "../../src/queries/listComparison.ts";
import {listNames} from "../../src/queries/listNames.ts";
import {pairs} from "../../src/queries/pairs.ts";
import {noFilters} from "../../src/state/filters.ts";
import {withImported} from "../../src/views/importedLists.ts";
import {importedList} from "../fixtures/importedList.ts";
import {MemoryIndexedDb} from "../fixtures/memoryIndexedDb.ts";
import {memoryStorage} from "../fixtures/memoryStorage.ts";

const [one, two] = [importedList(1), importedList(2)];

beforeEach(() => {
  vi.stubGlobal("location", {href: "http://host/"});
  vi.stubGlobal("sessionStorage", memoryStorage());
  vi.stubGlobal("indexedDB", new MemoryIndexedDb());
});
afterEach(() => vi.unstubAllGlobals());

/** Answers each question with the list's id alone. */
const answering = (list_id: string) =>
  ({ask: async () => [{list_id}], close: async () => {}}) as unknown as Database;

function database(
  askOnce = vi.fn((list: string, ask: (database: Database) => Promise<unknown>) => ask(answering(list))),
) {
  const all = withImported(answering("shipped"), async (list) => answering(list), askOnce as never);
  const ids = async (query: typeof listComparison | typeof listNames) =>
    (await all.ask(query as typeof listNames, noFilters)).map(({list_id}) => list_id);
  return {all, ids, askOnce};
}

describe("withImported", () => {
  it("asks an imported list's own database, whatever else a query asks for beside its filters", async () => {
    const {all} = database();
    const filters = {...noFilters, list: one.list_id};
    const asked = [
      await all.ask(departments, filters),
      await all.ask(pairs, {filters, relations: []}),
      await all.ask(apart, {filters, most: 1}),
    ];
    expect(asked).toEqual([[{list_id: one.list_id}], [{list_id: one.list_id}], [{list_id: one.list_id}]]);
    for (const list of [null, "shipped"])
      expect(await all.ask(pairs, {filters: {...noFilters, list}, relations: []})).toEqual([
        {list_id: "shipped"},
      ]);
  });

  it("gives the shipped lists alone where the browser refuses its storages", async () => {
    const refused = () => {
      throw new Error("refused");
    };
    vi.stubGlobal("sessionStorage", new Proxy({}, {get: refused, ownKeys: refused}));
    vi.stubGlobal("indexedDB", {open: refused});
    const {ids} = database();
    expect([await ids(listNames), await ids(listComparison)]).toEqual([["shipped"], ["shipped"]]);
  });

  it("asks each imported list once for its numbers", async () => {
    await putOnShelf(one, false);
    await putOnShelf(two, true);
    const {ids, askOnce} = database();
    for (const _ of [1, 2]) expect(await ids(listComparison)).toEqual(["shipped", one.list_id, two.list_id]);
    expect(askOnce).toHaveBeenCalledTimes(2);
    await putOnShelf(one, false);
    await ids(listComparison);
    expect(askOnce).toHaveBeenCalledTimes(3);
  });

  it("leaves out of the comparison a list that cannot be asked, and asks it anew the next time", async () => {
    await putOnShelf(one, false);
    await putOnShelf(two, false);
    const askOnce = vi.fn(async (list: string, ask: (database: Database) => Promise<unknown>) => {
      if (list === one.list_id) throw new Error("broken");
      return ask(answering(list));
    });
    const {ids} = database(askOnce);
    for (const _ of [1, 2]) expect(await ids(listComparison)).toEqual(["shipped", two.list_id]);
    expect(await ids(listNames)).toEqual(["shipped", one.list_id, two.list_id]);
    expect(askOnce).toHaveBeenCalledTimes(3);
  });

  it("does not offer a list that was stored in another form", async () => {
    await putOnShelf(one, false);
    sessionStorage.setItem(
      `/imported/${one.list_id}`,
      JSON.stringify({format: 0, list_id: one.list_id, title: "旧"}),
    );
    const {ids, askOnce} = database();
    expect([await ids(listNames), await ids(listComparison)]).toEqual([["shipped"], ["shipped"]]);
    expect(askOnce).not.toHaveBeenCalled();
  });
});
