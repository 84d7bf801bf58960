import {rememberedSame} from "../../layout/rememberedSame.js";
import type {Relation} from "../../model/values.js";
import type {PairRow} from "../../queries/pairs.js";
import type {Text} from "../../text/zh.js";
import type {Data} from "../dataTable.js";
import {endColumns, pairColumns} from "./fileColumns.js";
import type {NetworkState} from "./state.js";

/** The relations that columns are about; the others stand there whatever is chosen. */
const relationOf: Partial<Record<string, Relation>> = {
  joint: "joint",
  source_leads: "lead_with",
  target_leads: "lead_with",
  shared: "shared",
};

/** Ties as a table: one row per pair as the files have it, with the columns of the chosen relations. */
export const networkNumbers = (ties: readonly PairRow[], {relations}: NetworkState, text: Text): Data =>
  numbers(ties, relations.join(), text);

const numbers = rememberedSame((ties: readonly PairRow[], relations: string, text: Text): Data => {
  const chosen = relations.split(",");
  const columns = [...endColumns(text), ...pairColumns(text)].filter(({id}) =>
    chosen.includes(relationOf[id] ?? chosen[0]!),
  );
  return {
    columns: columns.map(({title}) => title),
    rows: ties.map((pair) => columns.map(({value}) => value(pair) as string | number | null)),
  };
});
