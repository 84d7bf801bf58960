import {deadlineKinds, patterns} from "../model/values.js";
import {type DepartmentRow, departments as departmentsQuery} from "../queries/departments.js";
import {listInfo} from "../queries/listInfo.js";
import {parties} from "../queries/parties.js";
import {type SectionRow, sections as sectionsQuery} from "../queries/sections.js";
import {taskList} from "../queries/taskList.js";
import {type Filters, filtersFromSearch} from "../state/filters.js";
import {chips} from "./chips.js";
import {clauseLegend} from "./clauseText.js";
import {selectOne} from "./controls.js";
import {filterChips, sectionNames} from "./filterWords.js";
import {listHref} from "./links.js";
import {type Part, part} from "./part.js";
import {taskItems} from "./taskItems.js";
import {type Context, Superseded, type View} from "./view.js";

/** Which tasks exactly: those that the URL's filters mean, in the order of the document. */
export const tasksView: View = async (root, context) => {
  const {database, document, text, search, browser, wholeList} = context;
  const {filters: asked, ignored} = filtersFromSearch(search.toString());
  const filters = {...asked, list: wholeList.list};
  part(root, "h1", "heading").text(text.site.pages.tasks);
  const controls = part(root, "div", "controls");
  const bar = part(root, "nav", "chips");
  const fault = part(root, "p", "ignored");
  part(root, "p", "fault");
  const count = part(root, "p", "count").attr("role", "status");
  const legend = part(root, "p", "run-legend");
  const list = part(root, "div", "list");
  const source = part(root, "p", "source");
  // Before the engine is up, the tasks that stand here are those of another question, unless it was prepared.
  if (browser && root.attr("data-state") !== "live") {
    count.text(text.tasks.loading);
    taskItems(list, [], [], context);
    document.documentElement.removeAttribute("data-asked");
  }

  const [headings, departments, [info]] = await Promise.all([
    database.ask(sectionsQuery, wholeList),
    database.ask(departmentsQuery, wholeList),
    database.ask(listInfo, wholeList),
  ]);
  const restrictions = filterChips(filters, headings, text);
  drawControls(controls, filters, headings, departments, context);
  const links = restrictions.map(({label, without}) => ({label, href: listHref("tasks", without, context)}));
  chips(bar, links, context);
  fault.text(ignored.length > 0 ? text.filters.ignored(ignored.join("、")) : "");
  source.text(text.figure.source(info!, links.map(({label}) => label).join("；")));

  try {
    const [rows, people] = await Promise.all([
      database.ask(taskList, filters),
      database.ask(parties, filters),
    ]);
    count.text(rows.length > 0 ? text.tasks.count(rows.length) : text.tasks.none);
    clauseLegend(legend, people, context);
    taskItems(list, rows, people, context);
  } catch (error) {
    if (!(error instanceof Superseded)) {
      count.text(text.tasks.failed);
      taskItems(list, [], [], context);
    }
    throw error;
  }
};

function drawControls(
  parent: Part,
  filters: Filters,
  headings: readonly SectionRow[],
  departments: readonly DepartmentRow[],
  {text, browser}: Context,
): void {
  const words = text.filters;
  const control = (
    name: string,
    legend: string,
    chosen: string | number | null,
    choices: [string, string][],
  ) =>
    selectOne(parent, name, {
      legend,
      choices: [["", words.any] as const, ...choices].map(([value, label]) => ({value, label})),
      chosen: String(chosen ?? ""),
      change: (value) => browser?.change({[name]: value || null}),
    });
  const sections = [...sectionNames(headings)].map(([order, name]): [string, string] => [
    String(order),
    name,
  ]);
  if (sections.length > 0) control("section", words.sectionLabel, filters.section, sections);
  control(
    "department",
    words.departmentLabel,
    filters.department,
    departments.map((row) => [row.department, row.short_name]),
  );
  control(
    "pattern",
    words.patternLabel,
    filters.pattern,
    patterns.map((value) => [value, text.patterns[value]]),
  );
  control(
    "deadline",
    words.deadlineLabel,
    filters.deadlineKind,
    deadlineKinds.map((value) => [value, text.deadlineKinds[value]]),
  );
}
