import {select} from "d3-selection";
import type {PartyRow} from "../queries/parties.js";
import type {TaskRow} from "../queries/taskList.js";
import type {Text} from "../text/zh.js";
import {type Part, part, parts, removePart} from "./part.js";

/** Tasks as a list of cards: number, headings, text, who does what, deadline, and the clause as written. */
export function taskItems(
  parent: Part,
  tasks: readonly TaskRow[],
  parties: readonly PartyRow[],
  text: Text,
): void {
  const partiesOf = new Map<string, PartyRow[]>();
  for (const party of parties) {
    const list = partiesOf.get(party.task_id);
    if (list) list.push(party);
    else partiesOf.set(party.task_id, [party]);
  }
  parts(part(parent, "ol", "tasks"), "li", "task", tasks)
    .attr("data-task", (task) => task.task_id)
    .each(function (task) {
      taskCard(select(this) as Part, task, partiesOf.get(task.task_id) ?? [], text);
    });
}

function taskCard(card: Part, task: TaskRow, parties: readonly PartyRow[], text: Text): void {
  const words = text.tasks;
  const head = part(card, "p", "place");
  part(head, "b", "number").text(task.task_no === null ? words.noNumber : words.number(task.task_no));
  part(head, "span", "heading").text([task.section, task.subsection].filter(Boolean).join(" › "));
  part(card, "p", "text").text(task.task);

  const roles = [...new Set(parties.map((party) => party.role))];
  const rows = parts(part(card, "ul", "parties"), "li", "role", roles).attr("data-role", (role) => role);
  rows.each(function (role) {
    // 等单位 closes an enumeration and takes no 、 before it.
    const names = parties
      .filter((party) => party.role === role)
      .reduce((all, {name, open_ended}) => all + (all && !open_ended ? "、" : "") + name, "");
    this.replaceChildren();
    const label = this.ownerDocument.createElement("b");
    label.textContent = text.roles[role];
    this.append(label, names);
  });

  const facts: [string, string][] = [
    [words.deadline, task.deadline ?? words.blank],
    [words.clause, task.responsibility ?? words.blank],
  ];
  const list = part(card, "dl", "facts");
  for (const [index, [term, value]] of facts.entries()) {
    part(list, "dt", `term-${index}`).text(term);
    part(list, "dd", `value-${index}`).text(value);
  }
  if (parties.some((party) => party.inherited)) {
    part(card, "p", "note").text(words.inherited(task.inherited_from));
  } else removePart(card, "note");
}
