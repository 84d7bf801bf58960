import type {ColumnKind} from "../engine/workbench.js";
import {type ChartColumns, inOrder, isWord, isYear, measured, mostLines} from "./chartColumns.js";
import type {ChartKind, ChartRole} from "./notebook.js";

/** The column that a reader would choose for a role; undefined: none. */
export function likeliestColumn(
  chart: ChartKind,
  role: ChartRole,
  left: readonly number[],
  seen: ChartColumns,
  taken: ReadonlyMap<ChartRole, number>,
): number | undefined {
  const {columns, rows, distinct, ends} = seen;
  const kindOf = (place: number) => columns[place]!.kind;
  const isAmount = (place: number) => kindOf(place) === "number" && !isYear(seen, place);
  const firstOf = (...tests: ((place: number) => boolean)[]) => {
    for (const test of tests) {
      const found = left.find(test);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const isSeveral = (place: number) => distinct[place]! > 1;
  const isSome = (place: number) => isWord(columns[place]!) && isSeveral(place);
  const isOf =
    (...kinds: ColumnKind[]) =>
    (place: number) =>
      kinds.includes(kindOf(place));
  /** Numbers last, as what is to be drawn is among them, the only one not at all. */
  const label = () => {
    const amounts = left.filter(isAmount);
    const needsAmount = !taken.has("y");
    const found = firstOf(isSome, isOf("text", "truth", "other"), isOf("day", "moment"), (place) =>
      isYear(seen, place),
    );
    return found ?? (amounts.length > (needsAmount ? 1 : 0) ? amounts[0] : undefined);
  };
  if (chart === "network" && (role === "source" || role === "target")) {
    const end = ends?.[role];
    return end !== undefined && left.includes(end)
      ? end
      : firstOf(isSome, isOf("text"), isOf("other", "truth"));
  }
  if (role === "y") return chart === "network" ? firstOf(isAmount) : firstOf(isAmount, isOf(...measured));
  if (role === "label")
    return firstOf((place) => isSome(place) && distinct[place]! * 2 > rows.length, isSome);
  if (chart === "line" || chart === "scatter") {
    if (role === "x")
      return chart === "line"
        ? firstOf(isOf("day", "moment"), (place) => isYear(seen, place), isAmount)
        : firstOf(isAmount, isOf("day", "moment"), isOf("number"));
    return firstOf(
      (place) => isSome(place) && distinct[place]! <= mostLines && distinct[place]! < rows.length,
    );
  }
  // The bars are the column with more values, and the rows of a heatmap.
  const words = left.filter(isSome);
  const other = taken.get(role === "x" ? "series" : "x");
  if (other === undefined && words.length > 1 && chart !== "bar") {
    const [more, fewer] = inOrder(words, distinct);
    const isMore = chart === "stackedBar" ? role === "x" : role === "series";
    return isMore ? more : fewer;
  }
  return label();
}
