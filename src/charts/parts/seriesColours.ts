import {deadlineKinds, roles} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import {deadlineColours, ink, type PartColour, rolePartColours} from "./colours.js";
import {onColour} from "./contrast.js";

/** Of bars and points that stand for nothing but themselves. */
export const plainColour = "#4d7f92";
/** Of all that has no colour of its own any more. */
export const restColour: PartColour = {fill: "#e3e6e9", on: ink};

/** Neighbours differ in lightness too, for greyscale print; none is a role's. */
const fills = ["#3f7486", "#e0b46c", "#7d6a9c", "#b5c9bb", "#b0604a", "#cfc3dd", "#5f7f4e", "#e8d9b4"];

/** Of lines, at a contrast of 3 : 1 to the paper or more, and told apart by dashes in greyscale print. */
const lines: readonly LineColour[] = [
  {stroke: "#1f6b80", dashes: null},
  {stroke: "#b8741a", dashes: null},
  {stroke: "#7a5fa0", dashes: "7 3"},
  {stroke: "#5f7f4e", dashes: "7 3"},
  {stroke: "#b0604a", dashes: "2 3"},
  {stroke: "#57606a", dashes: "2 3"},
  {stroke: "#a1478a", dashes: "9 3 2 3"},
  {stroke: "#3b5fa8", dashes: "9 3 2 3"},
];

export interface LineColour {
  stroke: string;
  /** Null: none. */
  dashes: string | null;
}

/** How many series have a colour of their own. */
export const mostSeries = fills.length;

/** Roles and kinds of deadlines, by their code or by their name, keep their colours; others get one by their place. */
export function seriesColours(series: readonly string[], text: Text): Record<string, PartColour> {
  const known = (names: Readonly<Record<string, string>>, colours: Readonly<Record<string, PartColour>>) => {
    const of = new Map(
      Object.keys(names).flatMap((code) => [
        [code, colours[code]!],
        [names[code]!, colours[code]!],
      ]),
    );
    return series.length > 0 && series.every((each) => of.has(each))
      ? Object.fromEntries(series.map((each) => [each, of.get(each) as PartColour]))
      : null;
  };
  return (
    known(only(text.roles, roles), rolePartColours) ??
    known(only(text.deadlineKinds, deadlineKinds), deadlineColours) ??
    Object.fromEntries(
      series.map((each, i) => {
        const fill = fills[i % fills.length]!;
        return [each, {fill, on: onColour(fill)}];
      }),
    )
  );
}

const only = <K extends string>(names: Readonly<Record<K, string>>, keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, names[key]]));

/** The colour of a line by its place. */
export const lineColour = (place: number): LineColour => lines[place % lines.length]!;
