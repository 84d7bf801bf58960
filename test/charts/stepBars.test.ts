import {describe, expect, it} from "vitest";
import {stepBars} from "../../src/charts/stepBars.ts";
import {document} from "./document.ts";

const options = {document, label: "最小 1，最大 41", width: 40, height: 21};

describe("stepBars", () => {
  it("draws a bar for each step that has something, to scale, and says what they say", () => {
    const svg = stepBars([10, 0, 5, 1000], options);
    const bars = [...svg.querySelectorAll("g")].map((bar) => {
      const rect = bar.querySelector("rect")!;
      return [
        bar.getAttribute("data-value"),
        ...["x", "y", "width", "height"].map((name) => rect.getAttribute(name)),
      ];
    });
    expect(bars).toEqual([
      ["10", "0", "18.5", "9", "1.5"],
      ["5", "20", "18.5", "9", "1.5"],
      ["1000", "30", "0", "9", "20"],
    ]);
    expect([svg.getAttribute("role"), svg.getAttribute("aria-label")]).toEqual(["img", "最小 1，最大 41"]);
  });

  it("stands without a step", () => {
    expect(stepBars([], options).querySelectorAll("rect").length).toBe(0);
  });
});
