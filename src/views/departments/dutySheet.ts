import {roles} from "../../model/values.js";
import type {DutyRow} from "../../queries/duties.js";
import {selectOne} from "../controls.js";
import {listHref} from "../links.js";
import {type Part, part, parts} from "../part.js";
import type {Context} from "../view.js";
import {type DutyGroup, dutyGroups, dutyOrders} from "./dutyGroups.js";
import {dutyMenu} from "./dutyMenu.js";
import {cell, link, words} from "./elements.js";
import type {SheetContent} from "./sheetContent.js";
import type {ShownDepartment} from "./shownDepartment.js";

/** The duty sheet: all tasks of the department on a table fit to be printed and handed around. */
export function dutySheet(
  section: Part,
  {shown, list}: ShownDepartment,
  duties: readonly DutyRow[],
  context: Context,
): void {
  const {text, search, browser} = context;
  const own = text.departments.sheet;
  const order = dutyOrders.find((value) => value === search.get("order")) ?? "role";
  const byRole = roles
    .filter((role) => shown[role] > 0)
    .map((role) => ({name: text.roles[role], tasks: shown[role]}));
  const dated = duties.filter(({deadline_date}) => deadline_date !== null).length;
  const missing = duties.filter(({deadline_kind}) => deadline_kind === "missing").length;
  const sheet: SheetContent = {
    heading: own.heading(shown.department),
    list: own.list(list),
    total: [own.total(duties.length, byRole), own.dated(dated, missing)].filter(Boolean).join("。"),
    duties,
    shortName: shown.short_name,
    year: list.year,
    file: [own.name, shown.short_name, list.list_id],
  };
  section.attr("aria-labelledby", "duty-sheet");
  part(section, "h2", "heading").attr("id", "duty-sheet").text(sheet.heading);
  part(section, "p", "list-title").text(sheet.list);
  part(section, "p", "total").text(sheet.total);
  const controls = part(section, "div", "controls");
  if (duties.length > 1) {
    selectOne(controls, "order", {
      legend: own.order,
      choices: dutyOrders.map((value) => ({value, label: own.orders[value]})),
      chosen: order,
      change: (next) => browser?.change({order: next === "role" ? null : next}),
    });
  } else controls.selectChildren().remove();
  dutyMenu(part(section, "div", "menu"), sheet, order, context);
  table(part(section, "div", "sheet-table"), shown.short_name, dutyGroups(duties, order, text), context);
}

/** @param shortName of the department, which the head names on every sheet of paper */
function table(room: Part, shortName: string, groups: readonly DutyGroup[], context: Context): void {
  const {columns} = context.text.departments.sheet;
  const element = part(room, "table", "sheet-data");
  const names = ["no", "task", "role", "others", "deadline"] as const;
  parts(part(part(element, "thead", "head"), "tr", "row"), "th", "name", names)
    .attr("scope", "col")
    .attr("data-column", (name) => name)
    .text((name) => (name === "role" ? columns.role(shortName) : columns[name]));
  parts(element, "tbody", "group", groups)
    .attr("data-group", ({key}) => key)
    .each(function ({heading, rows}) {
      const document = this.ownerDocument;
      const head = document.createElement("tr");
      head.setAttribute("data-part", "group-head");
      const name = words(document, "th", heading ?? "");
      name.setAttribute("colspan", String(names.length));
      name.setAttribute("scope", "rowgroup");
      head.append(name);
      this.replaceChildren(...(heading === null ? [] : [head]), ...rows.map((row) => dutyLine(row, context)));
    });
}

function dutyLine(row: DutyRow, context: Context): HTMLElement {
  const {document, text, wholeList} = context;
  const own = text.departments.sheet;
  const line = document.createElement("tr");
  line.setAttribute("data-part", "duty");
  line.setAttribute("data-task", row.task_id);
  const href = listHref("tasks", {...wholeList, task: row.task_id}, context);
  const number = link(document, href, row.task_no === null ? own.noNumber : String(row.task_no));
  number.setAttribute(
    "aria-label",
    row.task_no === null ? text.tasks.noNumber : text.tasks.number(row.task_no),
  );
  const role = cell(document, "td", text.roles[row.role]);
  if (row.inherited) role.append(words(document, "small", own.inherited(row.inherited_from)));
  const others = document.createElement("td");
  for (const kind of ["leads", "shares", "supports"] as const) {
    const names = row[kind];
    if (names !== null) others.append(words(document, "div", own.party(own[kind], names)));
  }
  if (others.childElementCount === 0) others.append(own.alone);
  line.append(
    cell(document, "td", number),
    words(document, "td", row.task),
    role,
    others,
    words(document, "td", row.deadline ?? own.noDeadline),
  );
  return line;
}
