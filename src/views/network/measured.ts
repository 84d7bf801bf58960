import {remembered} from "../../layout/remembered.js";
import {type CutPoints, cutPoints} from "../../measures/cutPoints.js";
import {type NetworkMeasures, networkMeasures} from "../../measures/networkMeasures.js";
import type {Tie} from "../../measures/tie.js";
import type {NetworkPicture} from "./picture.js";

/** What is measured of the ties that the reader chose: all of the state, or those that are drawn. */
export interface Measured extends NetworkMeasures {
  ties: readonly Tie[];
  cuts: CutPoints;
}

/** A page measures the same ties again at each mark that is picked. */
const measureAll = remembered(
  ({departments, ties}: {departments: readonly string[]; ties: readonly Tie[]}): Measured => ({
    ...networkMeasures(departments, ties),
    ties,
    cuts: cutPoints(departments, ties),
  }),
);

/** Measures the network of a picture. */
export function measured({state, departments, ties, drawn}: NetworkPicture): Measured {
  const some = state.measured === "all" ? ties : drawn;
  return measureAll({
    departments: departments.map(({department}) => department),
    ties: some.map(({source, target, weight}) => ({source, target, weight})),
  });
}
