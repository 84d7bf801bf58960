import {type KeptTies, keptTies} from "../../measures/keptTies.js";
import {nearby} from "../../measures/nearby.js";
import {readableThreshold, thresholdSteps} from "../../measures/readableThreshold.js";
import type {Tie} from "../../measures/tie.js";
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
  /** The thresholds that can be chosen, least first, and the one in force. */
  steps: readonly number[];
  threshold: number;
}

/** Restricts the rows of the list to what the state shows, and holds back what is weak. */
export function networkPicture(
  rows: readonly PairRow[],
  departments: readonly DepartmentRow[],
  state: NetworkState,
): NetworkPicture {
  const kinds = new Map(departments.map(({department, kind}) => [department, kind]));
  const ties = rows
    .filter(({source, target}) => isBetween(state, kinds.get(source), kinds.get(target)))
    .map((row): WeighedPair => ({...row, weight: row[state.weight]}));
  const steps = thresholdSteps(ties, state.weight);
  const last = steps.at(-1)!;
  const threshold =
    state.threshold !== null
      ? // Between two steps the same ties are kept as at the next one.
        (steps.find((step) => step >= state.threshold!) ?? last)
      : state.alpha === null
        ? readableThreshold(ties, steps)
        : steps[0]!;
  const kept = keptTies(ties, {threshold, alpha: state.alpha});
  const drawn = state.focus === null ? kept.ties : around(kept.ties, state.focus, state.depth);
  const isDrawn = oneOf(drawn);
  const shown = inRoles(departments, state);
  const possible = pairsBetween(state, shown);
  return {state, departments: shown, ties, possible, kept, drawn, isDrawn, steps, threshold};
}

/** The number of pairs of departments of the chosen kinds. */
function pairsBetween({between}: NetworkState, departments: readonly DepartmentRow[]): number {
  const among = (size: number) => (size * (size - 1)) / 2;
  if (between === null) return among(departments.length);
  const [one, other] = between.map((own) => departments.filter(({kind}) => kind === own).length);
  return between[0] === between[1] ? among(one!) : one! * other!;
}

function isBetween(
  {between}: NetworkState,
  one: DepartmentRow["kind"] | undefined,
  other: DepartmentRow["kind"] | undefined,
): boolean {
  if (between === null) return true;
  const [a, b] = between;
  return (one === a && other === b) || (one === b && other === a);
}

function around(ties: readonly WeighedPair[], focus: string, depth: 1 | 2): WeighedPair[] {
  const near = nearby(ties, focus, depth);
  return ties.filter(({source, target}) => near.has(source) && near.has(target));
}

/** The departments with a task in the roles that count, and with these tasks only. */
function inRoles(departments: readonly DepartmentRow[], state: NetworkState): DepartmentRow[] {
  if (hasAllRoles(state)) return [...departments];
  const others = Object.fromEntries(
    roles.filter((role) => !state.roles.includes(role)).map((role) => [role, 0]),
  );
  return departments
    .map((row) => ({
      ...row,
      ...others,
      tasks: state.roles.reduce((sum, role) => sum + row[role], 0),
    }))
    .filter(({tasks}) => tasks > 0);
}
