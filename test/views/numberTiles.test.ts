import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {numberTiles} from "../../src/views/numberTiles.ts";
import type {Part} from "../../src/views/part.ts";

test("numberTiles draws over what it drew, and no link becomes another element, which would lose its focus", () => {
  const {document} = parseHTML("<html><body><ul></ul></body></html>");
  const list = document.querySelector("ul") as HTMLElement;
  const draw = (value: number, href: string) =>
    numberTiles(select(list) as unknown as Part, [
      {name: "tasks", value, label: "任务", share: "5 个章节", href},
      {name: "touched", value: 1, label: "涉及", share: "", href: null},
    ]);
  draw(30, "./tasks");
  const link = list.querySelector("a");
  draw(7, "./tasks?year=2021");
  expect(list.querySelector("a")).toBe(link);
  expect([...list.children].map((item) => [item.getAttribute("data-number"), item.innerHTML])).toEqual([
    ["tasks", '<a href="./tasks?year=2021"><b>7</b><span>任务</span><small>5 个章节</small></a>'],
    ["touched", "<div><b>1</b><span>涉及</span><small></small></div>"],
  ]);
});
