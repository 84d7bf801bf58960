import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {openNodeWorkbench} from "../../../src/engine/node.ts";
import {mostHeld, Stopped, type Workbench} from "../../../src/engine/workbench.ts";
import type {Result} from "../../../src/views/notebook/result.ts";
import {resultTable} from "../../../src/views/notebook/resultTable.ts";
import type {Part} from "../../../src/views/part.ts";
import {notebookText} from "../../fixtures/notebookText.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openNodeWorkbench([]);
});
afterAll(() => bench.stop());

async function resultOf(sql: string, more: Partial<Result["held"]> = {}): Promise<Result> {
  const held = {...(await bench.hold(sql, [])), milliseconds: 123, ...more};
  return {
    name: "查询_1",
    held,
    reader: {rows: (options) => bench.rows(held, options), summary: (column) => bench.summary(held, column)},
  };
}

function page() {
  const {document, window} = parseHTML("<!doctype html><html><body><div></div></body></html>");
  const area = select(document.querySelector("div")) as unknown as Part;
  const all = (selector: string) => [...document.querySelectorAll(selector)] as unknown as HTMLElement[];
  const texts = (selector: string) => all(selector).map(({textContent}) => textContent);
  const rows = () =>
    all("tbody > tr[data-index]").map((row) => [...row.children].map(({textContent}) => textContent));
  const press = (target: Element, type: string, more: object = {}) => {
    const event = new window.Event(type, {bubbles: true, cancelable: true});
    target.dispatchEvent(Object.assign(event, more) as unknown as Event);
  };
  const show = (result: Result) =>
    resultTable(area, result, {document: document as unknown as Document, text: notebookText});
  return {document, area, all, texts, rows, press, show};
}

const few = `SELECT * FROM (VALUES (1, '张', DATE '2024-01-11', true), (41, '李', NULL, false), (2, '', DATE '2024-01-01', NULL),
  (NULL, '阿', DATE '2024-01-01', true)) AS t(n, "部门", "日期", "是")`;

describe("resultTable", () => {
  test("says how many rows there are and how long it took, and shows them as they are", async () => {
    const {texts, rows, show, all} = page();
    await show(await resultOf(few));
    expect(texts("[data-part=count]")).toEqual(["共 4 行，用时 0.12 秒"]);
    expect(texts("[data-part=notice]")).toEqual([]);
    expect(texts("th")).toEqual(["n数字", "部门文字", "日期日期", "是是否"]);
    expect(all("th small").map(({title}) => title)).toEqual(["INTEGER", "VARCHAR", "DATE", "BOOLEAN"]);
    expect(rows()).toEqual([
      ["1", "张", "2024-01-11", "是"],
      ["41", "李", "空", "否"],
      ["2", "", "2024-01-01", "空"],
      ["空", "阿", "2024-01-01", "是"],
    ]);
    expect(all("tbody td[data-null]").map(({title}) => title)).toEqual(Array(3).fill("没有值（NULL）"));
    expect(texts("button[data-format]")).toEqual(["CSV 数据", "XLSX 工作簿", "Parquet 数据"]);
    const table = all("table")[0]!;
    expect(["aria-label", "aria-rowcount", "aria-colcount"].map((name) => table.getAttribute(name))).toEqual([
      "查询_1 的结果",
      "6",
      "4",
    ]);
    expect(all("[data-part=scroll]")[0]!.getAttribute("tabindex")).toBe("0");
  });

  test("sorts by a head one way, the other, and no more", async () => {
    const {texts, rows, show, all} = page();
    await show(await resultOf(few));
    const column = (place: number) => rows().map((row) => row[place]);
    const press = async (place: number) => {
      all("th button")[place]!.click();
      await vi.waitFor(() => expect(all("table")[0]!.hasAttribute("aria-busy")).toBe(false));
      return all("th")[place]!.getAttribute("aria-sort");
    };
    expect([await press(1), column(1)]).toEqual(["ascending", ["", "阿", "李", "张"]]);
    expect([await press(1), column(1)]).toEqual(["descending", ["张", "李", "阿", ""]]);
    expect([await press(0), column(0)]).toEqual(["ascending", ["1", "2", "41", "空"]]);
    expect(all("th")[1]!.hasAttribute("aria-sort")).toBe(false);
    await press(0);
    expect([await press(0), column(0)]).toEqual([null, ["1", "41", "2", "空"]]);
    expect(texts("[data-part=by-code]")).toEqual([""]);
  });

  test("says what each column is like", async () => {
    const {texts, show, all} = page();
    await show(await resultOf(few));
    await vi.waitFor(() => expect(all("td[data-part=summary] [data-part=line]").length).toBe(4));
    expect(all("td[data-part=summary] svg").map((svg) => svg.getAttribute("aria-label"))).toEqual([
      "最小 1，最大 41，平均 14.7，空 1",
      "最早 2024-01-01，最晚 2024-01-11，空 1",
    ]);
    expect(texts("td[data-part=summary] [data-part=line]")).toEqual([
      "平均 14.7 · 空 25%",
      "4 种 · 无空",
      "2 种 · 空 25%",
      "2 种 · 空 25%",
    ]);
    expect(texts("td[data-part=summary]:nth-child(4) li")).toEqual(["是 2", "否 1"]);
    expect(texts("td[data-part=summary]:nth-child(2) li")[0]).toBe("空字符串 1");
  });

  test("says that there is nothing, under the heads", async () => {
    const {texts, rows, show} = page();
    await show(await resultOf("SELECT 1 AS n, '' AS w WHERE false"));
    expect([texts("[data-part=notice]"), rows(), texts("th b")]).toEqual([
      ["没有符合条件的行。"],
      [],
      ["n", "w"],
    ]);
  });

  test("shows the first ten thousand of more, says so, and lets the engine sort all of them", async () => {
    const {texts, rows, show, all} = page();
    const asked: object[] = [];
    const result = await resultOf("SELECT range AS n, '第' || range AS w FROM range(12000)", {isCut: true});
    const {reader} = result;
    await show({
      ...result,
      reader: {
        ...reader,
        rows: (options) => {
          asked.push(options);
          return reader.rows(options);
        },
      },
    });
    expect(texts("[data-part=notice]")).toEqual([
      "结果多于 1 000 000 行，只保留前 1 000 000 行；统计、排序、图和下载的文件都只有这些行。".replaceAll(
        /(?<=\d) (?=\d)/g,
        "\u202f",
      ),
      "只显示前 10\u202f000 行；下载的文件有 12\u202f000 行。",
    ]);
    expect(mostHeld).toBe(1_000_000);
    expect(asked).toEqual([{count: 200}, {from: 200, count: 9800}]);
    expect(all("table")[0]!.getAttribute("aria-rowcount")).toBe("10002");
    all("th button")[1]!.click();
    await vi.waitFor(() => expect(rows()[2]![1]).toBe("第10"));
    all("th button")[1]!.click();
    await vi.waitFor(() => expect(rows()[0]).toEqual(["9999", "第9999"]));
    expect(asked.slice(2)).toEqual([
      {sort: {column: 1, descending: false}, count: 10_000},
      {sort: {column: 1, descending: true}, count: 10_000},
    ]);
    expect(texts("[data-part=by-code]")[0]).toMatch(/^行数多，由查询引擎在全部行中排序；文字按字符编码/);
    all("th button")[1]!.click();
    await vi.waitFor(() => expect(rows()[0]).toEqual(["0", "第0"]));
    expect([asked.length, texts("[data-part=by-code]")]).toEqual([4, [""]]);
  });

  test("lets the engine sort what has no order here", async () => {
    const {rows, show, all} = page();
    await show(await resultOf("SELECT * FROM (VALUES (10000000000000000000::HUGEINT), (9)) AS t(n)"));
    all("th button")[0]!.click();
    await vi.waitFor(() => expect(rows()).toEqual([["9"], ["10000000000000000000"]]));
  });

  test("opens a long value by its button or Enter, as words whatever it holds, and closes it again", async () => {
    const {texts, show, all, press, document} = page();
    const long = `<img src=x onerror=alert(1)>${"长".repeat(500)}`;
    await show(await resultOf(`SELECT 1 AS n, '${long}' AS "原文", 1 / 3.0::DOUBLE AS x`));
    const [cell, number] = all("td[data-whole]");
    expect(cell!.textContent).toMatch(/^<img src=x onerror=alert\(1\)>长+…全文$/);
    expect(cell!.querySelector("button")!.getAttribute("aria-label")).toBe("第 1 行“原文”的全文");
    cell!.querySelector("button")!.click();
    expect(texts("[data-part=whole-cell] b")).toEqual(["第 1 行 · 原文"]);
    expect(texts("[data-part=whole-cell] [data-part=value]")).toEqual([long]);
    press(all("[data-part=whole-cell] [data-part=value]")[0]!, "keydown", {key: "Escape"});
    expect(all("[data-part=whole-cell]")).toEqual([]);
    expect([number!.title, number!.textContent]).toEqual(["0.3333333333333333", "0.333333"]);
    press(number!, "keydown", {key: "Enter"});
    expect(texts("[data-part=value]")).toEqual(["0.3333333333333333"]);
    all("[data-part=close]")[0]!.click();
    expect(document.querySelector("img")).toBeNull();
  });

  test("has one stop of Tab, and arrow keys lead it through heads and rows", async () => {
    const {show, all, press} = page();
    await show(await resultOf(few));
    const stops = () => all("table [tabindex='0']").map(({textContent}) => textContent);
    const controls = () => all("table button").filter((button) => button.getAttribute("tabindex") !== "-1");
    expect([stops(), controls().length]).toEqual([["n数字"], 1]);
    // linkedom knows no focus: an element that gets it tells its table, as in a browser.
    for (const each of all("table button, table td")) {
      each.focus = () => press(each, "focusin");
      each.scrollIntoView = () => {};
    }
    const key = (name: string, more = {}) =>
      press(all("table [tabindex='0']")[0]!, "keydown", {key: name, ...more});
    for (const name of ["ArrowRight", "ArrowDown", "ArrowDown", "ArrowDown"]) key(name);
    expect(stops()).toEqual(["李"]);
    key("End");
    expect(stops()).toEqual(["否"]);
    key("End", {ctrlKey: true});
    key("ArrowLeft");
    expect(stops()).toEqual(["2024-01-01"]);
    key("PageUp");
    expect(stops()).toEqual(["日期日期"]);
  });

  test("leaves what stood there until another result has come, and draws the same one once", async () => {
    const {texts, rows, show} = page();
    const first = await resultOf("SELECT 1 AS n");
    await show(first);
    const second = await resultOf("SELECT 2 AS n");
    const drawn = show(second);
    expect(rows()).toEqual([["1"]]);
    await drawn;
    expect([rows(), texts("[data-part=count]").length]).toEqual([[["2"]], 1]);
    const summary = vi.fn(second.reader.summary);
    await show({...second, reader: {...second.reader, summary}});
    expect([rows(), summary.mock.calls.length]).toEqual([[["2"]], 0]);
  });

  test("draws the last of two that were wanted at once", async () => {
    const {rows, show} = page();
    const [slow, fast] = [await resultOf("SELECT 1 AS n"), await resultOf("SELECT 2 AS n")];
    let give = () => {};
    const waits = new Promise<void>((resolve) => {
      give = resolve;
    });
    const first = show({
      ...slow,
      reader: {...slow.reader, rows: (options) => waits.then(() => slow.reader.rows(options))},
    });
    await show(fast);
    give();
    await first;
    expect(rows()).toEqual([["2"]]);
  });

  test("says what went wrong", async () => {
    const fault = async (error: Error) => {
      const {texts, show} = page();
      const result = await resultOf("SELECT 1 AS n");
      await show({...result, reader: {...result.reader, rows: () => Promise.reject(error)}});
      return [texts("[data-part=fault]"), texts("[data-part=loading]")];
    };
    expect(await fault(new Error("out of memory"))).toEqual([["没有读到结果：out of memory"], []]);
    expect(await fault(new Stopped())).toEqual([["查询引擎已停止，请重新运行。"], []]);
  });

  test("has no more columns on the page than a reader looks through, nor on paper than fit", async () => {
    const {texts, show, all} = page();
    await show(await resultOf(`SELECT ${Array.from({length: 201}, (_, n) => `${n} AS c${n}`).join(", ")}`));
    expect(texts("[data-part=notice]")).toEqual(["只显示前 200 列，共 201 列；下载的文件有全部。"]);
    expect([all("th").length, all("tbody td[role]").length]).toEqual([200, 200]);
    const printed = all("th").filter((head) => !head.hasAttribute("data-off-paper")).length;
    expect(printed).toBe(5);
    expect(texts("[data-part=on-paper]")).toEqual(["纸上最多印前 50 行、左边 5 列；全部请下载文件。"]);
  });
});
