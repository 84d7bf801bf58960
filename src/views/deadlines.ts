import {deadlineKinds} from "../model/values.js";
import {deadlineDates, departmentDates} from "../queries/deadlineDates.js";
import {datedTasks, recurringTasks, type SectionDeadlineRow, sectionDeadlines} from "../queries/deadlines.js";
import {listInfo} from "../queries/listInfo.js";
import {parties} from "../queries/parties.js";
import {taskList} from "../queries/taskList.js";
import {departmentBars, sectionBars} from "./deadlines/barFigures.js";
import {besidePart, halfDated} from "./deadlines/besidePart.js";
import {cyclesOf} from "./deadlines/cycles.js";
import {duePart} from "./deadlines/duePart.js";
import {kindsOfDepartments} from "./deadlines/kindsOfDepartments.js";
import {kindTotals} from "./deadlines/kindTotals.js";
import {nextPart} from "./deadlines/nextPart.js";
import {deadlinesState} from "./deadlines/state.js";
import {timelineFigure} from "./deadlines/timelineFigure.js";
import {part} from "./part.js";
import {taskItems} from "./taskItems.js";
import {askForPanel, taskPanel} from "./taskPanel.js";
import type {Context, View} from "./view.js";

/** What is due when, what is open-ended, what has no date. */
export const deadlinesView: View = async (root, context) => {
  const {database, text, wholeList, limits} = context;
  const state = deadlinesState(context);
  const {filters} = state;
  const withoutDeadline = {...filters, deadlineKind: "missing"} as const;
  const isAsked = filters.deadlineKind === null || filters.deadlineKind === "missing";
  askForPanel(context);
  const [dates, byDepartment, dated, recurring, bySection, [list]] = await Promise.all([
    database.ask(deadlineDates, filters),
    database.ask(departmentDates, filters),
    database.ask(datedTasks, filters),
    database.ask(recurringTasks, filters),
    database.ask(sectionDeadlines, filters),
    database.ask(listInfo, wholeList),
  ]);
  const halves = await Promise.all(
    halfDated(dates).map((deadlineKind) => database.ask(taskList, {...filters, deadlineKind})),
  );
  const [missing, missingParties] = isAsked
    ? await Promise.all([database.ask(taskList, withoutDeadline), database.ask(parties, withoutDeadline)])
    : [[], []];
  const cycles = cyclesOf(recurring, text);
  const content = {list: list!, inForce: limits, all: kindTotals(bySection)};
  const tasks = dates.reduce((sum, row) => sum + row.tasks, 0);

  part(root, "h1", "heading").text(text.site.pages.deadlines);
  part(root, "p", "lead").text(inKinds(bySection, context));
  duePart(root, dates, state, context);
  timelineFigure(root, {rows: dated, recurring, cycles: cycles.cycles, tasks, ...content}, state, context);
  const impossible = halves.flat().filter((task) => task.deadline_date === null);
  besidePart(root, dates, {...cycles, impossible}, state, context);
  nextPart(root, byDepartment, content, state, context);
  sectionBars(root, bySection, content, state, context);
  departmentBars(root, kindsOfDepartments(byDepartment), content, state, context);
  const rest = part(root, "section", "missing").attr("hidden", isAsked && tasks > 0 ? null : "");
  part(rest, "h2", "heading").text(text.deadlines.missing.heading(missing.length));
  taskItems(part(rest, "div", "list"), missing, missingParties, context);
  await taskPanel(root, context);
};

/** How many tasks there are of each kind, in one sentence. */
function inKinds(rows: readonly SectionDeadlineRow[], {text}: Context): string {
  const totals = kindTotals(rows);
  const kinds = deadlineKinds
    .filter((kind) => totals.has(kind))
    .map((kind) => text.deadlines.kind(text.deadlineKinds[kind], totals.get(kind)!));
  const tasks = [...totals.values()].reduce((sum, own) => sum + own, 0);
  return text.deadlines.finding(tasks, kinds.join("，"));
}
