import {deadlineKinds} from "../../model/values.js";
import type {DepartmentRow} from "../../queries/departments.js";
import type {DutyRow} from "../../queries/duties.js";
import {link, words} from "../elements.js";
import {listHref} from "../links.js";
import {type Part, part, parts} from "../part.js";
import type {Context} from "../view.js";
import {dutyPlaces} from "./dutyPlaces.js";
import {foldedRows} from "./foldedRows.js";

/** So many dated tasks are in sight; the rest opens at a click. */
const inSight = 8;
/** A task is shown with so many characters. */
const longest = 36;

/**
 * What kinds of deadline the department's tasks have, and those with a date: in a browser the next one first and those
 * whose day is past after the others, in the build, which has no day, in order of date.
 */
export function deadlineList(
  section: Part,
  shown: DepartmentRow,
  duties: readonly DutyRow[],
  context: Context,
): void {
  const {text, wholeList, browser} = context;
  const own = text.departments.deadlines;
  part(section, "h2", "heading").text(own.heading);
  const kinds = deadlineKinds
    .map((kind) => ({kind, tasks: duties.filter(({deadline_kind}) => deadline_kind === kind).length}))
    .filter(({tasks}) => tasks > 0);
  parts(part(section, "ul", "kinds"), "li", "kind", kinds)
    .attr("data-deadline-kind", ({kind}) => kind)
    .each(function ({kind, tasks}) {
      const filters = {...wholeList, department: shown.department, deadlineKind: kind};
      const label = own.kind(text.deadlineKinds[kind], tasks);
      this.replaceChildren(link(this.ownerDocument, listHref("tasks", filters, context), label));
    });
  const today = browser?.today() ?? "";
  const isPast = ({deadline_date}: DutyRow) => deadline_date! < today;
  const dated = duties
    .filter(({deadline_date}) => deadline_date !== null)
    .sort((a, b) => Number(isPast(a)) - Number(isPast(b)) || compare(a.deadline_date!, b.deadline_date!));
  part(section, "p", "note").text(dated.length > 0 ? own.dated(dated.length) : own.none);
  const places = dutyPlaces(duties);
  const draw = (parent: Part, rows: readonly DutyRow[]) =>
    parts(part(parent, "ol", "dated"), "li", "due", rows)
      .attr("data-task", ({task_id}) => task_id)
      .each(function (row) {
        const document = this.ownerDocument;
        const {task_id, task_no, task, deadline_date, ambiguous} = row;
        const date = words(document, "time", text.day(deadline_date!));
        date.setAttribute("datetime", deadline_date!);
        const past = isPast(row) ? [words(document, "small", own.past)] : [];
        const number = task_no === null ? text.tasks.noNumber : text.tasks.number(task_no);
        const href = listHref("tasks", {...wholeList, task: task_id}, context);
        const place = ambiguous ? places.get(task_id) : undefined;
        const where = place ? [words(document, "small", place.short)] : [];
        where[0]?.setAttribute("title", place!.full);
        const said = words(document, "span", cut(task));
        this.replaceChildren(date, ...past, link(document, href, number), ...where, said);
      });
  foldedRows(section, {name: "dated", rows: dated, inSight, rest: own.rest, draw});
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The beginning of a task's words. */
function cut(task: string): string {
  const characters = [...task.replace(/\s+/gu, " ").trim()];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : characters.join("");
}
