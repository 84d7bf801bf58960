import {describe, expect, it} from "vitest";
import {rowBar} from "../../src/charts/rowBar.ts";
import {document} from "./document.ts";

const options = {document, label: "牵头 2 项，配合 6 项", most: 16, width: 160, height: 10};
const boxes = (svg: Element) =>
  [...svg.querySelectorAll("g")].map((part) => {
    const rect = part.querySelector("rect")!;
    return [part.getAttribute("data-key"), rect.getAttribute("x"), rect.getAttribute("width")];
  });

describe("rowBar", () => {
  it("draws parts to scale, a line apart, and leaves out empty ones", () => {
    const svg = rowBar(
      [
        {key: "lead", value: 2, fill: "red"},
        {key: "sole", value: 0, fill: "green"},
        {key: "support", value: 6, fill: "grey"},
      ],
      options,
    );
    expect(boxes(svg)).toEqual([
      ["lead", "0", "19"],
      ["support", "20", "59"],
    ]);
    expect(svg.getAttribute("aria-label")).toBe("牵头 2 项，配合 6 项");
  });

  it("shows one of very many, says nothing twice, and stands without a value", () => {
    const svg = rowBar([{key: "lead", value: 1, fill: "red"}], {...options, label: "", most: 10_000});
    expect(boxes(svg)).toEqual([["lead", "0", "1"]]);
    expect([svg.getAttribute("role"), svg.getAttribute("aria-hidden")]).toEqual([null, "true"]);
    expect(boxes(rowBar([], {...options, most: 0}))).toEqual([]);
  });
});
