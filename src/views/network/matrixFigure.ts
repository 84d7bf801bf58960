import {networkMatrix} from "../../charts/networkMatrix.js";
import {stickyHeads} from "../../interact/stickyHeads.js";
import {degrees} from "../../measures/degrees.js";
import {filtersToSearch} from "../../state/filters.js";
import type {Text} from "../../text/zh.js";
import {selectOne} from "../controls.js";
import {greatest} from "../facts.js";
import {figure} from "../figure.js";
import {markFilters} from "../markFilters.js";
import {type Part, part} from "../part.js";
import type {Context} from "../view.js";
import type {NetworkFrame} from "./graphFigure.js";
import type {Measured} from "./measured.js";
import {networkNumbers} from "./numbers.js";
import {leftInMatrix, pairsSql} from "./pairsSql.js";
import {relatedTo} from "./pickedParts.js";
import type {NetworkPicture} from "./picture.js";
import {isWhole, matrixOrders} from "./state.js";

/** The matrix of departments, with all ties that the state asks for: it needs no threshold to be read. */
export function matrixFigure(
  root: Part,
  picture: NetworkPicture,
  measured: Measured,
  shared: NetworkFrame,
  context: Context,
): void {
  const {text, browser} = context;
  const {list, year, scope, source, filters, short, picked} = shared;
  const {state, departments, ties} = picture;
  const {weight, order, relations} = state;
  const communities = new Map(measured.departments.map(({department, community}) => [department, community]));
  const words = text.network.matrix;
  const met = isWhole(state) ? words.met.anyhow : words.met.asChosen;
  const frame = figure(
    root,
    "matrix",
    {
      chart: "networkMatrix",
      below: true,
      title: words.title,
      finding: scope.before.ties + matrixFinding(picture, met, short, text),
      description: scope.before.ties + words.description(departments.length, ties.length, met),
      source: source([...scope.tasks, ...scope.ties]),
      file: [words.file, list, ...scope.tasks, ...scope.ties],
      data: networkNumbers(ties, state, text),
      year,
      sql: pairsSql(shared, words.file, leftInMatrix(picture, text), text),
      draw: (options) =>
        networkMatrix(
          {departments, pairs: ties},
          {...options, order, weight, relations, communities, print: text.network.weights[weight].print},
        ),
      key: JSON.stringify([
        filtersToSearch(filters),
        relations,
        state.between,
        weight,
        order,
        order === "community" ? [...communities] : null,
      ]),
      filters: (mark) => markFilters(mark, filters),
      counted: scope.counted,
      related: picked && relatedTo(picked),
    },
    context,
  );
  if (browser) stickyHeads(frame.node()!);
  selectOne(part(frame, "div", "controls"), "order", {
    legend: words.order,
    choices: matrixOrders.map((value) => ({value, label: words.orders[value]})),
    chosen: order,
    change: (next) => browser?.change({order: next === "similar" ? null : next}),
  });
}

/** How many of the pairs that there could be there are, and who meets the most others. */
function matrixFinding(
  {ties, possible}: NetworkPicture,
  met: string,
  short: (department: string) => string,
  text: Text,
): string {
  const words = text.network.matrix;
  if (ties.length === 0) return words.none(possible, met);
  const own = [...degrees(ties)];
  const top = greatest(own, ([, others]) => others);
  const names = top.map(([department]) => short(department));
  const most = top[0]![1];
  const widest =
    ties.length === 1
      ? ""
      : top.length === own.length
        ? words.widestAlike(own.length, most, met)
        : words.widest(names, most, met);
  return words.finding(ties.length, possible, met, widest);
}
