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

/** With less, which would be printed as 0.00, a division says nothing. */
const leastModularity = 0.005;

/** A department over which fewer of the ways lead, which would be printed as 0 %, is no broker. */
const fewestWays = 0.005;

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
  const weight = text.network.weights[state.weight];
  const tied = departments.filter(({degree}) => degree > 0);
  const strength = weight.print(strongest[0].strength);
  if (ties[0] && ties.length === 1)
    return before + own.one(short(ties[0].source), short(ties[0].target), weight.name, strength);
  return [
    before,
    own.size(weight.name, tied.length, ties.length),
    cuts.parts > 1 ? own.parts(cuts.parts) : "",
    strongest.length === tied.length
      ? own.centreAlike(strength)
      : own.centre(names(strongest), strongest[0].degree, strength),
    brokerSaid(departments, tied.length, short, text),
    communitiesSaid({communities, modularity}, short, text),
  ].join("");
}

/** Over whom the shortest ways lead, of so many departments with a tie. */
function brokerSaid(
  departments: Measured["departments"],
  tied: number,
  short: (department: string) => string,
  {networkMeasures}: Text,
): string {
  const words = networkMeasures.summary;
  if (departments.some(({betweenness}) => betweenness === null)) return networkMeasures.tooLarge;
  const brokers = greatest(departments, ({betweenness}) => betweenness!);
  if (!brokers[0]) return words.noBroker;
  const share = brokers[0].betweenness!;
  if (share < fewestWays) return words.weakBroker;
  if (brokers.length === tied) return words.brokerAlike;
  const names = brokers.map(({department}) => short(department));
  return words.broker(names, share);
}

function communitiesSaid(
  {communities, modularity}: Pick<Measured, "communities" | "modularity">,
  short: (department: string) => string,
  text: Text,
): string {
  const words = text.networkMeasures.summary;
  if (communities.length < 2) return words.oneCommunity;
  if (modularity < leastModularity) return words.noCommunities(communities.length);
  const names = communityNames({communities}, short, text);
  return words.communities(names, modularity.toFixed(2), modularity >= clearModularity);
}
