import type {Text} from "../../text/zh.js";
import {greatest} from "../facts.js";
import type {Measured} from "./measured.js";
import type {NetworkPicture} from "./picture.js";
import type {NetworkScope} from "./words.js";

/**
 * From this modularity on, communities are told apart clearly: in practice it lies between 0.3 and 0.7 for networks with
 * strong communities. M. E. J. Newman and M. Girvan, Physical Review E 69 (2004), 026113.
 */
const clearModularity = 0.3;

/** What communities are called, in their order: by the strongest of each. */
export const communityNames = (
  {communities}: Pick<Measured, "communities">,
  short: (department: string) => string,
  {networkMeasures}: Text,
): string[] =>
  communities.map((members) => networkMeasures.communityName(short(members[0]!), members.length));

/** The network in a paragraph, beginning with what it is restricted to: how large, its centre, its broker, its communities. */
export function networkSummary(
  {departments, communities, modularity, ties, cuts}: Measured,
  picture: NetworkPicture,
  {scope, short}: {scope: NetworkScope; short(department: string): string},
  text: Text,
): string {
  const {state} = picture;
  const before = scope.before.measured(picture);
  const words = text.networkMeasures;
  const own = words.summary;
  const names = (rows: readonly {department: string}[]) => rows.map(({department}) => short(department));
  const strongest = greatest(departments, ({strength}) => strength);
  if (!strongest[0]) return before + own.none;
  const brokers = greatest(departments, ({betweenness}) => betweenness ?? 0);
  const weight = text.network.weights[state.weight];
  const tied = departments.filter(({degree}) => degree > 0);
  const isCounted = departments.every(({betweenness}) => betweenness !== null);
  return [
    before,
    own.size(weight.name, tied.length, ties.length),
    cuts.parts > 1 ? own.parts(cuts.parts) : "",
    own.centre(names(strongest), strongest[0].degree, weight.print(strongest[0].strength)),
    brokers[0]
      ? own.broker(names(brokers), brokers[0].betweenness!)
      : isCounted
        ? own.noBroker
        : words.tooLarge,
    communities.length > 1
      ? own.communities(
          communityNames({communities}, short, text),
          modularity.toFixed(2),
          modularity >= clearModularity,
        )
      : own.oneCommunity,
  ].join("");
}
