import type {Preview} from "../../imported/preview.js";
import {patterns, severities} from "../../model/values.js";
import type {PartyRow} from "../../queries/parties.js";
import type {TaskRow} from "../../queries/taskList.js";
import {type Part, part, parts, removePart} from "../part.js";
import {taskItems} from "../taskItems.js";
import type {Context} from "../view.js";
import type {Entry} from "./imports.js";

/** What was read of a list, to be looked over before it is used: its numbers, what is odd, and its first tasks. */
export function previewParts(
  body: Part,
  entry: Entry,
  context: Context,
  {use, others}: {use: () => void; others: number},
): void {
  const {preview} = entry.document!;
  numbers(body, preview, context);
  usePart(body, entry, context, use, others);
  findings(body, preview, context);
  const {text} = context;
  const {tasks, assignments, collectives, departments} = preview.first;
  part(body, "h3", "first-heading").text(text.import.first.heading(tasks.length, preview.tasks));
  part(body, "p", "first-note").text(text.import.first.note);
  const shortNames = new Map(departments.map((row) => [row.department, row.short_name]));
  const parties: PartyRow[] = [
    ...assignments.map(({task_id, department, surface, role, position, inherited}) => ({
      task_id,
      name: shortNames.get(department) ?? department,
      surface,
      department,
      kind: null,
      role,
      position,
      open_ended: false,
      inherited,
    })),
    ...collectives.map(({task_id, surface, role, open_ended, inherited}) => ({
      task_id,
      name: surface,
      surface,
      department: null,
      kind: null,
      role,
      position: null,
      open_ended,
      inherited,
    })),
  ];
  taskItems(part(body, "div", "first"), withClauses(tasks), parties, context, {linked: false});
}

/** The tasks with the clauses that they take from above, as far as these stand here. */
function withClauses(tasks: Preview["first"]["tasks"]): TaskRow[] {
  return tasks.map((task, index) => {
    const above = tasks.slice(0, index).filter((each) => each.responsibility !== null);
    const giver = above.filter((each) => each.task_no === task.inherited_from).at(-1);
    const inherits = task.responsibility === null && task.inherited_from !== null;
    return {...task, inherited_clause: inherits ? (giver?.responsibility ?? null) : null};
  });
}

function numbers(body: Part, preview: Preview, {text}: Context): void {
  // The same numbers as on the overview, in the same words.
  const words = text.overview.number;
  const shown = [
    {value: preview.tasks, label: words.tasks, always: true},
    {value: preview.departments, label: words.departments, always: true},
    ...patterns.map((pattern) => ({
      value: preview.patterns[pattern],
      label: words[pattern],
      always: pattern !== "none",
    })),
    {value: preview.withoutDeadline, label: words.missing_deadline, always: true},
  ].filter(({value, always}) => value > 0 || always);
  const list = part(body, "ul", "numbers").attr(
    "aria-label",
    `${text.import.numbers}（${text.import.forms[preview.form]}）`,
  );
  parts(list, "li", "number", shown).each(function ({value, label}) {
    const number = this.ownerDocument.createElement("b");
    number.textContent = String(value);
    this.replaceChildren(number, label);
  });
}

function usePart(body: Part, entry: Entry, {text}: Context, use: () => void, others: number): void {
  const words = text.import;
  const area = part(body, "div", "use");
  part(area, "button", "view").attr("type", "button").text(words.use).on("click", use);
  const label = part(area, "label", "keep");
  part(label, "input", "input")
    .attr("type", "checkbox")
    .property("checked", entry.keep)
    .on("change", (event: Event) => {
      entry.keep = (event.currentTarget as HTMLInputElement).checked;
    });
  part(label, "span", "legend").text(words.keep);
  part(area, "p", "note").text(`${words.useNote(others)}${entry.kept ? words.keptNote : words.keepNote}`);
  const problem = part(area, "p", "problem").attr("role", "alert");
  if (problem.text() !== (entry.problem ?? "")) problem.text(entry.problem ?? "");
}

function findings(body: Part, preview: Preview, {text}: Context): void {
  const words = text.import.findings;
  const counts = severities
    .filter((severity) => preview.severities[severity] > 0)
    .map((severity) => words.count(preview.severities[severity], text.severities[severity]));
  part(body, "h3", "findings-heading").text(
    counts.length > 0 ? words.heading(counts.join("、")) : words.none,
  );
  const list = part(body, "ul", "oddities").attr("hidden", counts.length > 0 ? null : "");
  parts(list, "li", "oddity", preview.findings)
    .attr("data-severity", ({severity}) => severity)
    .each(function ({severity, task_no, source_line, message, evidence, treatment}) {
      const element = (tag: string, content: string) => {
        const made = this.ownerDocument.createElement(tag);
        made.textContent = content;
        return made;
      };
      const quoted =
        evidence !== null && !message.includes(evidence) ? [element("q", shortened(evidence))] : [];
      this.replaceChildren(
        element("b", text.severities[severity]),
        element("span", words.place(task_no, source_line)),
        element("span", message),
        ...quoted,
        ...(treatment === null ? [] : [element("small", words.treatment(treatment))]),
      );
    });
  const all = severities.reduce((sum, severity) => sum + preview.severities[severity], 0);
  const more = all - preview.findings.length;
  if (more > 0) part(body, "p", "more").text(words.more(more));
  else removePart(body, "more");
}

/** Characters of evidence shown; the rest is an ellipsis. */
const longest = 80;

function shortened(words: string): string {
  const line = [...words.replace(/\s+/g, " ")];
  return line.length > longest ? `${line.slice(0, longest).join("")}……` : line.join("");
}
