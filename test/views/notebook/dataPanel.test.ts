import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import {beforeEach, describe, expect, it} from "vitest";
import type {BenchTable} from "../../../src/engine/workbench.ts";
import type {DroppedTable} from "../../../src/imported/tables/droppedTable.ts";
import {schema} from "../../../src/model/schema.ts";
import {dataPanel, type PanelData} from "../../../src/views/notebook/dataPanel.ts";
import {selectOf} from "../../../src/views/notebook/selectOf.ts";
import {tableFaultWords} from "../../../src/views/notebook/tableFaultWords.ts";
import type {Part} from "../../../src/views/part.ts";
import {notebookText} from "../../fixtures/notebookText.ts";

const departments: BenchTable = {
  schema: null,
  name: "departments",
  rows: 60,
  columns: [
    {name: "department", type: "VARCHAR", values: null},
    {name: "kind", type: "VARCHAR", values: ["government", "party"]},
    {name: "order", type: "INTEGER", values: null},
  ],
};
const imported: BenchTable = {...departments, schema: "导入_1", rows: 5};
const ledger: BenchTable = {
  schema: null,
  name: "台账",
  rows: 2,
  columns: [
    {name: "<b>日</b>", type: "DATE", values: null},
    {name: "kind", type: "STRUCT(a INTEGER)", values: null},
  ],
};
const dropped: DroppedTable = {
  source: {schema: null, name: "台账", bytes: new Uint8Array()},
  file: "2023台账.xlsx",
  sheet: "表一",
  above: ["全市台账"],
};
const data: PanelData = {
  tables: [departments, imported, ledger],
  lists: [{schema: "导入_1", title: "省方案"}],
  dropped: [dropped],
  reading: ["大.csv"],
  refused: [{file: "旧.xls", reason: "请另存为 .xlsx。"}],
};

let root: HTMLElement;
let done: unknown[];
const actions = {
  onSample: (table: BenchTable) => done.push(["sample", table.schema, table.name]),
  onInsert: (sql: string) => done.push(["insert", sql]),
  onRemove: (table: DroppedTable) => done.push(["remove", table.source.name]),
  onFiles: (files: readonly File[]) => done.push(["files", files.map(({name}) => name)]),
};
beforeEach(() => {
  const {document} = parseHTML("<!doctype html><html><body><div></div></body></html>");
  root = document.querySelector("div") as unknown as HTMLElement;
  done = [];
});
const draw = (change: Partial<PanelData> = {}, can: typeof actions | null = actions) =>
  dataPanel(select(root) as Part, notebookText, {...data, ...change}, can);
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((each) => each.textContent);

describe("dataPanel", () => {
  it("shows the tables of the site, of each imported list, of dropped files, each with what it is", () => {
    draw();
    expect(texts("[data-part=group] > h3")).toEqual(["看板的七张表", "省方案（导入_1）", "放入的文件"]);
    expect(texts("summary > [data-part=name]")).toEqual(["departments", "departments", "台账"]);
    expect(texts("summary > [data-part=meaning]")).toEqual([
      "部门：每个规范名称一行",
      "部门：每个规范名称一行",
      "2023台账.xlsx · 工作表“表一”",
    ]);
    expect(texts("summary > [data-part=rows]")).toEqual(["60 行", "5 行", "2 行"]);
    expect(texts("[data-part=above]:not([hidden])")).toEqual(["表头上方的 1 行没有放进表里：全市台账"]);
  });

  it("shows each column with its type in plain words, its meaning and its few values", () => {
    draw();
    const [first, , last] = root.querySelectorAll("[data-part=columns]");
    const shown = (list: Element) =>
      [...list.children].map((item) => [...item.children].map((each) => each.textContent));
    const {kind, order, department} = notebookText.dictionary.columns.departments;
    expect(shown(first!)).toEqual([
      ["department", "文字", department],
      ["kind", "文字", kind, "取值：government、party"],
      ["order", "整数", order],
    ]);
    expect(shown(last!)).toEqual([
      ["<b>日</b>", "日期"],
      ["kind", "其他（STRUCT(a INTEGER)）"],
    ]);
    expect(Object.keys(schema.departments)).toContain("order");
  });

  it("says what a button does to which table, and does it", () => {
    draw();
    draw();
    const buttons = [...root.querySelectorAll<HTMLElement>("[data-part=actions] > button")];
    expect(buttons.map((button) => button.getAttribute("aria-label"))).toEqual([
      "看前 10 行：departments",
      "插入 SELECT：departments",
      "看前 10 行：导入_1.departments",
      "插入 SELECT：导入_1.departments",
      "看前 10 行：台账",
      "插入 SELECT：台账",
      "移除：台账",
    ]);
    for (const place of [2, 3, 5, 6]) buttons[place]!.click();
    expect(done).toEqual([
      ["sample", "导入_1", "departments"],
      ["insert", 'SELECT\n  department,\n  kind,\n  "order"\nFROM 导入_1.departments'],
      ["insert", 'SELECT\n  "<b>日</b>",\n  kind\nFROM 台账'],
      ["remove", "台账"],
    ]);
  });

  it("says which files are being read, and which were refused and why, where it is announced", () => {
    draw();
    expect(texts("[role=status] > p")).toEqual(["正在读取大.csv……", "没有放入旧.xls：请另存为 .xlsx。"]);
    draw({reading: [], refused: []});
    expect(texts("[role=status] > p")).toEqual([]);
  });

  it("takes files that are dropped anywhere on the page", () => {
    draw();
    const {documentElement} = root.ownerDocument;
    const event = (types: string[]) => ({
      preventDefault() {},
      dataTransfer: {types, files: types.length > 0 ? [{name: "a.csv"}, {name: "b.parquet"}] : []},
    });
    documentElement.ondrop!(event(["Files"]) as never);
    documentElement.ondrop!(event(["text/plain"]) as never);
    expect(done).toEqual([["files", ["a.csv", "b.parquet"]]]);
  });

  it("keeps what was opened at its table when others come before it, and is drawn twice like once", () => {
    draw({dropped: [], tables: [departments, ledger]});
    root.querySelectorAll("details")[1]!.setAttribute("open", "");
    const first: BenchTable = {...departments, name: "aliases"};
    draw({tables: [first, departments, imported, ledger], dropped: []});
    expect(
      [...root.querySelectorAll("details")].map((each) => [each.dataset.key, each.hasAttribute("open")]),
    ).toEqual([
      [".aliases", false],
      [".departments", false],
      [".台账", true],
      ["导入_1.departments", false],
    ]);
    const once = root.innerHTML;
    draw({tables: [first, departments, imported, ledger], dropped: []});
    expect(root.innerHTML).toBe(once);
  });

  it("leads to its heading when the button that had the focus has gone", () => {
    draw();
    const {ownerDocument} = root;
    const button = root.querySelector("[aria-label='移除：台账']")!;
    let focused: unknown = null;
    Object.defineProperty(ownerDocument, "activeElement", {value: button});
    root.querySelector<HTMLElement>("h2")!.focus = () => {
      focused = "heading";
    };
    draw();
    expect(focused).toBeNull();
    draw({tables: [departments], dropped: []});
    expect(focused).toBe("heading");
  });

  it("shows in the build what only a browser can do, and lets nobody do it", () => {
    draw({}, null);
    const buttons = [...root.querySelectorAll("[data-part=actions] > button")];
    expect(buttons.every((button) => button.hasAttribute("disabled"))).toBe(true);
    draw();
    expect(buttons.some((button) => button.hasAttribute("disabled"))).toBe(false);
  });
});

describe("selectOf", () => {
  it("asks for all of very many columns", () => {
    const columns = Array.from({length: 25}, (_, index) => ({
      name: `c${index}`,
      type: "INTEGER",
      values: null,
    }));
    expect(selectOf({schema: "a b", name: "t", rows: 0, columns})).toBe('SELECT\n  *\nFROM "a b".t');
  });
});

describe("tableFaultWords", () => {
  it.each([
    [{kind: "oldExcel"}, "这是旧版 Excel（.xls）或 WPS 表格（.et）。请打开后另存为 .xlsx。"],
    [{kind: "tooManyRows", most: 1_000_000}, "超过 100 万行。请只留下要用的行，或分成几个文件。"],
    [
      {kind: "mislabelled", ending: "csv", holds: "workbook"},
      "文件名写的是 .csv，内容却是 Excel 工作簿。请改正文件名后再放入。",
    ],
    [
      {kind: "ending", ending: ""},
      "文件名没有写类型。这里读 .parquet、.xlsx、.csv、.tsv、.txt，请先另存为其中一种。",
    ],
  ] as const)("says what to do about %j", (fault, words) => {
    expect(tableFaultWords(fault, notebookText)).toBe(words);
  });
});
