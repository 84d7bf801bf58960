import {gini, giniStep, holdersOfHalfNamed} from "../../../measures/concentration.js";
import type {DepartmentRow} from "../../../queries/departments.js";
import {type FindingOf, toDepartment, toPage} from "../finding.js";
import {gravity} from "../weights.js";

/** Among fewer departments there is nothing to concentrate. */
export const fewestDepartments = 5;

/** The departments that carry half of all assignments; nothing where loads are about even. */
export const concentration: FindingOf = ({departments}, context) => {
  const words = context.text.overview.findings.concentration;
  const loads = departments.map((row) => row.tasks);
  // As it is printed, so that 0.60 is never said to be less than 0.6.
  const value = Math.round(100 * gini(loads)) / 100;
  const step = giniStep(value);
  if (departments.length < fewestDepartments || step === "even") return null;
  const half = holdersOfHalfNamed(departments, (row) => row.tasks);
  const named = (row: DepartmentRow) => ({name: toDepartment(row, context), tasks: row.tasks});
  return {
    weight: gravity.concentration * value,
    point: [toPage(words.point(half.holders, departments.length), "workload", context)],
    rest: words.rest(
      {sure: half.sure.map(named), tied: half.tied.map(named), wanted: half.wanted},
      loads.reduce((sum, load) => sum + load, 0),
      words.gini(value.toFixed(2), words.steps[step]),
    ),
  };
};
