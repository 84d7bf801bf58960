import type {DutyRow} from "../../queries/duties.js";
import {selectOne} from "../controls.js";
import {cell, link, words} from "../elements.js";
import {listHref} from "../links.js";
import {type Part, part, parts} from "../part.js";
import type {Context} from "../view.js";
import {type DutyGroup, dutyGroups, dutyOrders} from "./dutyGroups.js";
import {dutyMenu} from "./dutyMenu.js";
import {type DutyPlace, dutyPlaces} from "./dutyPlaces.js";
import {sheetContent} from "./sheetContent.js";
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
  const sheet = sheetContent(shown, list, duties, text);
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
  const content = {groups: dutyGroups(duties, order, text), places: dutyPlaces(duties)};
  table(part(section, "div", "sheet-table"), shown.short_name, content, context);
}

/** The rows in their groups, and where each stands in the list if the numbers do not say it. */
interface TableContent {
  groups: readonly DutyGroup[];
  places: ReadonlyMap<string, DutyPlace>;
}

/** @param shortName of the department, which the head names on every sheet of paper */
function table(room: Part, shortName: string, {groups, places}: TableContent, context: Context): void {
  const {columns} = context.text.departments.sheet;
  const element = part(room, "table", "sheet-data");
  const place = places.size > 0 ? (["place"] as const) : [];
  const names = ["no", ...place, "task", "role", "others", "deadline"] as const;
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
      const lines = rows.map((row) => dutyLine(row, places, context));
      this.replaceChildren(...(heading === null ? [] : [head]), ...lines);
    });
}

function dutyLine(row: DutyRow, places: TableContent["places"], context: Context): HTMLElement {
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
  const task = words(document, "td", row.task);
  task.setAttribute("data-column", "task");
  line.append(
    cell(document, "td", number),
    ...(places.size > 0 ? [placeCell(places.get(row.task_id), context)] : []),
    task,
    role,
    others,
    words(document, "td", row.deadline ?? own.noDeadline),
  );
  return line;
}

function placeCell(place: DutyPlace | undefined, {document, text}: Context): HTMLElement {
  const element = words(document, "td", place?.short ?? text.departments.sections.noSection);
  element.setAttribute("data-column", "place");
  if (place) element.setAttribute("title", place.full);
  return element;
}
