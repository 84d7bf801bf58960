import {type FindingOf, toDepartment, toPage} from "../finding.js";
import {gravity} from "../weights.js";

/** Departments that are named before the others are behind a click, which more than one must be. */
const named = 4;

/** Departments without a task of their own: in each, another department or a group without a name is named too. */
export const neverAlone: FindingOf = ({departments, alone}, context) => {
  const words = context.text.overview.findings.neverAlone;
  const own = new Map(alone.map((row) => [row.department, row.alone]));
  const never = departments.filter((row) => own.get(row.department) === 0).sort((a, b) => b.tasks - a.tasks);
  if (never.length === 0 || departments.length < 2) return null;
  const loads = never.map((row) => ({name: toDepartment(row, context), tasks: row.tasks}));
  const shown = loads.length <= named + 1 ? loads.length : named;
  const [first, others] = [loads.slice(0, shown), loads.slice(shown)];
  return {
    weight: (gravity.neverAlone * never.length) / departments.length,
    point: [toPage(words.point(never.length, departments.length), "departments", context)],
    rest: words.rest(first, others.length > 0),
    ...(others.length > 0 && {
      more: {heading: words.more(others.length), rest: words.others(others)},
    }),
  };
};
