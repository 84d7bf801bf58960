import {rememberedSame} from "../../layout/rememberedSame.js";
import type {PairRow} from "../../queries/pairs.js";
import type {Text} from "../../text/zh.js";
import type {Data} from "../dataTable.js";
import {tiesOf} from "../facts.js";
import type {NetworkState} from "./state.js";

/** Ties as a table: one row per pair, relation and direction, with the weights of the pair. */
export const networkNumbers = (ties: readonly PairRow[], {relations}: NetworkState, text: Text): Data =>
  numbers(ties, relations.join(), text);

const numbers = rememberedSame((ties: readonly PairRow[], relations: string, text: Text): Data => {
  const {columns, weights} = text.network;
  const chosen = relations.split(",");
  return {
    columns: [
      columns.source,
      columns.target,
      columns.relation,
      columns.tasks,
      ...(["fractional", "jaccard", "lift"] as const).map((weight) => weights[weight].name),
    ],
    rows: ties.flatMap((pair) =>
      tiesOf(pair)
        .filter(({relation}) => chosen.includes(relation))
        .map(({source, target, relation, tasks}) => [
          source,
          target,
          text.relations[relation],
          tasks,
          ...[pair.fractional, pair.jaccard, pair.lift].map((value) => Math.round(value * 10_000) / 10_000),
        ]),
    ),
  };
});
