import {overloaded, overloadLimits} from "../../../measures/overload.js";
import {sentence} from "../../../text/sentence.js";
import {greatest} from "../../facts.js";
import {type FindingOf, toDepartment, without} from "../finding.js";
import {gravity} from "../weights.js";

/** At most one decimal: 10.2, 7.5, 3. */
const decimal = (value: number) => String(Math.round(value * 10) / 10);

/** Departments with many times the tasks of the others. */
export const overload: FindingOf = ({departments}, context) => {
  const words = context.text.overview.findings.overload;
  const over = overloaded(departments, (row) => row.tasks);
  const [most] = over;
  if (!most) return null;
  const top = greatest(over, ({tasks}) => tasks);
  const others = greatest(
    departments.filter((row) => row.tasks < most.tasks),
    (row) => row.tasks,
  );
  const name = (row: (typeof departments)[number]) => toDepartment(row, context);
  const also = without(over, top).map(({row, tasks}) => ({name: name(row), tasks}));
  return {
    weight: gravity.overload * (1 - most.othersMean / most.tasks),
    point: words.point(
      top.map(({row}) => name(row)),
      most.tasks,
    ),
    rest: sentence`${others[0] ? words.ahead(others.map(name), most.tasks - others[0].tasks) : ""}${words.times(
      decimal(most.othersMean),
      decimal(most.times),
    )}${also.length > 0 ? words.also(also, overloadLimits.times) : ""}。`,
  };
};
