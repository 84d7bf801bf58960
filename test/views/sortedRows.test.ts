import {describe, expect, it} from "vitest";
import {firstDirection, sortedRows} from "../../src/views/sortedRows.ts";

const rows = [
  ["宣传部", 3],
  ["财政局", null],
  ["公安局", 12],
  ["司法局", 3],
] as const;
const names = (column: number, direction: "ascending" | "descending") =>
  sortedRows(rows, column, direction)
    .map(([name]) => name[0])
    .join("");

describe("sortedRows", () => {
  it("sorts numbers by size, equals as they came, and what has none last either way", () => {
    expect(names(1, "descending")).toBe("公宣司财");
    expect(names(1, "ascending")).toBe("宣司公财");
  });

  it("sorts names by their sounds: cai, gong, si, xuan", () => {
    expect(names(0, "ascending")).toBe("财公司宣");
    expect(names(0, "descending")).toBe("宣司公财");
  });
});

describe("firstDirection", () => {
  it("is that in which a reader looks first", () => {
    expect([0, 1].map((column) => firstDirection(rows, column))).toEqual(["ascending", "descending"]);
    expect(firstDirection([], 0)).toBe("ascending");
  });
});
