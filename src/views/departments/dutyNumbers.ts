import type {Role} from "../../model/values.js";
import type {DepartmentRow} from "../../queries/departments.js";
import type {DutyRow} from "../../queries/duties.js";
import type {Filters} from "../../state/filters.js";
import {link, words} from "../elements.js";
import {listHref} from "../links.js";
import {type Part, parts} from "../part.js";
import type {Context} from "../view.js";
import {deadlineCounts} from "./deadlineCounts.js";

/** How many tasks the department has, in which roles, with and without a date; each the way to exactly these. */
export function dutyNumbers(
  list: Part,
  shown: DepartmentRow,
  duties: readonly DutyRow[],
  context: Context,
): void {
  const {text, wholeList} = context;
  const own = text.departments.numbers;
  list.attr("aria-label", own.label);
  const {dated, missing} = deadlineCounts(duties);
  const role = (role: Role) => ({
    name: role,
    label: text.roles[role],
    value: shown[role],
    filters: {roles: [role]} as Partial<Filters>,
  });
  const tiles = [
    {name: "tasks", label: own.tasks, value: shown.tasks, filters: {}},
    role("lead"),
    role("sole"),
    role("shared"),
    role("support"),
    {
      name: "dated",
      label: own.dated,
      value: dated,
      filters: {dated: true},
    },
    {
      name: "missing",
      label: own.missing,
      value: missing,
      filters: {deadlineKind: "missing"} as const,
    },
  ];
  parts(list, "li", "number", tiles)
    .attr("data-number", ({name}) => name)
    .each(function ({label, value, filters}) {
      const document = this.ownerDocument;
      const all = {...wholeList, department: shown.department, ...filters};
      const box =
        value > 0 ? link(document, listHref("tasks", all, context), "") : document.createElement("div");
      const number = words(document, "b", String(value));
      number.append(words(document, "small", own.unit));
      box.append(words(document, "span", label), number);
      this.replaceChildren(box);
    });
}
