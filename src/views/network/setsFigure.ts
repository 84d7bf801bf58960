import {departmentSets} from "../../charts/departmentSets.js";
import {questionOf} from "../../engine/script.js";
import {type DepartmentSet, departmentSetsOf} from "../../measures/departmentSet.js";
import {nameSeparator} from "../../model/nameSeparator.js";
import {departmentSets as departmentSetsQuery} from "../../queries/departmentSets.js";
import {canonicalNames, filtersToSearch} from "../../state/filters.js";
import type {Text} from "../../text/zh.js";
import {selectOne} from "../controls.js";
import {greatest} from "../facts.js";
import {figure} from "../figure.js";
import {markFilters} from "../markFilters.js";
import {type Part, part, removePart} from "../part.js";
import {shownPicks} from "../picked.js";
import type {Context} from "../view.js";
import type {NetworkFrame} from "./graphFigure.js";
import {relatedTo} from "./pickedParts.js";
import type {NetworkPicture} from "./picture.js";
import {setModes, setSorts} from "./state.js";

/** Which exact sets of departments recur, counted exclusively or inclusively. */
export async function setsFigure(
  root: Part,
  {state, departments}: NetworkPicture,
  {list, year, scope, source, filters, short, picked}: NetworkFrame,
  context: Context,
): Promise<void> {
  const {database, text, browser} = context;
  const {setMode: mode, setSort: sort} = state;
  const words = text.network.sets;
  const all = departmentSetsOf(await database.ask(departmentSetsQuery, filters));
  const sets = all.filter((set) => set.departments.length > 1);
  const inPanel = shownPicks(context).map(({filters: {all}}) => canonicalNames(all).join(nameSeparator));
  const frame = figure(
    root,
    "sets",
    {
      chart: "departmentSets",
      below: true,
      title: words.title,
      finding: scope.before.tasks + setsFinding(all, sets, short, text),
      description: scope.before.tasks + words.description(sets.length, words.modes[mode]),
      source: source(sets.length > 0 ? [...scope.tasks, words.modes[mode]] : scope.tasks),
      file: [words.file, list, ...scope.tasks, words.modes[mode]],
      data: {
        columns: [
          words.columns.departments,
          words.columns.size,
          words.columns.exactly,
          words.columns.including,
        ],
        rows: all.map(({departments: own, exactly, including}) => [
          own.join("、"),
          own.length,
          exactly,
          including,
        ]),
      },
      year,
      sql: {
        questions: [questionOf(departmentSetsQuery, filters)],
        after: text.sql.after.sets,
        source: source(scope.tasks),
        file: [words.file, list, ...scope.tasks],
      },
      draw: (options) =>
        departmentSets(
          {departments, sets},
          {
            ...options,
            mode,
            sort,
            keep: (set) => inPanel.includes(canonicalNames(set.departments).join(nameSeparator)),
          },
        ),
      key: JSON.stringify([filtersToSearch(filters), mode, sort, inPanel]),
      filters: (mark) => markFilters(mark, filters),
      counted: scope.counted,
      related: picked && relatedTo(picked),
    },
    context,
  );
  const controls = part(frame, "div", "controls");
  if (sets.length === 0) {
    for (const name of ["sets", "setsort", "explained"]) removePart(controls, name);
    return;
  }
  selectOne(controls, "sets", {
    legend: words.mode,
    choices: setModes.map((value) => ({value, label: words.modes[value]})),
    chosen: mode,
    change: (next) => browser?.change({sets: next === "exclusive" ? null : next}),
  }).attr("aria-describedby", "sets-mode-explained");
  selectOne(controls, "setsort", {
    legend: words.sort,
    choices: setSorts.map((value) => ({value, label: words.sorts[value]})),
    chosen: sort,
    change: (next) => browser?.change({setsort: next === "size" ? null : next}),
  });
  part(controls, "p", "explained")
    .attr("id", "sets-mode-explained")
    .text(words.counted(scope.counted) + words.explained[mode]);
}

/** How many sets there are, how many of these come more than once, and which does most often. */
function setsFinding(
  all: readonly DepartmentSet[],
  several: readonly DepartmentSet[],
  short: (department: string) => string,
  text: Text,
): string {
  const words = text.network.sets;
  if (several.length === 0) return words.none;
  const recurring = several.filter(({exactly}) => exactly > 1).length;
  const [top, ...others] = greatest(several, ({exactly}) => exactly);
  const most =
    top && top.exactly > 1 && others.length === 0 ? words.most(top.departments.map(short), top.exactly) : "";
  const tasks = all.reduce((sum, {exactly}) => sum + exactly, 0);
  return words.finding(several.length, recurring, tasks, most);
}
