import {rememberedSame} from "../../layout/rememberedSame.js";
import {type KeptTies, keptTies} from "../../measures/keptTies.js";
import {nearby} from "../../measures/nearby.js";
import {readableThreshold, thresholdSteps} from "../../measures/readableThreshold.js";
import type {Tie} from "../../measures/tie.js";
import type {TieWeight} from "../../measures/tieWeight.js";
import {roles} from "../../model/values.js";
import type {DepartmentRow} from "../../queries/departments.js";
import type {PairRow} from "../../queries/pairs.js";
import {oneOf} from "../facts.js";
import {hasAllRoles, type NetworkState} from "./state.js";

/** A pair of departments with the weight that the reader chose. */
export type WeighedPair = PairRow & Tie;

/** What the pictures of the network show: all that is said of them is made of this. */
export interface NetworkPicture {
  state: NetworkState;
  /** In official order; their tasks in the roles that count. */
  departments: readonly DepartmentRow[];
  /** Ties in the chosen relations and between the chosen kinds, in official order. */
  ties: readonly WeighedPair[];
  /** Pairs of these departments, of the chosen kinds, that there could be ties between. */
  possible: number;
  /** Of these, what is not held back; then, of it, what is drawn: all, or what is around one department. */
  kept: KeptTies<WeighedPair>;
  drawn: readonly WeighedPair[];
  /** Whether a pair is drawn, in either order of the two. */
  isDrawn(source: string, target: string): boolean;
  /** The thresholds that can be chosen, least first, and the one in force: at each there is a tie. */
  steps: readonly number[];
  threshold: number;
  /** Whether no tie reaches the threshold that the reader set, so that the page's own is in force. */
  isUnreached: boolean;
}

/** Restricts the rows of the list to what the state shows, and holds back what is weak: of the same rows, the same objects. */
export function networkPicture(
  rows: readonly PairRow[],
  departments: readonly DepartmentRow[],
  state: NetworkState,
): NetworkPicture {
  const [one, other] = state.between ?? [null, null];
  const {ties, steps: all, readable} = weighed(rows, departments, state.weight, one, other);
  const steps = state.focus === null ? all : stepsAround(ties, all, state.focus);
  // Between two steps the same ties are kept as at the next one.
  const own = state.threshold === null ? undefined : steps.find((step) => step >= state.threshold!);
  const threshold = own ?? (state.alpha === null ? Math.min(readable, steps.at(-1)!) : steps[0]!);
  const isUnreached = state.threshold !== null && own === undefined && ties.length > 0;
  const kept = held(ties, threshold, state.alpha);
  const drawn = state.focus === null ? kept.ties : around(kept.ties, state.focus, state.depth);
  const isDrawn = drawnOf(drawn);
  const shown = hasAllRoles(state) ? departments : inRoles(departments, state.roles.join());
  const possible = pairsBetween(state, shown);
  return {state, departments: shown, ties, possible, kept, drawn, isDrawn, steps, threshold, isUnreached};
}

/** The thresholds at which a department still has a tie; all of them if it never has. */
const stepsAround = rememberedSame(
  (ties: readonly WeighedPair[], steps: readonly number[], focus: string): readonly number[] => {
    const own = ties.filter(({source, target}) => source === focus || target === focus);
    const strongest = Math.max(...own.map(({weight}) => weight));
    const reached = steps.filter((step) => step <= strongest);
    return reached.length > 0 ? reached : steps;
  },
);

/** The number of pairs of departments of the chosen kinds. */
function pairsBetween({between}: NetworkState, departments: readonly DepartmentRow[]): number {
  const among = (size: number) => (size * (size - 1)) / 2;
  if (between === null) return among(departments.length);
  const [one, other] = between.map((own) => departments.filter(({kind}) => kind === own).length);
  return between[0] === between[1] ? among(one!) : one! * other!;
}

type Kind = DepartmentRow["kind"];

/** The ties between departments of two kinds, or of any, with their weight, and at which thresholds they may be held back. */
const weighed = rememberedSame(
  (
    rows: readonly PairRow[],
    departments: readonly DepartmentRow[],
    weight: TieWeight,
    one: Kind | null,
    other: Kind | null,
  ) => {
    const kinds = new Map(departments.map(({department, kind}) => [department, kind]));
    const isBetween = (a: Kind | undefined, b: Kind | undefined) =>
      one === null || (a === one && b === other) || (a === other && b === one);
    const ties = rows
      .filter(({source, target}) => isBetween(kinds.get(source), kinds.get(target)))
      .map((row): WeighedPair => ({...row, weight: row[weight]}));
    const steps = thresholdSteps(ties, weight);
    return {ties, steps, readable: readableThreshold(ties, steps)};
  },
);

const held = rememberedSame((ties: readonly WeighedPair[], threshold: number, alpha: number | null) =>
  keptTies(ties, {threshold, alpha}),
);

const around = rememberedSame((ties: readonly WeighedPair[], focus: string, depth: 1 | 2) => {
  const near = nearby(ties, focus, depth);
  return ties.filter(({source, target}) => near.has(source) && near.has(target));
});

const drawnOf = rememberedSame(oneOf);

/** The departments with a task in the roles that count, named by commas, and with these tasks only. */
const inRoles = rememberedSame((departments: readonly DepartmentRow[], named: string): DepartmentRow[] => {
  const counted = roles.filter((role) => named.split(",").includes(role));
  const others = Object.fromEntries(roles.filter((role) => !counted.includes(role)).map((role) => [role, 0]));
  return departments
    .map((row) => ({
      ...row,
      ...others,
      tasks: counted.reduce((sum, role) => sum + row[role], 0),
    }))
    .filter(({tasks}) => tasks > 0);
});
