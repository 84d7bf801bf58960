import type {DepartmentRow} from "../../../queries/departments.js";
import type {Sentence} from "../../../text/sentence.js";
import {greatest} from "../../facts.js";
import {type FindingOf, toTasks, without} from "../finding.js";
import {gravity} from "../weights.js";

/** Which departments lead most; nothing where none leads, or all departments lead equally often. */
export const leads: FindingOf = ({departments, ledByGroups}, context) => {
  const words = context.text.overview.findings.leads;
  const leaders = departments.filter((row) => row.lead > 0);
  const top = greatest(leaders, (row) => row.lead);
  const [first] = top;
  if (!first || departments.length < 2 || top.length === departments.length) return null;
  const all = leaders.reduce((sum, row) => sum + row.lead, 0);
  const name = ({department, short_name}: DepartmentRow) =>
    toTasks(short_name, {department, roles: ["lead"]}, context);
  const next = greatest(without(leaders, top), (row) => row.lead);
  const clauses: Sentence[] = [];
  if (next[0]) clauses.push(words.next(next.map(name), next[0].lead));
  const none = departments.length - leaders.length;
  clauses.push([none > 0 ? words.without(none, departments.length) : words.all(departments.length)]);
  if (ledByGroups > 0) clauses.push([words.groups(ledByGroups)]);
  return {
    weight: (gravity.leads * first.lead) / all,
    point:
      top.length > 1
        ? words.tied(top.map(name), first.lead)
        : leaders.length === 1
          ? words.only(name(first), first.lead)
          : words.most(name(first), first.lead, all),
    rest: words.rest(clauses),
  };
};
