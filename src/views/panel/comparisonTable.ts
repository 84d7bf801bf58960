import {roles} from "../../model/values.js";
import {cell} from "../elements.js";
import {listHref} from "../links.js";
import {type Part, part, parts} from "../part.js";
import type {Context} from "../view.js";
import type {Comparison} from "./comparison.js";

/** Two departments in numbers: a column for each, a row for all tasks, for each role, and for those in common. */
export function comparisonTable(
  parent: Part,
  numbers: Comparison,
  names: readonly [string, string],
  context: Context,
): void {
  const {text} = context;
  const words = text.tasks.comparison;
  part(parent, "h2", "comparison-title").text(words.heading);
  const table = part(parent, "table", "numbers-table");
  const head = part(part(table, "thead", "head"), "tr", "names");
  parts(head, "th", "name", ["", ...names])
    .attr("scope", "col")
    .text((name) => name);
  const rows = [
    {name: words.tasks, values: numbers.tasks},
    ...roles.map((role) => ({name: text.roles[role], values: numbers.roles[role]})),
  ];
  const body = part(table, "tbody", "body");
  parts(body, "tr", "row", rows).each(function ({name, values}) {
    const {ownerDocument: document} = this;
    const head = cell(document, "th", name);
    head.setAttribute("scope", "row");
    this.replaceChildren(head, ...values.map((value) => cell(document, "td", String(value))));
  });
  const last = part(part(table, "tfoot", "foot"), "tr", "common");
  part(last, "th", "name").attr("scope", "row").text(words.common);
  const value = part(last, "td", "value").attr("colspan", 2);
  const {common, commonFilters} = numbers;
  if (common > 0 && commonFilters) {
    value.text("");
    part(value, "a", "link")
      .attr("href", listHref("tasks", commonFilters, context))
      .attr("aria-label", words.listCommon(common, ...names))
      .text(words.number(common));
  } else value.text(words.number(common));
}
