import type {Linked, Sentence} from "../../../text/sentence.js";
import type {Context} from "../../view.js";
import {type OverviewAnswers, wideFrom} from "../answers.js";
import {type FindingOf, toTasks} from "../finding.js";
import {gravity} from "../weights.js";

/** More tasks than this are not named one by one. */
const mostNamed = 3;

/** Tasks that nobody clearly owns: neither a lead nor one owner among their departments, or no department at all. */
export const unclear: FindingOf = (answers, context) => {
  const words = context.text.overview.findings.unclear;
  const {tasks, shared, unnamed, none} = answers.numbers;
  const all = shared + unnamed;
  if (all === 0) return null;
  const kinds: Linked[] = [];
  if (shared > 0) kinds.push(toTasks(words.shared(shared), {pattern: "shared"}, context));
  if (unnamed > 0) kinds.push(withoutDepartment(answers, context));
  const [point, other] = kinds;
  const clauses: Sentence[] = [];
  if (answers.wide > 0) clauses.push(...wideTasks(answers, context));
  const nobody: Sentence = [toTasks(words.nobody(none), {pattern: "none"}, context)];
  const some = none > 0 && none < unnamed;
  if (other) clauses.push(some ? [...words.also(other), "，", ...nobody] : words.also(other));
  else if (some) clauses.push(nobody);
  if (other || (all === tasks && tasks > 1)) clauses.push([words.together(all, tasks)]);
  return {
    weight: (gravity.unclear * all) / tasks,
    point: [point!],
    rest: clauses.length > 0 ? words.rest(clauses) : [],
  };
};

function withoutDepartment({numbers: {unnamed, none}}: OverviewAnswers, context: Context): Linked {
  const words = context.text.overview.findings.unclear;
  const say = none === 0 ? words.groups : none === unnamed ? words.none : words.unnamed;
  return toTasks(say(unnamed), {unnamed: true}, context);
}

/** How many name many departments, and which the most; the latter by number, if that tells them apart. */
function wideTasks({wide, widest}: OverviewAnswers, context: Context): Sentence[] {
  const words = context.text.overview.findings.unclear;
  const of = (text: string, parties: number) => toTasks(text, {pattern: "shared", parties}, context);
  const most = widest[0]!.department_count;
  const numbers = new Set(widest.flatMap(({task_no}) => task_no ?? []));
  const named = widest.length <= mostNamed && numbers.size === widest.length;
  return [
    [of(words.wide(wide, wideFrom - 1), wideFrom)],
    named
      ? words.widest(
          widest.map(({task_id, task_no}) => toTasks(words.widestTask(task_no!), {task: task_id}, context)),
          most,
        )
      : words.widestOf(of(words.widestTasks(widest.length), most), widest.length > 1, most),
  ];
}
