import {select} from "d3-selection";
import type {FindingRow} from "../../queries/findingList.js";
import type {PartyRow} from "../../queries/parties.js";
import type {SectionRow} from "../../queries/sections.js";
import type {TaskRow} from "../../queries/taskList.js";
import type {Filters} from "../../state/filters.js";
import type {Text} from "../../text/zh.js";
import {changePicks} from "../changePicks.js";
import {clauseLegend} from "../clauseText.js";
import {listHref} from "../links.js";
import {type Part, part, parts, removePart} from "../part.js";
import {type Pick, pick, pin} from "../picked.js";
import {unreadOf} from "../taskCard.js";
import {taskItems} from "../taskItems.js";
import type {Context} from "../view.js";
import {assignmentWords, pickWords, shortNameIn, wholePair} from "./pickWords.js";
import type {TaskGroup} from "./taskGroups.js";

/** As many tasks are listed; the link to the tasks' page leads to all. */
const mostListed = 200;

/** What the database says of a pick. */
export interface PickAnswer {
  tasks: readonly TaskRow[];
  parties: readonly PartyRow[];
  findings: readonly FindingRow[];
  groups: readonly TaskGroup[];
  /** The number of all tasks of the two departments whose tasks were picked in part; null where they were not. */
  whole: number | null;
}

/** What the number on a mark counts: tasks, or each task once for each of its parties. */
export type Counts = "tasks" | "assignments";

/** Says in the head of a column what is in it, and lists its tasks by group, as many as a page can bear. */
export function pickColumn(
  column: Part,
  {slot, filters}: Pick,
  answer: PickAnswer,
  {headings, counts}: {headings: readonly SectionRow[]; counts: Counts},
  context: Context,
): void {
  const {text} = context;
  const words = text.tasks.picked;
  const {tasks, parties, findings, groups, whole} = answer;
  const what = pickWords(filters, parties, headings, text);
  const title = words.title(what, tasks.length);
  const {body, href} = skeleton(column, filters, title, words.closeWhat(title), context);
  const why = counts === "assignments" ? assignmentWords(filters, tasks.length, parties, text) : "";
  part(column, "p", "what").text(why);
  wholePairButton(column, {slot, filters}, whole, context);
  clauseLegend(part(column, "p", "run-legend"), parties, context, unreadOf(findings).length > 0);
  part(body, "p", "fault").text(tasks.length > 0 ? "" : text.tasks.none);

  let room = mostListed;
  const listed = groups.map((group) => {
    const some = group.tasks.slice(0, room);
    room -= some.length;
    return {...group, listed: some};
  });
  parts(body, "section", "group", listed)
    .attr("data-group", ({value}) => value)
    .each(function (group) {
      const area = select(this) as Part;
      part(area, "h3", "group-title").text(
        words.group(nameOf(group, answer, filters, text), group.tasks.length),
      );
      taskItems(area, group.listed, parties, context, {folded: true, findings});
    });
  const count = listed.reduce((sum, group) => sum + group.listed.length, 0);
  if (count < tasks.length) {
    const more = part(column, "p", "more");
    part(more, "span", "first").text(words.first(count, tasks.length));
    part(more, "a", "rest").attr("href", href).text(words.rest);
  } else removePart(column, "more");
}

/** Turns a column to all tasks of two departments, of which it shows some. */
function wholePairButton(
  column: Part,
  {slot, filters}: Omit<Pick, "key">,
  tasks: number | null,
  context: Context,
): void {
  const {text, browser} = context;
  const all = wholePair(filters);
  part(column, "button", "whole")
    .attr("type", "button")
    .attr("hidden", all && tasks !== null ? null : "")
    .text(all && tasks !== null ? text.tasks.picked.wholePair(tasks) : "")
    .on("click", () => {
      if (all && browser) changePicks(slot === "pin" ? pin(all) : pick(all), context, browser);
    });
}

/** What the tasks of a group have in common. */
function nameOf(group: TaskGroup, {parties}: PickAnswer, {department, partner}: Filters, text: Text): string {
  if (group.by === "role") return text.roles[group.value];
  if (group.by === "pattern") return text.patterns[group.value];
  const short = shortNameIn(parties);
  return text.tasks.picked.meetings(short(department!), short(partner!))[group.value];
}

/** Says in a column that its tasks are awaited, or why there are none. */
export function pickNotice(
  column: Part,
  {filters}: Pick,
  title: string,
  fault: string,
  context: Context,
): void {
  const {body} = skeleton(column, filters, title, context.text.tasks.picked.close, context);
  part(column, "p", "what").text("");
  part(column, "button", "whole").attr("type", "button").attr("hidden", "").text("");
  part(column, "p", "run-legend").attr("hidden", "");
  part(body, "p", "fault").text(fault);
  parts(body, "section", "group", []);
  removePart(column, "more");
}

/** The parts of a column in their order. */
function skeleton(
  column: Part,
  filters: Filters,
  title: string,
  close: string,
  context: Context,
): {body: Part; href: string} {
  const head = part(column, "header", "head");
  part(head, "h2", "title").text(title);
  part(head, "button", "close").attr("aria-label", close);
  part(column, "p", "what");
  const href = listHref("tasks", filters, context);
  part(column, "a", "link").attr("href", href).text(context.text.tasks.open);
  part(column, "button", "whole");
  part(column, "p", "run-legend");
  return {body: part(column, "div", "body"), href};
}
