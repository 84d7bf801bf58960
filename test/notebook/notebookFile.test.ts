import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Notebook} from "../../src/notebook/notebook.ts";
import {
  mostBytes,
  type NotebookRefusal,
  notebookText,
  readNotebook,
  shortNotebookText,
} from "../../src/notebook/notebookFile.ts";
import {starters} from "../../src/notebook/starters.ts";
import {startersZh} from "../../src/text/starters.zh.ts";
import {smallNotebook, version1} from "../fixtures/notebooks.ts";
import {anyNotebook} from "./arbitraryNotebook.ts";

/** The fixture with other fields, of the whole or of one cell (from 1). */
const changed = (fields: Record<string, unknown>, cell: number | null = null) => {
  const raw = JSON.parse(version1);
  Object.assign(cell === null ? raw : raw.cells[cell - 1], fields);
  return JSON.stringify(raw);
};
const refusal = (text: string) => readNotebook(text).refusal;

describe("notebookText", () => {
  test("writes the file of the newest version: fields in one order, ids left out", () => {
    expect(notebookText(smallNotebook)).toBe(version1);
  });

  test("gives the same text whatever the order of the fields", () => {
    const turned = smallNotebook.cells.map((cell) => {
      const fields = Object.fromEntries(Object.entries(cell).reverse());
      return "columns" in cell
        ? {...fields, columns: Object.fromEntries(Object.entries(cell.columns).reverse())}
        : fields;
    });
    const {title} = smallNotebook;
    expect(notebookText({cells: turned, title} as unknown as Notebook)).toBe(version1);
  });
});

describe("readNotebook", () => {
  test("opens a file of version 1", () => {
    expect(readNotebook(version1)).toEqual({notebook: smallNotebook, refusal: null});
    expect(readNotebook(`\ufeff${version1}`).notebook).toEqual(smallNotebook);
  });

  test("gives back any notebook that was written", () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        expect(readNotebook(notebookText(notebook)).notebook).toEqual(notebook);
        expect(readNotebook(shortNotebookText(notebook)).notebook).toEqual(notebook);
      }),
    );
  });

  test("gives back every worked notebook", () => {
    for (const {id, notebook} of starters(startersZh, {
      lists: ["a"],
      departments: ["市教育局", "市公安局"],
    })) {
      const cells = notebook.cells.map((cell, index) => ({...cell, id: `cell-${index + 1}`}));
      expect([id, readNotebook(notebookText(notebook))]).toEqual([
        id,
        {notebook: {...notebook, cells}, refusal: null},
      ]);
    }
  });

  test("never throws, whatever the text", () => {
    const any = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.anything(), {maxLength: 4}).map((cells) => changed({cells})),
      fc
        .record({
          field: fc.constantFrom(...fieldsOfFile),
          cell: fc.integer({min: 1, max: 6}),
          value: fc.jsonValue(),
        })
        .map(({field, cell, value}) => changed({[field]: value}, cell)),
    );
    fc.assert(
      fc.property(any, (text) => {
        const {notebook, refusal} = readNotebook(text);
        expect(notebook === null).toBe(refusal !== null);
      }),
    );
  });

  const fieldsOfFile = [
    "kind",
    "folded",
    "markdown",
    "name",
    "label",
    "input",
    "value",
    "choices",
    "sql",
    "of",
    "chart",
    "columns",
  ];

  test("drops what it does not know", () => {
    expect(readNotebook(changed({id: "evil", trusted: true}, 4)).notebook).toEqual(smallNotebook);
    expect(readNotebook(changed({isTrusted: true, id: "x"})).notebook).toEqual(smallNotebook);
    const columns = {x: "department", y: "项", z: 1, __proto__: {series: "a"}};
    expect(readNotebook(changed({columns}, 5)).notebook).toEqual(smallNotebook);
  });

  test.each<[string, string, NotebookRefusal]>([
    ["nothing", "", {kind: "notJson"}],
    ["what is no JSON", "SELECT 1", {kind: "notJson"}],
    ["a file that was cut off", version1.slice(0, -10), {kind: "notJson"}],
    ["deep brackets", "[".repeat(1_000_000), {kind: "notJson"}],
    ["a page without a notebook", "<!doctype html><p>1 < 2</p>", {kind: "otherFormat"}],
    ["a list", "[]", {kind: "otherFormat"}],
    ["null", "null", {kind: "otherFormat"}],
    ["another format", changed({format: "jupyter"}), {kind: "otherFormat"}],
    ["a newer version", changed({version: 2}), {kind: "newer", version: 2, known: 1}],
    ["no version", changed({version: "1"}), {kind: "field", field: "version"}],
    ["version 0", changed({version: 0}), {kind: "field", field: "version"}],
    ["no title", changed({title: null}), {kind: "field", field: "title"}],
    ["no cells", changed({cells: {length: 1}}), {kind: "field", field: "cells"}],
    [
      "too many cells",
      changed({cells: Array(501).fill(null)}),
      {kind: "tooManyCells", cells: 501, most: 500},
    ],
    ["too much", changed({title: "任".repeat(mostBytes / 3)}), {kind: "tooLarge", most: mostBytes}],
    ["a cell that is none", changed({cells: [[]]}), {kind: "cellKind", cell: 1, written: ""}],
    [
      "a kind that it does not know",
      changed({kind: "html"}, 4),
      {kind: "cellKind", cell: 4, written: "html"},
    ],
    ["an inherited kind", changed({kind: "toString"}, 1), {kind: "cellKind", cell: 1, written: "toString"}],
    ["words that are none", changed({markdown: 1}, 1), {kind: "cellField", cell: 1, field: "markdown"}],
    ["no folded", changed({folded: "no"}, 4), {kind: "cellField", cell: 4, field: "folded"}],
    ["no SQL", changed({sql: undefined}, 4), {kind: "cellField", cell: 4, field: "sql"}],
    ["another input", changed({input: "colour"}, 2), {kind: "cellField", cell: 2, field: "input"}],
    ["a value that is none", changed({value: [1]}, 2), {kind: "cellField", cell: 2, field: "value"}],
    [
      "a number without end",
      version1.replace('"value": 3', '"value": 1e999'),
      {kind: "cellField", cell: 2, field: "value"},
    ],
    [
      "choices that are none",
      changed({choices: ["a", 1]}, 3),
      {kind: "cellField", cell: 3, field: "choices"},
    ],
    ["another chart", changed({chart: "pie"}, 5), {kind: "cellField", cell: 5, field: "chart"}],
    ["columns that are none", changed({columns: []}, 5), {kind: "cellField", cell: 5, field: "columns"}],
    [
      "a column that is none",
      changed({columns: {y: 2}}, 5),
      {kind: "cellField", cell: 5, field: "columns.y"},
    ],
    [
      "a name that is none",
      changed({name: "a b"}, 4),
      {kind: "cellName", cell: 4, name: "a b", fault: {kind: "character", character: " "}},
    ],
    [
      "a name twice",
      changed({name: "最少"}, 4),
      {kind: "cellName", cell: 4, name: "最少", fault: {kind: "taken"}},
    ],
  ])("refuses %s", (_, text, expected) => {
    expect(refusal(text)).toEqual(expected);
  });

  test("leads an older file through each version up to the newest", () => {
    const old = JSON.stringify({
      format: "responsibility-list-notebook",
      version: 1,
      name: "旧",
      queries: ["SELECT 1"],
    });
    const chain = [
      ({name, ...raw}: Readonly<Record<string, unknown>>) => ({...raw, title: name}),
      ({queries, ...raw}: Readonly<Record<string, unknown>>) => ({
        ...raw,
        cells: (queries as string[]).map((sql) => ({kind: "sql", folded: false, name: "q", sql})),
      }),
    ];
    expect(readNotebook(old, chain).notebook).toEqual({
      title: "旧",
      cells: [{id: "cell-1", folded: false, kind: "sql", name: "q", sql: "SELECT 1"}],
    });
    const second = JSON.stringify({
      format: "responsibility-list-notebook",
      version: 2,
      title: "中",
      queries: [],
    });
    expect(readNotebook(second, chain).notebook).toEqual({title: "中", cells: []});
    expect(readNotebook(changed({version: 3}), chain).notebook).toEqual(smallNotebook);
    expect(readNotebook(changed({version: 4}), chain).refusal).toEqual({kind: "newer", version: 4, known: 3});
    expect(readNotebook(changed({version: 2}), chain).refusal).toEqual({kind: "notMigrated", version: 2});
  });

  test("finds the notebook that a page holds", () => {
    const page = (json: string) =>
      `<!doctype html>\n<html><body><p>&lt;script id=&quot;responsibility-list-notebook&quot;&gt;</p>
<script type="application/json" id="responsibility-list-notebook">${json}</script></body></html>`;
    expect(readNotebook(page(version1)).notebook).toEqual(smallNotebook);
    expect(readNotebook(page("{}")).refusal).toEqual({kind: "otherFormat"});
    expect(readNotebook(page(version1).slice(0, -60)).refusal).toEqual({kind: "otherFormat"});
  });
});
