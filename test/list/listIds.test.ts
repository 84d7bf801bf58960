import {describe, expect, it} from "vitest";
import {listIds} from "../../src/list/listIds.ts";

describe("listIds", () => {
  it("takes the name of the file without folder and ending", () => {
    expect(listIds(["/a/b/tieling_2021.v2.txt", "C:\\清单\\责任清单（终稿）.docx"])).toEqual([
      "tieling-2021-v2",
      "责任清单-终稿",
    ]);
  });

  it("gives each file its own, also beside those that are taken", () => {
    expect(listIds(["方案.docx", "方案.xlsx", "方案-2.csv"], ["别的"])).toEqual([
      "方案",
      "方案-2",
      "方案-2-2",
    ]);
    expect(listIds(["方案.docx"], ["方案"])).toEqual(["方案-2"]);
  });

  it("calls a file list whose name holds nothing else", () => {
    expect(listIds(["….docx", ""])).toEqual(["list", "list-2"]);
  });
});
