import {describe, expect, it} from "vitest";
import {openNotebookFile} from "../../../src/views/notebook/openNotebookFile.ts";
import {keepOutcomeWords, nameFaultWords, refusalWords} from "../../../src/views/notebook/refusalWords.ts";
import {smallNotebook, version1} from "../../fixtures/notebooks.ts";
import {notebookText} from "../../fixtures/notebookText.ts";

describe("refusalWords", () => {
  it("says what is wrong, and where", () => {
    const field = {kind: "cellField", cell: 3, field: "sql"} as const;
    expect(refusalWords(field, notebookText)).toBe("没有打开：第 3 格缺少“sql”，或者它的值不对。");
    const fault = {kind: "character", character: "-"} as const;
    expect(refusalWords({kind: "cellName", cell: 2, name: "a-b", fault}, notebookText)).toBe(
      "没有打开：第 2 格“a-b”的名称中有“-”，只能用文字、数字和下划线。",
    );
    expect(refusalWords({kind: "tooLarge", most: 5 * 2 ** 20}, notebookText)).toBe(
      "没有打开：笔记本超过 5 MB。",
    );
    expect(refusalWords({kind: "newer", version: 2, known: 1}, notebookText)).toBe(
      "没有打开：文件是第 2 版，这里只认识到第 1 版。请更新网站后再打开。",
    );
    expect(refusalWords({kind: "cellKind", cell: 1, written: "长".repeat(9999)}, notebookText)).toBe(
      `没有打开：第 1 格的种类“${"长".repeat(40)}…”不认识。`,
    );
    expect(nameFaultWords({kind: "long", most: 60}, notebookText)).toBe("名称超过 60 个字");
    expect(nameFaultWords({kind: "captured", by: "汇总"}, notebookText)).toBe(
      "查询“汇总”的 WITH 里已有这个名称，改了就会读错",
    );
  });
});

describe("keepOutcomeWords", () => {
  it("says nothing where all is well, else what to do", () => {
    expect(keepOutcomeWords({kind: "done", id: "a"}, notebookText)).toBe("");
    expect(keepOutcomeWords({kind: "refused", reason: "blocked"}, notebookText)).toBe(
      "没有保存：浏览器不允许（blocked）。请导出成文件。",
    );
    expect(keepOutcomeWords({kind: "damaged", refusal: {kind: "notJson"}}, notebookText)).toBe(
      "没有保存：浏览器里存的那一份在这里打不开，没有覆盖。请另存为新的笔记本，或导出成文件。",
    );
  });
});

describe("openNotebookFile", () => {
  it("reads a file, but none that is too large to be one", async () => {
    expect((await openNotebookFile(new Blob(["\ufeff", version1]))).notebook).toEqual(smallNotebook);
    expect((await openNotebookFile(new Blob([new Uint8Array([0xff, 0xfe, 0])]))).refusal).toEqual({
      kind: "notJson",
    });
    const large = {size: 200 * 2 ** 20, text: () => Promise.reject(new Error("read"))} as unknown as Blob;
    expect((await openNotebookFile(large)).refusal).toEqual({kind: "tooLarge", most: 5 * 2 ** 20});
  });
});
