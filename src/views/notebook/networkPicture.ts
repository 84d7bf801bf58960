import {networkGraph} from "../../charts/networkGraph.js";
import {goesOneWay} from "../../notebook/pairOfEnds.js";
import type {DepartmentRow} from "../../queries/departments.js";
import type {PairTasks} from "../../queries/pairs.js";
import {type ChartInput, nameOf, numberOf, plus, wordsOf} from "./chartValues.js";
import type {ChartPicture} from "./picture.js";

/** Two names with what goes from the one that came first to the other, and back. */
interface Tie {
  source: string;
  target: string;
  there: number;
  back: number;
}

/**
 * Names as circles, their ties as strips as wide as a number, or as the rows of the pair are many. Strips have a direction
 * where the columns' names say one or pairs stand in the rows in both.
 */
export function networkPicture(input: ChartInput): ChartPicture {
  const {columns, places, text} = input;
  const words = text.notebookCharts;
  const names = {source: nameOf(input, "source"), target: nameOf(input, "target")};
  const {ties, ...left} = tiesOf(input);
  const isOneWay =
    goesOneWay(columns[places.source!]!.name, columns[places.target!]!.name) ||
    ties.some(({there, back}) => there > 0 && back > 0);
  const weightName = places.y === undefined ? words.rowsOfPair : nameOf(input, "y");
  const weight = {
    of: (_source: string, _target: string, size: number) => size,
    print: words.number,
    anySize: true,
    name: weightName,
  };
  const pairs = ties.map(
    ({source, target, there, back}): PairTasks => ({
      source,
      target,
      joint: 0,
      lead_with: isOneWay ? there : 0,
      led_by: isOneWay ? back : 0,
      shared: isOneWay ? 0 : there + back,
    }),
  );
  const nodes = nodesOf(ties);
  const own = {
    ...text,
    charts: {
      ...text.charts,
      network: {
        ...text.charts.network,
        ...words.network,
        legend: {...text.charts.network.legend, ...words.network.legend},
      },
    },
  };
  const sizes = ties.map(({there, back}) => there + back);
  const size = sizes.reduce((most, each) => Math.max(most, each), 0);
  const top = ties
    .filter((_, i) => sizes[i] === size)
    .map(({source, target}) => words.findings.pair(source, target));
  return {
    chart: "networkGraph",
    draw: (options) =>
      networkGraph(
        {departments: nodes, ties: pairs},
        {...options, text: own, relations: [isOneWay ? "lead_with" : "shared"], weight},
      ),
    finding:
      ties.length === 0
        ? words.findings.none
        : words.findings.network(nodes.length, ties.length, top, {name: weightName, size}),
    description: words.descriptions.network(names, nodes.length, ties.length),
    notes: [
      ...(isOneWay && ties.length > 0 ? [words.notes.oneWay] : []),
      ...(left.blank > 0 ? [words.notes.blank(left.blank)] : []),
      ...(left.loops > 0 ? [words.notes.loops(left.loops)] : []),
      ...(left.negative > 0 ? [words.notes.negative(left.negative)] : []),
      ...(left.isAdded ? [words.notes.added] : []),
    ],
  };
}

/** The ties of the rows, each pair once, and how many rows are none. */
function tiesOf(input: ChartInput) {
  const {rows, places} = input;
  const [sayOne, sayOther] = [wordsOf(input, "source"), wordsOf(input, "target")];
  const ties = new Map<string, Tie>();
  const left = {blank: 0, loops: 0, negative: 0, isAdded: false};
  for (const row of rows) {
    const [one, other] = [row[places.source!]!, row[places.target!]!];
    const size = places.y === undefined ? 1 : numberOf(row[places.y]!);
    const isBlank = one === null || other === null || one === "" || other === "" || size === null;
    if (isBlank) left.blank++;
    else if (one === other) left.loops++;
    else if (size <= 0) left.negative++;
    else {
      const [source, target] = [sayOne(one), sayOther(other)];
      const known = ties.get(JSON.stringify([source, target])) ?? ties.get(JSON.stringify([target, source]));
      const side = known && known.source !== source ? "back" : "there";
      if (!known) ties.set(JSON.stringify([source, target]), {source, target, there: size, back: 0});
      else {
        if (known[side] > 0 && places.y !== undefined) left.isAdded = true;
        known[side] = plus(known[side], size);
      }
    }
  }
  return {ties: [...ties.values()], ...left};
}

/** The names in the order in which they come, each with what its ties add up to. */
function nodesOf(ties: readonly Tie[]): DepartmentRow[] {
  const sums = new Map<string, number>();
  for (const {source, target, there, back} of ties)
    for (const name of [source, target]) sums.set(name, plus(sums.get(name) ?? 0, there + back));
  return [...sums].map(([department, tasks], i) => ({
    department,
    short_name: department,
    kind: "government",
    department_order: i,
    tasks,
    lead: 0,
    sole: 0,
    shared: 0,
    support: 0,
  }));
}
