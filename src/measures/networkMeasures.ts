import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import pageRank from "graphology-metrics/centrality/pagerank.js";
import {clustering} from "./clustering.js";
import {communitiesOf} from "./communities.js";
import {coreNumbers} from "./coreNumbers.js";
import type {Tie} from "./tie.js";
import {tieGraph} from "./tieGraph.js";

/** How a department stands in a network. All are 0, and it is in no community, where it has no tie. */
export interface DepartmentMeasures {
  department: string;
  /** Departments that it is tied to. */
  degree: number;
  /** Weight of its ties. */
  strength: number;
  /**
   * Share of the pairs of other departments whose shortest way leads over it, from 0 to 1, several shortest ways sharing
   * a pair; a tie is 1 / weight long. Null where the network is too large to count them ({@link mostBetweenness}).
   * L. C. Freeman, "A set of measures of centrality based on betweenness", Sociometry 40 (1977), 35–41; for weights,
   * M. E. J. Newman, "Scientific collaboration networks II", Physical Review E 64 (2001), 016132.
   */
  betweenness: number | null;
  /**
   * Share of its visits that a walk makes here which follows ties by their weights and starts anew with 15 % of its
   * steps; over all departments 1. S. Brin and L. Page, "The anatomy of a large-scale hypertextual Web search engine",
   * Computer Networks 30 (1998), 107–117.
   */
  pageRank: number;
  /** Share of the pairs of its neighbours that are tied themselves, from 0 to 1: see {@link clustering}. */
  clustering: number;
  /** The largest k such that it is among departments tied to k others of them each: see {@link coreNumbers}. */
  core: number;
  /** Number of its community, from 1. */
  community: number | null;
}

/** What is measured of a network. */
export interface NetworkMeasures {
  /** In the order given. */
  departments: DepartmentMeasures[];
  /**
   * The communities, those with the most departments first, each with its strongest first; equals in official order.
   * How they are found: {@link communitiesOf}.
   */
  communities: string[][];
  /**
   * How much more of the weight lies within communities than if ties met at random, below 1; 0 without ties. M. E. J.
   * Newman, "Analysis of weighted networks", Physical Review E 70 (2004), 056131.
   */
  modularity: number;
}

/** Betweenness is counted up to so many departments times ties: some tenths of a second on an office PC. */
export const mostBetweenness = 6_000_000;

/**
 * Length of a tie of weight 1: a multiple of all whole numbers up to 24, so that ways over ties of some tasks that are
 * equally long (1/3 + 1/6 and 1/2) have the same length in whole numbers, too. Longest ways stay far below 2^53.
 */
const lengthOfOne = 5_354_228_880;

/** Measures the network of these ties. Departments and ties as in {@link tieGraph}, weights above 0. */
export function networkMeasures(departments: readonly string[], ties: readonly Tie[]): NetworkMeasures {
  const {departments: tied, graph} = tieGraph(departments, ties);
  if (tied.length === 0)
    return {
      departments: departments.map((department) => ({department, ...untied})),
      communities: [],
      modularity: 0,
    };
  const strengths = tied.map((_, place) =>
    graph.reduceEdges(place, (sum, _edge, {weight}) => sum + weight, 0),
  );
  const between =
    graph.order * graph.size > mostBetweenness
      ? null
      : betweennessCentrality(graph, {
          getEdgeWeight: (_, {weight}) => Math.round(lengthOfOne / weight),
        });
  const visits = pageRank(graph, {getEdgeWeight: "weight", tolerance: 1e-12, maxIterations: 1000});
  const cores = coreNumbers(graph);
  const near = clustering(graph);
  const {members, modularity} = communitiesOf(graph, strengths);
  const communities = members.map((of) => of.map((place) => tied[place]!));
  const numbers = new Map(members.flatMap((of, i) => of.map((place) => [place, i + 1])));
  const places = new Map(tied.map((department, place) => [department, place]));
  const measured = departments.map((department): DepartmentMeasures => {
    const place = places.get(department);
    if (place === undefined) return {department, ...untied};
    return {
      department,
      degree: graph.degree(place),
      strength: strengths[place]!,
      betweenness: between && between[place]!,
      pageRank: visits[place]!,
      clustering: near[place]!,
      core: cores[place]!,
      community: numbers.get(place)!,
    };
  });
  return {departments: measured, communities, modularity};
}

const untied = {
  degree: 0,
  strength: 0,
  betweenness: 0,
  pageRank: 0,
  clustering: 0,
  core: 0,
  community: null,
} satisfies Omit<DepartmentMeasures, "department">;
