import {networkGraph} from "../charts/networkGraph.js";
import {defaultThreshold} from "../layout/network.js";
import {relations as allRelations, type Relation} from "../model/values.js";
import {type DepartmentRow, departments as departmentsQuery} from "../queries/departments.js";
import {listInfo} from "../queries/listInfo.js";
import {type PairTasks, pairs as pairsQuery} from "../queries/pairs.js";
import {sections as sectionsQuery} from "../queries/sections.js";
import {filtersFromSearch} from "../state/filters.js";
import {movedFromText, movedToText} from "../state/moved.js";
import {chosen} from "./chosen.js";
import {checkboxes, selectOne, slider} from "./controls.js";
import {greatest, oneOf, pairsOf, tiesOf} from "./facts.js";
import {figure} from "./figure.js";
import {sectionNames} from "./filterWords.js";
import {markFilters} from "./markFilters.js";
import {part} from "./part.js";
import {taskPanel} from "./taskPanel.js";
import type {Context, View} from "./view.js";

/** Who must work with whom, and who leads: departments tied by the tasks that they share. */
export const networkView: View = async (root, context) => {
  const {database, text, search, browser, wholeList, placements} = context;
  const words = text.network;
  const {section} = filtersFromSearch(`section=${search.get("section") ?? ""}`).filters;
  const filters = {...wholeList, section};
  const [departments, rows, headings, [list]] = await Promise.all([
    database.ask(departmentsQuery, filters),
    database.ask(pairsQuery, {filters, relations: []}),
    database.ask(sectionsQuery, wholeList),
    database.ask(listInfo, wholeList),
  ]);
  const relations = chosen(search.get("ties"), allRelations);
  const pairs = pairsOf(rows, relations);
  const most = pairs[0]?.tasks ?? 1;
  const asked = Math.trunc(Number(search.get("threshold")));
  const threshold = Math.min(most, asked >= 1 ? asked : defaultThreshold(rows, relations));
  const shown = pairs.filter((pair) => pair.tasks >= threshold);
  const kept = oneOf(shown);
  const drawn = rows.filter(({source, target}) => kept(source, target));
  const countOf = (relation: Relation) =>
    relations.includes(relation) ? pairsOf(drawn, [relation]).length : 0;
  const moved = movedFromText(search.get("moved"));
  const names = sectionNames(headings);
  const sectionName = section === null ? "" : (names.get(section) ?? text.filters.section(section));

  const relationNames =
    relations.length < allRelations.length
      ? relations.map((relation) => text.relations[relation]).join("、")
      : "";

  part(root, "h1", "heading").text(text.site.pages.network);
  const frame = figure(
    root,
    "network",
    {
      chart: "networkGraph",
      title: words.title,
      finding: finding(pairs, shown.length, threshold, departments, context),
      description: words.description(
        departments.length,
        shown.length,
        countOf("joint"),
        countOf("lead_with"),
      ),
      source: text.figure.source(
        list!,
        [sectionName, relationNames, words.atLeast(threshold)].filter(Boolean).join("；"),
      ),
      file: [words.file, list!.list_id, sectionName, relationNames, words.fileThreshold(threshold)],
      data: table(drawn, relations, context),
      draw: (options) =>
        networkGraph({departments, ties: rows}, {...options, relations, kept, moved, placements}),
      filters: (mark) => markFilters(mark, filters),
      scene: {
        isMoved: moved.size > 0,
        moved: (department, place, browser) =>
          browser.adjust({moved: movedToText(new Map([...moved, [department, place]]))}),
        putBack: (browser) => browser.change({moved: null}),
      },
    },
    context,
  );
  const controls = part(frame, "div", "controls");
  slider(controls, "threshold", {
    legend: words.threshold,
    unit: words.unit,
    max: most,
    value: threshold,
    change: (value) => browser?.adjust({threshold: String(value)}),
  });
  checkboxes(controls, "relations", {
    legend: words.relations,
    choices: allRelations.map((value) => ({value, label: text.relations[value]})),
    chosen: relations,
    change: (next) => browser?.change({ties: next.length === allRelations.length ? null : next.join(",")}),
  });
  if (names.size > 0) {
    selectOne(controls, "section", {
      legend: text.filters.sectionLabel,
      choices: [
        {value: "", label: text.filters.allSections},
        ...[...names].map(([order, label]) => ({value: String(order), label})),
      ],
      chosen: section === null ? "" : String(section),
      change: (next) => browser?.change({section: next || null}),
    });
  }
  await taskPanel(root, context);
};

function finding(
  pairs: ReturnType<typeof pairsOf>,
  shown: number,
  threshold: number,
  departments: readonly DepartmentRow[],
  {text}: Context,
): string {
  const top = greatest(pairs, (pair) => pair.tasks);
  if (!top[0]) return text.network.none;
  const shortNames = new Map(departments.map((row) => [row.department, row.short_name]));
  const name = (department: string) => shortNames.get(department) ?? department;
  const named = top.map((pair) => text.network.pair(name(pair.source), name(pair.target)));
  return text.network.finding(pairs.length, named, top[0].tasks) + text.network.shown(shown, threshold);
}

function table(rows: readonly PairTasks[], relations: readonly Relation[], {text}: Context) {
  const {source, target, relation, tasks} = text.network.columns;
  return {
    columns: [source, target, relation, tasks],
    rows: rows
      .flatMap(tiesOf)
      .filter((tie) => relations.includes(tie.relation))
      .map((tie) => [tie.source, tie.target, text.relations[tie.relation], tie.tasks]),
  };
}
