import {departmentNames} from "../queries/departmentNames.js";
import {type ListRow, listInfo} from "../queries/listInfo.js";
import {sections} from "../queries/sections.js";
import {taskIndex} from "../queries/taskIndex.js";
import {termsOf} from "../search/terms.js";
import {wordsOf} from "../search/word.js";
import {filtersToSearch} from "../state/filters.js";
import {makePanelRoom} from "./panel/panelRoom.js";
import {type Part, part, type Root} from "./part.js";
import {columnChoice} from "./tasks/columnChoice.js";
import {facetPart} from "./tasks/facetPart.js";
import {allowedTasks, facetCounts} from "./tasks/facets.js";
import {oneTask} from "./tasks/oneTask.js";
import {searchPart, soundsFor} from "./tasks/searchPart.js";
import {selectionOf} from "./tasks/selection.js";
import {sorted} from "./tasks/sorted.js";
import {type TasksState, tasksState} from "./tasks/state.js";
import {type TaskFile, taskFiles} from "./tasks/taskFiles.js";
import {taskSet} from "./tasks/taskSet.js";
import {taskTable} from "./tasks/taskTable.js";
import {type Context, Superseded, type View} from "./view.js";

/** Which tasks exactly: those that the filters mean and that hold what is looked for, and one of them open. */
export const tasksView: View = async (root, context) => {
  const {database, document, text, search, browser, wholeList, within: filters, limits} = context;
  const words = text.tasks;
  const state = tasksState(search);
  const terms = termsOf(state.query);
  const areas = skeleton(root, context);
  // What stands here while the engine starts is of another question, unless it was prepared.
  if (browser && root.attr("data-state") !== "live") {
    areas.count.text(words.loading);
    const isAll = terms.length === 0 && filtersToSearch(filters) === filtersToSearch(wholeList);
    if (!isAll) areas.results.attr("hidden", "");
    document.documentElement.removeAttribute("data-asked");
  }

  const [rows, names, headings, [list]] = await Promise.all([
    database.ask(taskIndex, wholeList),
    database.ask(departmentNames, wholeList),
    database.ask(sections, wholeList),
    database.ask(listInfo, wholeList),
  ]);
  const set = taskSet(rows, names, text);
  const query = state.query.trim();
  const inForce = [...limits, ...(query === "" ? [] : [words.looking(query)])].join("；");
  areas.source.text(text.figure.source(list!, inForce));
  const table = () => root.select<HTMLElement>("table").node();
  searchPart(areas.controls, state.query, table, set.prepareSearch, context);
  columnChoice(areas.controls, state.columns, context);

  try {
    const [allowed, sounds] = await Promise.all([
      allowedTasks(filters, set, wholeList, database),
      soundsFor(terms),
    ]);
    // How characters sound may be known long after the reader has typed on.
    await browser?.breathe();
    const sought = wordsOf(terms, sounds);
    const found = set.search(sought);
    const order = (mask: Uint8Array) => sorted(set, mask, state.sort, state.descending);
    const places = order(found.map((one, index) => one & allowed.tasks[index]!));
    areas.results.attr("hidden", null);
    areas.count.text(places.length > 0 ? words.countOf(places.length, rows.length) : words.none);
    // The panel takes its room first, so that the open row is sought where it will stand.
    if (browser) makePanelRoom(document, state.task === null ? 0 : 1);
    const drawAll = () => {
      const more = draw();
      while (more());
    };
    const draw = () => {
      const selection = selectionOf(document, wholeList.list, drawAll);
      const more = taskTable(areas.list, {set, places, state, sought, selection}, context);
      const isChosen = selection.size > 0;
      const some = isChosen
        ? order(Uint8Array.from(rows, (row) => Number(selection.has(row.task_id))))
        : places;
      const file = () => fileOf(set, some, state, list!, isChosen ? "" : inForce, context);
      const unseen = isChosen ? countOutside(some, places) : 0;
      files(areas.files, {file, unseen}, isChosen ? () => selection.clear() : null, context);
      return more;
    };
    const more = draw();
    facetPart(areas.facets, filters, facetCounts(set, allowed, found), {set, headings}, context);
    const {task} = state;
    await oneTask(root, task === null ? null : {set, places, task, list: list!}, context);
    // What is in sight is painted before the rows below it are made.
    while (more()) await browser?.breathe();
  } catch (error) {
    if (!(error instanceof Superseded)) {
      areas.count.text(words.failed);
      areas.results.attr("hidden", "");
    }
    throw error;
  }
};

/** How many of some places are not among others. */
function countOutside(some: readonly number[], others: readonly number[]): number {
  const known = new Set(others);
  return some.filter((place) => !known.has(place)).length;
}

/** The parts of the page, in their order. */
function skeleton(root: Root, {document, text, browser}: Context) {
  part(root, "h1", "heading").text(text.site.pages.tasks);
  const controls = part(root, "div", "controls");
  part(root, "p", "fault");
  const head = part(root, "div", "results-head");
  const count = part(head, "p", "count").attr("role", "status");
  const files = part(head, "div", "files");
  const body = part(root, "div", "results");
  const fold = part(body, "details", "facets");
  // On a phone they would push the tasks out of sight.
  if (!browser || !fold.attr("data-folds")) fold.attr("open", browser && isNarrow(document) ? null : "");
  if (browser) fold.attr("data-folds", "true");
  part(fold, "summary", "summary").text(text.tasks.filters);
  const facets = part(fold, "div", "facet-list");
  const list = part(body, "div", "list");
  part(root, "p", "keys").text(text.tasks.keys);
  const source = part(root, "p", "source");
  return {controls, count, results: body, facets, list, files, source};
}

/** True where facets and tasks do not stand beside each other, as in the style sheet. */
const isNarrow = ({defaultView}: Document) => !defaultView?.matchMedia("(min-width: 1000px)").matches;

function fileOf(
  set: TaskFile["set"],
  places: readonly number[],
  {columns}: TasksState,
  list: ListRow,
  inForce: string,
  {text}: Context,
): TaskFile {
  const {title, name} = text.tasks.files;
  return {
    set,
    places,
    columns,
    cover: [title(list.title), text.figure.source(list, inForce)],
    file: [name, list.list_id],
    year: list.year,
  };
}

/** The menu of files: of what is selected, or else of what is listed. `clear` lets go of what is selected. */
function files(
  area: Part,
  {file, unseen}: {file: () => TaskFile; unseen: number},
  clear: (() => void) | null,
  context: Context,
): void {
  const words = context.text.tasks;
  const tasks = file().places.length;
  area.attr("hidden", tasks > 0 ? null : "");
  taskFiles(area, clear ? words.files.selected(tasks, unseen) : words.files.shown(tasks), file, context);
  part(area, "button", "clear")
    .attr("type", "button")
    .attr("hidden", clear ? null : "")
    .text(words.deselect)
    .on("click", () => clear?.());
}
