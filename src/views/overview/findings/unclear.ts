import type {Sentence} from "../../../text/sentence.js";
import {wideFrom} from "../answers.js";
import {type FindingOf, toTasks} from "../finding.js";
import {gravity} from "../weights.js";

/** Tasks that nobody clearly owns: several departments without a lead, groups without a name, or no party at all. */
export const unclear: FindingOf = ({numbers, wide, widest}, context) => {
  const words = context.text.overview.findings.unclear;
  const kinds = (["shared", "collective", "none"] as const).filter((pattern) => numbers[pattern] > 0);
  if (kinds.length === 0) return null;
  const of = kinds.map((pattern) => toTasks(words[pattern](numbers[pattern]), {pattern}, context));
  const [point, ...others] = of;
  const all = kinds.reduce((sum, pattern) => sum + numbers[pattern], 0);
  const clauses: Sentence[] = [];
  if (wide > 0) {
    clauses.push([toTasks(words.wide(wide, wideFrom - 1), {pattern: "shared", parties: wideFrom}, context)]);
    const tasks = widest.map(({task_id, task_no}) =>
      toTasks(words.widestTask(task_no), {task: task_id}, context),
    );
    clauses.push(words.widest(tasks, widest[0]!.department_count));
  }
  if (others.length > 0) {
    clauses.push(words.also(others));
    clauses.push([words.together(all, numbers.tasks)]);
  }
  return {
    weight: (gravity.unclear * all) / numbers.tasks,
    point: [point!],
    rest: clauses.length > 0 ? words.rest(clauses) : [],
  };
};
