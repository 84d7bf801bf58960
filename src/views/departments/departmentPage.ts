import {rankOf} from "../../measures/rank.js";
import {namingFindings, taskFindings} from "../../queries/departmentFindings.js";
import {duties as dutiesQuery} from "../../queries/duties.js";
import {partners as partnersQuery} from "../../queries/partners.js";
import {type WrittenNameRow, writtenNames} from "../../queries/writtenNames.js";
import {type Part, part, type Root} from "../part.js";
import type {Context} from "../view.js";
import {deadlineList} from "./deadlineList.js";
import {dutyNumbers} from "./dutyNumbers.js";
import {dutySheet} from "./dutySheet.js";
import {findingSummary} from "./findingSummary.js";
import {neighbours} from "./neighbours.js";
import {partnerTable} from "./partnerTable.js";
import {sectionFigure} from "./sectionFigure.js";
import type {ShownDepartment} from "./shownDepartment.js";

/**
 * One department: what it owes and where, with whom, by when, what is doubtful, and its duty sheet. Nothing is drawn before
 * all is known, so that its name never stands over another one's tasks.
 */
export async function departmentPage(
  root: Root,
  department: ShownDepartment,
  context: Context,
): Promise<void> {
  const {database, text, wholeList} = context;
  const {shown, rows, list} = department;
  const words = text.departments;
  const filters = {...wholeList, department: shown.department};
  const [duties, partners, written, naming, onTasks] = await Promise.all([
    database.ask(dutiesQuery, filters),
    database.ask(partnersQuery, filters),
    database.ask(writtenNames, filters),
    database.ask(namingFindings, filters),
    database.ask(taskFindings, filters),
  ]);
  const article = part(root, "article", "department").attr("data-name", shown.department);
  neighbours(part(article, "nav", "way"), department, context);
  part(article, "h1", "heading").text(shown.department);
  const rank = rankOf(
    shown.tasks,
    rows.map(({tasks}) => tasks),
  );
  const facts = [
    text.departmentKinds[shown.kind],
    words.share(list.task_count, shown.tasks),
    words.rank(rank),
  ];
  part(article, "p", "lead").text(facts.join(" · "));
  otherNames(article, written, department, context);
  dutyNumbers(part(article, "ul", "duties"), shown, duties, context);
  const columns = part(article, "div", "columns");
  const [wide, narrow] = [part(columns, "div", "wide"), part(columns, "div", "narrow")];
  sectionFigure(wide, department, duties, context);
  partnerTable(part(wide, "section", "partners"), shown, partners, context);
  deadlineList(part(narrow, "section", "deadlines"), shown, duties, context);
  findingSummary(part(narrow, "section", "check"), naming, onTasks, context);
  dutySheet(part(article, "section", "sheet"), department, duties, context);
}

/** The other forms in which the list writes the department, how often, and why. */
function otherNames(
  article: Part,
  rows: readonly WrittenNameRow[],
  {shown}: ShownDepartment,
  {text}: Context,
): void {
  const {heading, name, reasons, certainties} = text.departments.written;
  const others = rows.filter(({surface, tasks}) => surface !== shown.department && tasks > 0);
  const said = others.map(({surface, tasks, reason, certainty}) =>
    name(
      surface,
      tasks,
      (reason === null ? "" : reasons[reason]) + (certainty === null ? "" : certainties[certainty]),
    ),
  );
  part(article, "p", "written")
    .attr("hidden", said.length > 0 ? null : "")
    .text(said.length > 0 ? heading + said.join("、") : "");
}
