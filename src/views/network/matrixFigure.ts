import {networkMatrix} from "../../charts/networkMatrix.js";
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
import type {NetworkPicture} from "./picture.js";
import {matrixOrders} from "./state.js";

/** The matrix of departments, with all ties that the state asks for: it needs no threshold to be read. */
export function matrixFigure(
  root: Part,
  picture: NetworkPicture,
  measured: Measured,
  {list, scope, source, filters, short}: NetworkFrame,
  context: Context,
): void {
  const {text, browser} = context;
  const {state, departments, ties} = picture;
  const {weight, order, relations} = state;
  const communities = new Map(measured.departments.map(({department, community}) => [department, community]));
  const words = text.network.matrix;
  const frame = figure(
    root,
    "matrix",
    {
      chart: "networkMatrix",
      below: true,
      title: words.title,
      finding: matrixFinding(picture, short, text),
      description: words.description(departments.length, ties.length),
      source: source([]),
      file: [words.file, list, ...scope],
      data: networkNumbers(ties, state, text),
      draw: (options) =>
        networkMatrix(
          {departments, pairs: ties},
          {...options, order, weight, relations, communities, print: text.network.weights[weight].print},
        ),
      key: JSON.stringify([
        list,
        scope,
        weight,
        order,
        ties.length,
        order === "community" ? [...communities] : null,
      ]),
      filters: (mark) => markFilters(mark, filters),
    },
    context,
  );
  selectOne(part(frame, "div", "controls"), "order", {
    legend: words.order,
    choices: matrixOrders.map((value) => ({value, label: words.orders[value]})),
    chosen: order,
    change: (next) => browser?.change({order: next === "similar" ? null : next}),
  });
}

/** How many of the pairs that there could be there are, and who meets the most others. */
function matrixFinding(
  {departments, ties}: NetworkPicture,
  short: (department: string) => string,
  text: Text,
): string {
  const words = text.network.matrix;
  const met = departments.map(({department}) => ({
    name: short(department),
    others: ties.filter(({source, target}) => source === department || target === department).length,
  }));
  const top = greatest(met, ({others}) => others);
  const widest = top[0]
    ? words.widest(
        top.map(({name}) => name),
        top[0].others,
      )
    : "";
  const possible = (departments.length * (departments.length - 1)) / 2;
  return words.finding(ties.length, possible, widest);
}
