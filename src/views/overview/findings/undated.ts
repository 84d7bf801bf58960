import {sectionOrdinals} from "../../../layout/sectionOrdinals.js";
import {sectionNames} from "../../filterWords.js";
import {type FindingOf, toPage, toTasks} from "../finding.js";
import {gravity} from "../weights.js";

/** Sections without a dated task, or a list of several tasks without any; nothing where every section has one. */
export const undated: FindingOf = ({numbers, sections}, context) => {
  const {text} = context;
  const words = text.overview.findings.undated;
  const names = sectionNames(sections);
  const tasksOf = (order: number) =>
    sections.filter((row) => row.section_order === order).reduce((sum, row) => sum + row.tasks, 0);
  const dated = new Set(sections.filter((row) => row.dated > 0).map((row) => row.section_order));
  const empty = [...names.keys()].filter((order) => !dated.has(order));
  const clauses = [
    ...(numbers.continuous > 0
      ? [toTasks(words.continuous(numbers.continuous), {deadlineKind: "continuous"}, context)]
      : []),
    ...(numbers.missing_deadline > 0
      ? [toTasks(words.missing(numbers.missing_deadline), {deadlineKind: "missing"}, context)]
      : []),
  ];
  if (numbers.tasks < 2) return null;
  if (numbers.dated === 0) {
    const whole = Math.max(numbers.continuous, numbers.missing_deadline) === numbers.tasks;
    return {
      weight: gravity.undated,
      point: [toPage(words.nothing, "deadlines", context)],
      rest: whole ? words.whole(clauses[0]!) : words.rest(numbers.tasks, clauses),
    };
  }
  if (empty.length === 0) return null;
  const ordinals = sectionOrdinals(names, text.charts.workload.ordinal);
  const which = empty.map((section) => toTasks(ordinals.get(section)!, {section}, context));
  const some = toTasks(words.dated(numbers.dated), {dated: true}, context);
  return {
    weight: (gravity.undated * empty.reduce((sum, order) => sum + tasksOf(order), 0)) / numbers.tasks,
    point: [toPage(words.sections(empty.length, names.size), "deadlines", context)],
    rest: [...words.which(which), ...words.rest(numbers.tasks, [some, ...clauses])],
  };
};
