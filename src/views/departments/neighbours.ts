import type {DepartmentRow} from "../../queries/departments.js";
import {departmentHref, listHref} from "../links.js";
import {type Part, parts} from "../part.js";
import type {Context} from "../view.js";
import {dutyOrders} from "./dutyGroups.js";
import type {ShownDepartment} from "./shownDepartment.js";

/** The way to all departments, and to the ones before and after in official order, whose sheets are ordered as this one. */
export function neighbours(nav: Part, {shown, rows}: ShownDepartment, context: Context): void {
  const words = context.text.departments.way;
  nav.attr("aria-label", words.label);
  const at = rows.indexOf(shown);
  const order = dutyOrders.find((value) => value === context.search.get("order")) ?? dutyOrders[0];
  const kept = order === dutyOrders[0] ? {} : {order};
  const to = (name: "previous" | "next", row: DepartmentRow | undefined) =>
    row
      ? [{name, href: departmentHref(row, context, kept), said: words[name], department: row.short_name}]
      : [];
  const links = [
    {name: "all", href: listHref("departments", context.wholeList, context), said: words.all, department: ""},
    {name: "sheet", href: "#duty-sheet", said: words.sheet, department: ""},
    ...to("previous", rows[at - 1]),
    ...to("next", rows[at + 1]),
  ];
  parts(nav, "a", "to", links)
    .attr("data-to", ({name}) => name)
    .attr("href", ({href}) => href)
    .text(({said, department}) => [said, department].filter(Boolean).join("："));
}
