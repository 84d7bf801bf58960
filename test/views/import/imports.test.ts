import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import type {Message, Request} from "../../../src/imported/messages.ts";
import {shelvedLists} from "../../../src/imported/shelf.ts";
import {zh} from "../../../src/text/zh.ts";
import {type Change, type Entry, Imports} from "../../../src/views/import/imports.ts";
import {others, store} from "../../../src/views/import/store.ts";
import type {Context} from "../../../src/views/view.ts";
import {importedList} from "../../fixtures/importedList.ts";
import {MemoryIndexedDb} from "../../fixtures/memoryIndexedDb.ts";
import {memoryStorage} from "../../fixtures/memoryStorage.ts";

/** The workers that were started, each with what it was asked and the way to make it answer. */
let workers: {asked: Request; answer(message: Message): void}[];

beforeEach(() => {
  workers = [];
  class FakeWorker extends EventTarget {
    postMessage(asked: Request) {
      const answer = (data: Message) => this.dispatchEvent(Object.assign(new Event("message"), {data}));
      workers.push({asked, answer});
    }
    terminate() {}
  }
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("document", {baseURI: "http://host/", querySelector: () => null});
  vi.stubGlobal("location", {href: "http://host/"});
  vi.stubGlobal("sessionStorage", memoryStorage());
  vi.stubGlobal("indexedDB", new MemoryIndexedDb());
});
afterEach(() => vi.unstubAllGlobals());

const context = {text: zh} as Context;
const flush = () => new Promise((resolve) => setTimeout(resolve));

function brought(isKept = async (_sha256: string) => false) {
  const changes: [string, Change][] = [];
  const imports = new Imports(
    {script: "reader.js", reference: "reference.json"},
    (entry: Entry, change: Change) => {
      if (change !== "reading") changes.push([entry.file, change]);
    },
    () => 0,
    isKept,
  );
  return {imports, changes};
}

/** Makes the worker started last answer with a list. */
async function read(list = importedList(1)) {
  workers.at(-1)!.answer({kind: "read", document: {list, preview: {} as never}});
  await flush();
}

describe("Imports", () => {
  it("tells what has become of a file: read, read again, let go of", async () => {
    const {imports, changes} = brought();
    imports.add([{name: "a", blob: new Blob()}]);
    await read();
    const [entry] = imports.entries;
    imports.again(entry!, {year: 2030});
    imports.cancel(entry!);
    imports.remove(entry!);
    expect(changes.map(([, change]) => change)).toEqual([
      "waiting",
      "ended",
      "waiting",
      "cancelled",
      "removed",
    ]);
  });

  it("goes back, when a reading is cancelled, to the facts that the document was read with", async () => {
    const {imports} = brought();
    imports.add([{name: "a", blob: new Blob()}]);
    await read();
    const [entry] = imports.entries;
    imports.again(entry!, {title: "甲"});
    await read();
    imports.again(entry!, {title: "乙", year: 2030});
    imports.cancel(entry!);
    expect([entry!.facts, entry!.state]).toEqual([{title: "甲"}, {kind: "read"}]);
  });

  it("ticks the box of a document that is kept, but not against the reader", async () => {
    const {imports} = brought(async (sha256) => sha256 === importedList(1).sha256);
    imports.add([{name: "a", blob: new Blob()}]);
    await read();
    const [entry] = imports.entries;
    expect([entry!.keep, entry!.kept]).toEqual([true, true]);
    entry!.keep = false;
    imports.again(entry!);
    await read();
    expect([entry!.keep, entry!.kept]).toEqual([false, true]);
  });
});

describe("store", () => {
  it("lays down the chosen one of two readings of a document, and the last of others", async () => {
    const {imports} = brought();
    const lists = [
      importedList(1, {title: "甲"}),
      importedList(2, {title: "乙", sha256: importedList(1).sha256}),
      importedList(3, {title: "丙"}),
      importedList(4, {title: "丁", sha256: importedList(3).sha256}),
    ];
    imports.add(lists.map(({title}) => ({name: title, blob: new Blob()})));
    for (const list of lists) await read(list);
    const chosen = imports.entries[0]!;
    expect(others(imports.entries, chosen).map(({file}) => file)).toEqual(["丁"]);
    expect(await store(imports.entries, chosen, context)).toBe(true);
    const stored = (await shelvedLists()).map(({title}) => title);
    expect(stored.sort()).toEqual(["丁", "甲"]);
  });

  it("says what the browser refused", async () => {
    const {imports} = brought();
    imports.add([{name: "a", blob: new Blob()}]);
    await read();
    const [entry] = imports.entries;
    sessionStorage.setItem = () => {
      throw new DOMException("no cookies", "SecurityError");
    };
    expect(await store(imports.entries, entry!, context)).toBe(false);
    expect(entry!.problem).toContain("没有允许本标签页临时存放");
    expect(entry!.problem).toContain("no cookies");
  });
});
