import type {Plain} from "../engine/rows.js";
import type {HeldColumn} from "../engine/workbench.js";

/** Two columns that are the ends of ties, by their places. */
export interface PairOfEnds {
  source: number;
  target: number;
}

/** How the ends of ties are called; the last ones of those that have a direction whatever the rows say. */
const called: readonly (readonly [RegExp, RegExp, isDirected: boolean])[] = [
  [/^source(_name)?$/i, /^target(_name)?$/i, false],
  [/^from(_\w+)?$/i, /^to(_\w+)?$/i, true],
  [/^(来源|起点|出发)/, /^(去向|目标|终点|到达)/, true],
  [/^(牵头|主办)/, /^(配合|参与|协办|参加)/, true],
  [/[^甲]*甲$/, /[^乙]*乙$/, false],
  [/^(.*[_\s])?a$/i, /^(.*[_\s])?b$/i, false],
  [/^(.*[^\d])1$|^one$/i, /^(.*[^\d])2$|^(an)?other$/i, false],
];

/** So many names must stand in both columns, and such a share of the shorter one's. */
const leastCommon = 3;
const leastShare = 0.3;

/** The two columns of words that are the ends of ties: by their names, else since the same names stand in both. */
export function pairOfEnds(
  columns: readonly HeldColumn[],
  rows: readonly (readonly Plain[])[],
): PairOfEnds | null {
  const words = columns.flatMap(({kind}, place) => (kind === "text" ? [place] : []));
  for (const [from, to] of called) {
    const source = words.find((place) => from.test(columns[place]!.name));
    const target = words.find((place) => place !== source && to.test(columns[place]!.name));
    if (source !== undefined && target !== undefined) return {source, target};
  }
  const values = words.map(
    (place) => new Set(rows.map((row) => row[place]).filter((value) => value !== null)),
  );
  for (const [i, source] of words.entries())
    for (let k = i + 1; k < words.length; k++) {
      const [one, other] = [values[i]!, values[k]!];
      const common = [...one].filter((value) => other.has(value)).length;
      const target = words[k]!;
      const isSame = rows.filter((row) => row[source] === row[target]).length * 2 > rows.length;
      if (!isSame && common >= leastCommon && common >= leastShare * Math.min(one.size, other.size))
        return {source, target};
    }
  return null;
}

/** Whether columns of these names are the two ends of something that goes one way. */
export const goesOneWay = (source: string, target: string): boolean =>
  called.some(([from, to, isDirected]) => isDirected && from.test(source) && to.test(target));
