import {expect, it} from "vitest";
import {noFilters} from "../../src/state/filters.ts";
import type {FigureContent} from "../../src/views/figureContent.ts";
import {operate} from "../../src/views/operate.ts";
import type {Browser, Context} from "../../src/views/view.ts";
import {smallChart} from "../interact/page.ts";

it("lets a chart that is kept over several drawings answer once, and as the last one means it", () => {
  const {document, chart, marks, send} = smallChart();
  const wholeList = {...noFilters, list: "l"};
  const filters = ({department}: Record<string, string>) => ({...wholeList, department: department ?? null});
  const changes: unknown[] = [];
  const draw = (search: string, counted = "") =>
    operate(
      chart,
      {filters, counted} as FigureContent,
      null,
      {document, wholeList, search: new URLSearchParams(search)} as Context,
      {change: (change: unknown) => changes.push(change)} as unknown as Browser,
    );
  const pressed = () => marks.map((mark) => mark.getAttribute("aria-pressed"));
  const [one, other] = ["department=甲", "department=乙"].map(encodeURIComponent);
  draw("");
  expect(pressed()).toEqual(["false", "false", "false"]);
  draw(`pick=${one}`);
  expect(pressed()).toEqual(["true", "false", "false"]);
  draw(`pick=${other}&pin=${one}`);
  expect(pressed()).toEqual(["true", "true", "false"]);
  send(marks[0]!, "click");
  expect(changes).toEqual([{pin: null}]);
  const tip = () => {
    send(marks[0]!, "focusin");
    return [...document.querySelectorAll(".tip > *")].map((line) => line.textContent);
  };
  const [said] = tip();
  expect(said).toBe(marks[0]!.getAttribute("aria-label"));
  expect(tip()).toHaveLength(1);
  draw("", "部门只算牵头的");
  expect(tip()).toEqual([said, "部门只算牵头的"]);
});
