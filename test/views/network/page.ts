import {smallList} from "../../fixtures/smallList.ts";

/** The words of the first element that a selector finds. */
export const said = (root: Element, selector: string) => root.querySelector(selector)?.textContent;

/** What a chart's source line says it is restricted to. */
export const sourceOf = (root: Element, chart: string) =>
  said(root, `[data-chart=${chart}] > [data-part=source]`)!.split("筛选：")[1] ?? "";

/** The finding of a chart. */
export const findingOf = (root: Element, chart: string) =>
  said(root, `[data-chart=${chart}] > [data-part=finding]`);

/** 甲 and 乙 meet twice, once as leaders; 甲–丙 and 丙–丁 once each, in the second section. */
export const four = smallList("甲乙丙丁", [
  {lead: ["甲", "乙"]},
  {shared: ["甲", "乙"]},
  {lead: ["甲"], shared: ["丙"], section: 2},
  {shared: ["丙", "丁"], section: 2},
]);
