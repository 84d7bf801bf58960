import {questionOf} from "../engine/script.js";
import {departments as departmentsQuery} from "../queries/departments.js";
import {listInfo} from "../queries/listInfo.js";
import {namedTasks as namedTasksQuery} from "../queries/namedTasks.js";
import {pairs as pairsQuery} from "../queries/pairs.js";
import {sections as sectionsQuery} from "../queries/sections.js";
import {sectionNames} from "./filterWords.js";
import {apartPart} from "./network/apartPart.js";
import {bipartiteFigure} from "./network/bipartiteFigure.js";
import {networkControls} from "./network/controls.js";
import {graphFigure, type NetworkFrame} from "./network/graphFigure.js";
import {matrixFigure} from "./network/matrixFigure.js";
import {measured as measure} from "./network/measured.js";
import {measuresPart} from "./network/measuresPart.js";
import {networkFiles} from "./network/networkFiles.js";
import {pickedParts} from "./network/pickedParts.js";
import {networkPicture} from "./network/picture.js";
import {setsFigure} from "./network/setsFigure.js";
import {hasAllRoles, networkState} from "./network/state.js";
import {triplesPart} from "./network/triplesPart.js";
import {scopeOf} from "./network/words.js";
import {part} from "./part.js";
import {askForPanel, taskPanel} from "./taskPanel.js";
import type {View} from "./view.js";

/** Who must work with whom, and who leads: departments tied by the tasks that they share. */
export const networkView: View = async (root, context) => {
  const {database, text, search, wholeList, within, limits, browser} = context;
  askForPanel(context);
  const [everybody, headings, [list]] = await Promise.all([
    database.ask(departmentsQuery, wholeList),
    database.ask(sectionsQuery, wholeList),
    database.ask(listInfo, wholeList),
  ]);
  const facts = {departments: everybody, headings};
  const state = networkState(search, facts);
  const {section, relations} = state;
  const filters = {...within, section, roles: hasAllRoles(state) ? [] : state.roles};
  const [departments, whole, rows, [named], picked] = await Promise.all([
    database.ask(departmentsQuery, {...within, section}),
    database.ask(pairsQuery, {filters, relations: []}),
    database.ask(pairsQuery, {filters, relations}),
    database.ask(namedTasksQuery, filters),
    pickedParts(context),
  ]);
  const picture = networkPicture(rows, departments, state);
  await browser?.breathe();
  const measured = measure(picture);
  const shortNames = new Map(everybody.map((row) => [row.department, row.short_name]));
  const short = (department: string) => shortNames.get(department) ?? department;
  const sectionName =
    section === null
      ? ""
      : section === 0
        ? text.filters.noSection
        : (sectionNames(headings).get(section) ?? text.filters.section(section));
  // The section has words of its own before a sentence.
  const others = limits.filter((limit) => limit !== sectionName);
  const names = {limits: others, section: sectionName, short};
  const scope = scopeOf(state, names, text);
  // What is between two kinds is chosen from the answer.
  const asked = scopeOf({...state, between: null}, names, text);
  const frame: NetworkFrame = {
    list: list!.list_id,
    year: list!.year,
    scope,
    source: (limits) => text.figure.source(list!, limits.join("；")),
    asked: {
      questions: [
        questionOf(departmentsQuery, {...within, section}),
        questionOf(pairsQuery, {filters, relations}),
      ],
      scope: [...asked.tasks, ...asked.ties],
    },
    filters,
    short,
    picked,
  };
  await browser?.breathe();
  part(root, "h1", "heading").text(text.site.pages.network);
  const graph = graphFigure(root, picture, whole, measured, frame, context);
  networkControls(part(graph, "div", "controls"), picture, facts, {namedTasks: named!.tasks, short}, context);
  networkFiles(graph, picture, {list: list!, scope: [...scope.tasks, ...scope.ties]}, context);
  measuresPart(root, measured, picture, frame, context);
  await browser?.breathe();
  matrixFigure(root, picture, measured, frame, context);
  await browser?.breathe();
  await bipartiteFigure(root, picture, frame, context);
  await browser?.breathe();
  await setsFigure(root, picture, frame, context);
  await browser?.breathe();
  await triplesPart(root, frame, context);
  await apartPart(
    root,
    frame,
    headings.some(({section_order}) => section_order !== null),
    context,
  );
  await browser?.breathe();
  await taskPanel(root, context);
};
