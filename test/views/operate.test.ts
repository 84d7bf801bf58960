import {expect, it} from "vitest";
import {type Change, changed} from "../../src/state/address.ts";
import {noFilters} from "../../src/state/filters.ts";
import type {FigureContent} from "../../src/views/figureContent.ts";
import {operate} from "../../src/views/operate.ts";
import type {Browser, Context} from "../../src/views/view.ts";
import {smallChart} from "../interact/page.ts";

it("lets a chart that is kept over several drawings answer once, and as the last one means it", () => {
  const {document, chart, marks, send} = smallChart();
  const wholeList = {...noFilters, list: "l"};
  const filters = ({department}: Record<string, string>) => ({...wholeList, department: department ?? null});
  const changes: Change[] = [];
  const draw = (search: string, counted = "") =>
    operate(
      chart,
      {filters, counted} as FigureContent,
      null,
      {document, wholeList, search: new URLSearchParams(search)} as Context,
      {change: (change: Change) => changes.push(change)} as unknown as Browser,
    );
  const pressed = () => marks.map((mark) => mark.getAttribute("aria-pressed"));
  draw("");
  expect(pressed()).toEqual(["false", "false", "false"]);
  draw("pick.department=甲");
  expect(pressed()).toEqual(["true", "false", "false"]);
  const both = "pick.department=乙&pin.department=甲";
  draw(both);
  expect(pressed()).toEqual(["true", "true", "false"]);
  send(marks[0]!, "click");
  expect(changes).toHaveLength(1);
  expect(changed(new URLSearchParams(both), changes[0]!).get("pin.department")).toBeNull();
  expect(changed(new URLSearchParams(both), changes[0]!).get("pick.department")).toBe("乙");
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

it("makes marks without tasks say what they are, and nothing to press", () => {
  const {document, chart, marks, send} = smallChart();
  const changes: Change[] = [];
  operate(
    chart,
    {filters: null} as FigureContent,
    null,
    {document, wholeList: noFilters, search: new URLSearchParams()} as Context,
    {change: (change: Change) => changes.push(change)} as unknown as Browser,
  );
  expect(marks.map((mark) => mark.getAttribute("role"))).toEqual(["img", "img", "img"]);
  expect(marks.map((mark) => mark.getAttribute("aria-pressed"))).toEqual([null, null, null]);
  send(marks[0]!, "click");
  expect(changes).toEqual([]);
  send(marks[1]!, "focusin");
  expect([...document.querySelectorAll(".tip > *")].map((line) => line.textContent)).toEqual(["乙"]);
});
