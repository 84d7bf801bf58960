import {greatest, type Pair, pairsOf} from "../../facts.js";
import {type FindingOf, toPage, toTasks, without} from "../finding.js";
import {gravity} from "../weights.js";

/** Who must work together most; nothing where no pair meets twice, or all pairs meet equally often. */
export const pairs: FindingOf = ({departments, pairs: rows, numbers}, context) => {
  const words = context.text.overview.findings.pairs;
  const all = pairsOf(rows);
  const top = greatest(all, (pair) => pair.tasks);
  const [first] = top;
  if (!first || first.tasks < 2 || (all.length > 1 && top.length === all.length)) return null;
  const shortNames = new Map(departments.map((row) => [row.department, row.short_name]));
  const name = ({source, target}: Pair) =>
    toTasks(
      words.pair(shortNames.get(source) ?? source, shortNames.get(target) ?? target),
      {department: source, partner: target},
      context,
    );
  const next = greatest(without(all, top), (pair) => pair.tasks);
  return {
    weight: (gravity.pairs * first.tasks) / numbers.tasks,
    point: all.length === 1 ? words.only(name(first), first.tasks) : words.point(top.map(name), first.tasks),
    rest: words.rest(
      next[0]
        ? [words.next(next.map(name), next[0].tasks), toPage(words.all(all.length), "network", context)]
        : [[departments.length > 2 ? words.onlyOne : words.onlyTwo]],
    ),
  };
};
