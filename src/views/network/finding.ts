import type {Relation} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import {greatest} from "../facts.js";
import type {NetworkPicture} from "./picture.js";
import {limitsOf} from "./words.js";

/** So many of the strongest pairs are named. */
const mostNamed = 3;

/** How many pairs there are, which are the strongest, and what is kept of them. */
export function networkFinding(
  picture: NetworkPicture,
  short: (department: string) => string,
  text: Text,
): string {
  const {state, ties, kept, drawn} = picture;
  const words = text.network;
  const top = greatest(ties, ({weight}) => weight);
  if (!top[0]) return words.none;
  const named = top.map(({source, target}) => words.pair(short(source), short(target)));
  const {tieShare, weightShare} = kept;
  const {weight} = state;
  const sum = ties.reduce((all, tie) => all + tie.weight, 0);
  const of = {ties: ties.length, tieShare, weightShare, sum, weight};
  return [
    named.length === ties.length
      ? words.findingAlike(weight, named, top[0].weight, mostNamed)
      : words.finding(ties.length, words.strongest(weight, named, top[0].weight, mostNamed)),
    picture.isUnreached ? words.unreached(words.weights[weight].atLeast(state.threshold!)) : "",
    kept.ties.length < ties.length
      ? words.shown(kept.ties.length, limitsOf(picture, text).join("、"), of)
      : "",
    state.focus === null ? "" : words.around(short(state.focus), state.depth, drawn.length),
  ].join("");
}

/** The graph in words, for who cannot see it. */
export function networkDescription({departments, drawn}: NetworkPicture, text: Text): string {
  const having = (relation: Relation) =>
    drawn.filter((pair) => (relation === "lead_with" ? pair.lead_with + pair.led_by : pair[relation]) > 0)
      .length;
  return text.network.description(departments.length, drawn.length, having("joint"), having("lead_with"));
}
