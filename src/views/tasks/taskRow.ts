import type {Word} from "../../search/word.js";
import {cell, words} from "../elements.js";
import {listHref} from "../links.js";
import {isIn, markedText} from "../markedText.js";
import type {Context} from "../view.js";
import {enumerated, roleNames} from "./columns.js";
import {findingNames} from "./findingNames.js";
import type {TaskColumn} from "./state.js";
import type {TaskSet} from "./taskSet.js";

/** Fills the cells of a task's row, what is looked for marked; what stands in a column that is not shown stands below the text. */
export function taskCells(
  set: TaskSet,
  index: number,
  columns: readonly TaskColumn[],
  sought: readonly Word[],
  context: Context,
): HTMLElement[] {
  const {document, text, wholeList} = context;
  const row = set.rows[index]!;
  const marked = (content: string) => markedText(document, content, sought);
  const line = (name: string, ...content: (string | HTMLElement)[]) => {
    const element = words(document, "span", "");
    element.dataset.part = name;
    element.append(...content);
    return element;
  };
  const blank = () => line("blank", text.tasks.blank);
  const cells: Record<TaskColumn, () => (string | HTMLElement)[]> = {
    no: () => {
      const link = document.createElement("a");
      link.setAttribute("href", listHref("tasks", {...wholeList, task: row.task_id}, context));
      link.setAttribute("tabindex", "-1");
      link.dataset.part = "number";
      const named = row.task_no === null ? text.tasks.noNumber : text.tasks.number(row.task_no);
      link.setAttribute("aria-label", named);
      link.textContent = row.task_no === null ? "—" : String(row.task_no);
      return [link];
    },
    section: () => [
      ...(row.section === null ? [] : [line("section", ...marked(row.section))]),
      ...(row.subsection === null ? [] : [line("subsection", ...marked(row.subsection))]),
    ],
    task: () => [...headings(), line("text", ...marked(row.task)), ...elsewhere()],
    parties: () =>
      roleNames(set, index).map(({role, names}) => {
        const label = words(document, "b", text.roles[role]);
        const own = line("role", label, " ", ...marked(enumerated(names)));
        own.dataset.role = role;
        return own;
      }),
    clause: () => {
      const clause = row.responsibility ?? row.inherited_clause;
      // Who does a task whose own clause is blank does so by the one above.
      const isHeir = row.responsibility === null && set.parties[index]!.length > 0;
      const note = isHeir ? [line("note", text.tasks.inherited(row.inherited_from))] : [];
      return [clause === null ? blank() : line("text", ...marked(clause)), ...note];
    },
    pattern: () => [text.patterns[row.pattern]],
    deadline: () => [row.deadline === null ? blank() : line("text", ...marked(row.deadline))],
    date: () => [row.deadline_date ?? ""],
    findings: () => findingNames(set.findings[index]!, text).map((name) => line("finding", name)),
    line: () => [String(row.source_line)],
  };
  const headings = () => {
    const names = [row.section, row.subsection].filter((name) => name !== null);
    if (columns.includes("section") || names.length === 0) return [];
    const own = line(
      "headings",
      ...names.map((name, at) => line("heading", ...(at > 0 ? [" › "] : []), ...marked(name))),
    );
    own.setAttribute("title", names.join(" › "));
    return [own];
  };
  /** Where else it stands: in the clause, or in another name of a department. */
  const elsewhere = () => {
    const clause = row.responsibility ?? row.inherited_clause;
    const lines: HTMLElement[] = [];
    if (!columns.includes("clause") && clause !== null && isIn(clause, sought)) {
      lines.push(line("elsewhere", words(document, "b", text.tasks.clause), " ", ...marked(clause)));
    }
    const others = set.parties[index]!.flatMap(({name, isGroup}) => {
      if (isGroup) return [];
      const short = set.shortNames.get(name) ?? name;
      // What is marked in the names or the clause needs no line of its own.
      const hidden = sought.filter(
        (word) => !(columns.includes("parties") && isIn(short, [word])) && !isIn(clause ?? "", [word]),
      );
      const other = set.names.get(name)?.find((each) => isIn(each, hidden));
      return other === undefined ? [] : [line("elsewhere", ...marked(other), ` → ${short}`)];
    });
    return [...lines, ...others];
  };
  return columns.map((column) => {
    const tag = column === "no" ? "th" : "td";
    const element = cell(document, tag, ...cells[column]());
    element.dataset.column = column;
    element.setAttribute("role", tag === "th" ? "rowheader" : "gridcell");
    return element;
  });
}
