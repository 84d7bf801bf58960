import {describe, expect, test} from "vitest";
import {cases} from "./cases.ts";
import {drawnTexts} from "./texts.ts";

/** One element on each line. */
const pretty = (svg: Element) => `${svg.outerHTML.replace(/></g, ">\n<")}\n`;

describe.each(Object.entries(cases))("%s", (name, draw) => {
  test("is as before", async () => {
    await expect(pretty(draw())).toMatchFileSnapshot(`svg/${name}.svg`);
  });
  test("is the same twice", () => {
    expect(draw().outerHTML).toBe(draw().outerHTML);
  });
  test("looks right from its attributes alone", () => {
    const svg = draw();
    expect(svg.querySelector("[class], [style], foreignObject, script, style")).toBeNull();
    for (const {name, value} of [...svg.querySelectorAll("*")].flatMap((element) => [
      ...element.attributes,
    ])) {
      expect(value, name).not.toMatch(/var\(|NaN|undefined/);
      // Coordinates have two decimals at most.
      expect(value, name).not.toMatch(/\d\.\d{3,}/);
    }
  });
  test("has all text in the frame, of 11 pixels or more, and none over another", () => {
    const svg = draw();
    const texts = drawnTexts(svg);
    for (const {text, fontSize, left, right, top, bottom} of texts) {
      expect(fontSize, text).toBeGreaterThanOrEqual(11);
      expect(left, text).toBeGreaterThanOrEqual(-0.5);
      expect(right, text).toBeLessThanOrEqual(Number(svg.getAttribute("width")) + 0.5);
      expect(top, text).toBeGreaterThanOrEqual(0);
      expect(bottom, text).toBeLessThanOrEqual(Number(svg.getAttribute("height")));
    }
    const over = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} × ${b.text}`),
    );
    expect(over).toEqual([]);
  });
});
