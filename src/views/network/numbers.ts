import type {Text} from "../../text/zh.js";
import type {Data} from "../dataTable.js";
import {tiesOf} from "../facts.js";
import type {NetworkPicture} from "./picture.js";

/** The ties that are drawn, as a table: one row per pair, relation and direction, with the weights of the pair. */
export function networkNumbers({drawn, state}: NetworkPicture, text: Text): Data {
  const {columns, weights} = text.network;
  return {
    columns: [
      columns.source,
      columns.target,
      columns.relation,
      columns.tasks,
      ...(["fractional", "jaccard", "lift"] as const).map((weight) => weights[weight].name),
    ],
    rows: drawn.flatMap((pair) =>
      tiesOf(pair)
        .filter(({relation}) => state.relations.includes(relation))
        .map(({source, target, relation, tasks}) => [
          source,
          target,
          text.relations[relation],
          tasks,
          ...[pair.fractional, pair.jaccard, pair.lift].map((value) => Math.round(value * 10_000) / 10_000),
        ]),
    ),
  };
}
