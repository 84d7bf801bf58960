import type {FindingRow} from "../queries/findingList.js";
import type {PartyRow} from "../queries/parties.js";
import type {TaskRow} from "../queries/taskList.js";
import {clauseText} from "./clauseText.js";
import {link, words} from "./elements.js";
import {findingName} from "./findingName.js";
import {departmentHref, listHref} from "./links.js";
import {type Part, part, parts, removePart} from "./part.js";
import type {Context} from "./view.js";

/** How a list of tasks is drawn. */
export interface CardOptions {
  /** False where the departments have no pages: a list that is not yet in use. Default true. */
  linked?: boolean;
  /** True where there is little room: a long text is cut after some lines, with a button that shows it whole. */
  folded?: boolean;
  /** True where the task's number stands above the card. */
  titled?: boolean;
  /** What was found in the task. Default none. */
  findings?: readonly FindingRow[];
}

/** As many characters fill six lines of the panel. */
const sixLines = 150;

/** A task as a card: number, headings, text, who does what, deadline, and the clause as written with its marks. */
export function taskCard(
  card: Part,
  task: TaskRow,
  parties: readonly PartyRow[],
  context: Context,
  {linked = true, folded = false, titled = false, findings = []}: CardOptions,
): void {
  const words = context.text.tasks;
  const place = part(card, "p", "place");
  const number = task.task_no === null ? words.noNumber : words.number(task.task_no);
  const name = part(place, "b", "number").attr("hidden", titled ? "" : null);
  if (linked)
    part(name, "a", "link")
      .attr("href", listHref("tasks", {...context.wholeList, task: task.task_id}, context))
      .text(number);
  else name.text(number);
  const headings = [task.section, task.subsection].filter((each) => each !== null);
  const heading = part(place, "span", "heading").attr("title", folded ? headings.join(" › ") : null);
  parts(heading, "span", "part", headings).text((each, index) => (index > 0 ? ` › ${each}` : each));
  const area = part(card, "div", "words");
  part(area, "p", "text").text(task.task);
  folding(area, folded && task.task.length > sixLines, number, context);
  partiesByRole(part(card, "ul", "parties"), parties, context, linked);

  const note =
    task.responsibility === null && parties.some((party) => party.inherited)
      ? words.inherited(task.inherited_from)
      : "";
  part(card, "p", "note").text(note);
  const clause = task.responsibility ?? task.inherited_clause;
  const facts = part(card, "dl", "facts");
  part(facts, "dt", "term-0").text(words.deadline);
  part(facts, "dd", "value-0").text(task.deadline ?? words.blank);
  // A blank cell is blank in the document, whoever does the task.
  const isHeir = task.responsibility === null && clause !== null;
  part(facts, "dt", "term-1").text(isHeir ? words.inheritedClause : words.clause);
  const value = part(facts, "dd", "value-1");
  if (clause === null) value.text(words.blank);
  else clauseText(value, clause, {parties, unread: unreadOf(findings)}, context, linked);
  drawFindings(card, findings, context);
}

/** Words of the clause that the reader could make nothing of, as it found them. */
export const unreadOf = (findings: readonly FindingRow[]): string[] =>
  findings.flatMap(({code, evidence}) => (code === "unread-text" && evidence !== null ? [evidence] : []));

/** What was found in the task, each with its weight, what is wrong and how it was read; the way to all that was found. */
function drawFindings(card: Part, findings: readonly FindingRow[], {text}: Context): void {
  if (findings.length === 0) {
    removePart(card, "card-findings");
    return;
  }
  const list = part(card, "ul", "card-findings").attr("aria-label", text.tasks.findings);
  parts(list, "li", "card-finding", findings)
    .attr("data-severity", ({severity}) => severity)
    .each(function ({code, severity, message, treatment}) {
      const {ownerDocument: document} = this;
      const label = words(document, "b", text.severities[severity]);
      const name = words(document, "span", text.tasks.foundIn(findingName(code, text), message));
      const how = treatment ? [words(document, "small", text.quality.treatment(treatment))] : [];
      this.replaceChildren(label, name, ...how);
    });
}

function folding(area: Part, isLong: boolean, number: string, {text}: Context): void {
  const words = text.tasks;
  const show = (folded: boolean) => {
    area.attr("data-folded", folded ? "true" : null);
    part(area, "button", "unfold")
      .attr("type", "button")
      .attr("aria-expanded", String(!folded))
      .attr("aria-label", folded ? words.unfoldTask(number) : words.foldTask(number))
      .text(folded ? words.unfold : words.fold)
      .on("click", () => show(!folded));
  };
  if (isLong) show(true);
  else {
    area.attr("data-folded", null);
    removePart(area, "unfold");
  }
}

/** A line for each role: its name, and who has it, departments as links to their pages. */
function partiesByRole(list: Part, parties: readonly PartyRow[], context: Context, linked: boolean): void {
  const roles = [...new Set(parties.map((party) => party.role))];
  parts(list, "li", "role", roles)
    .attr("data-role", (role) => role)
    .each(function (role) {
      const {ownerDocument: document} = this;
      const label = words(document, "b", context.text.roles[role]);
      const names = parties
        .filter((party) => party.role === role)
        .flatMap(({name, department, open_ended}, index): (string | HTMLElement)[] => {
          // 等单位 closes an enumeration and takes no 、 before it.
          const gap = index > 0 && !open_ended ? ["、"] : [];
          if (department === null || !linked) return [...gap, name];
          const href = departmentHref({department, short_name: name}, context);
          const way = link(document, href, name);
          way.setAttribute("title", department);
          return [...gap, way];
        });
      this.replaceChildren(label, ...names);
    });
}
