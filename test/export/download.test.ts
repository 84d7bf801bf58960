import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {fileName} from "../../src/export/download.ts";

describe("fileName", () => {
  it("joins chart, list and filters, and keeps Chinese", () => {
    expect(fileName(["协同网络", "《意见》分工方案", "", "市场监管局"], "svg")).toBe(
      "协同网络-《意见》分工方案-市场监管局.svg",
    );
  });

  it("replaces what Windows forbids", () => {
    expect(fileName([`a<b>:"c/d\\e|f?g*h`, " . 甲\n乙. "], "csv")).toBe("a_b_c_d_e_f_g_h-甲_乙.csv");
    expect(fileName(["CON"], "png")).toBe("_CON.png");
  });

  it("has a name even of nothing, and not too long a one", () => {
    expect(fileName(["", "..."], "svg")).toBe("chart.svg");
    expect(fileName(["很长".repeat(200)], "svg")).toHaveLength(84);
  });

  it("is safe for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: "binary"})), (parts) => {
        const name = fileName(parts, "csv");
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u200b-\u200f\u202a-\u202e]/);
        expect(name).toMatch(/^[^.\s].*[^.\s]\.csv$|^[^.\s]\.csv$/u);
      }),
      {seed: 7},
    );
  });
});
