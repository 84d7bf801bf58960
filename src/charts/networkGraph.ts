import type {EdgeWeight} from "../layout/edgeWeight.js";
import type {NetworkGroups} from "../layout/hulls.js";
import type {Moved} from "../layout/movedTo.js";
import {type Network, networkLayout} from "../layout/network.js";
import {networkLimits} from "../layout/networkLimits.js";
import type {Placements} from "../layout/placements.js";
import {wrapText} from "../layout/textWidth.js";
import type {Relation} from "../model/values.js";
import type {DepartmentRow} from "../queries/departments.js";
import type {PairTasks} from "../queries/pairs.js";
import {drawHullNames, drawHulls} from "./networkHulls.js";
import {networkLegend} from "./networkLegend.js";
import {drawNodes} from "./networkNodes.js";
import {keepScene} from "./networkScene.js";
import {drawNumbers, drawTies} from "./networkTies.js";
import {type ChartOptions, createChart, emptyChart} from "./parts/chart.js";
import {mutedInk} from "./parts/colours.js";
import {textLines} from "./parts/lines.js";

export interface NetworkGraphOptions extends ChartOptions {
  relations: readonly Relation[];
  /** Whether a pair is drawn, source before target in official order; by default each that has a task in the relations. */
  kept?: ((source: string, target: string) => boolean) | undefined;
  /** With how many others departments are tied, by ties that are held back too; by default those that are drawn. */
  degrees?: ReadonlyMap<string, number> | undefined;
  /** What edges are wide by and have printed on them, with its name; their tasks by default. */
  weight?: (EdgeWeight & {name: string}) | undefined;
  /** A department that is looked at: marked, its ties before others', and drawn of a network of any size. */
  centre?: string | null | undefined;
  /** Groups of departments that get an area each behind the graph, with their names. */
  groups?: NetworkGroups | null | undefined;
  /** Where the reader put departments. */
  moved?: Moved | undefined;
  /** Where the nodes stand, if that was worked out before. */
  placements?: Placements | undefined;
  /** Height of the graph, in pixels; by the number of departments by default. */
  height?: number;
  /** False: no legend, where there is no room for one. */
  legend?: boolean;
}

/** The width of the picture after which narrower ones are arranged: that of the widest charts. */
const widest = 1200;

/** Height of the graph: landscape on a desk, portrait on a phone, less for few departments and more for many. */
function graphHeight(width: number, departments: number): number {
  const shape = width >= 700 ? width * 0.56 : width * 1.5;
  return Math.round(Math.max(Math.min(shape, 200 + 40 * departments), (departments * 8000) / width));
}

const lineHeight = 18;

/** In lines, what of a very large network is not drawn; none if all is. */
function leftOut({nodes, edges, omitted}: Network, {text, width}: NetworkGraphOptions): string[] {
  if (omitted.departments + omitted.ties === 0) return [];
  const said = text.charts.network.omitted(
    {drawn: nodes.length, all: nodes.length + omitted.departments},
    {drawn: edges.length, all: edges.length + omitted.ties},
  );
  return wrapText(said, width, 12);
}

/**
 * Departments as circles, and between them the tasks that they share. The area of a circle is its tasks, the red part
 * of its ring the share of them that it leads (牵头; tasks that it answers for alone are not counted as led). A strip's
 * width is the number of shared tasks, or another weight; a tapering one runs from the leader to the partner. Nothing
 * that the reader can choose moves a node, but moving it; in a narrower picture they are arranged as in the widest.
 * Departments without a tie that is drawn stay, in grey. What of a very large network is left out, a line below the graph
 * says.
 */
export function networkGraph(
  {departments, ties}: {departments: readonly DepartmentRow[]; ties: readonly PairTasks[]},
  options: NetworkGraphOptions,
): SVGSVGElement {
  const {width, relations, kept, weight, centre, groups, moved, placements, text} = options;
  const words = text.charts.network;
  if (departments.length === 0) return emptyChart("networkGraph", words.empty, options);
  const limits = networkLimits(width);
  const shown = departments.length <= limits.whole ? departments.length : limits.departments;
  const height = options.height ?? graphHeight(width, shown);
  const network = networkLayout(departments, ties, {
    width,
    height,
    relations,
    kept,
    weight,
    centre,
    groups,
    moved,
    placements,
    // Of the same height in any case it is a picture of its own.
    like:
      options.height === undefined && width < widest
        ? {width: widest, height: graphHeight(widest, shown)}
        : undefined,
  });
  const left = leftOut(network, options);
  const legend =
    options.legend === false ? null : networkLegend(network, weight ?? null, centre ?? null, text, width);
  // On a phone the graph is what is to be seen first.
  const top = legend && width >= 600 ? legend.height + 8 : 0;
  const bottom = top + network.height + left.length * lineHeight;
  const svg = createChart("networkGraph", bottom + (legend && top === 0 ? 8 + legend.height : 0), options);
  const frame = svg.append("g").attr("data-part", "frame");
  if (top > 0) frame.attr("transform", `translate(0,${top})`);
  const scene = frame.append("g").attr("data-part", "scene");
  const silent = () => scene.append("g").attr("pointer-events", "none");
  const hulls = groups ? silent() : null;
  const edges = scene.append("g").attr("role", "group").attr("aria-label", words.ties);
  const hullNames = groups ? silent() : null;
  const numbers = scene.append("g").attr("role", "group").attr("aria-label", words.numbers);
  const nodes = scene.append("g").attr("role", "group").attr("aria-label", words.nodes);
  const strips = drawTies(edges, network, text, weight?.name ?? null);
  if (hulls) drawHulls(hulls, network.hulls);
  if (hullNames) drawHullNames(hullNames, network.hulls);
  drawNumbers(numbers, network, text, weight?.name ?? null);
  const groupNames = new Map(groups?.names.map(({key, label}) => [key, label]));
  drawNodes(
    nodes,
    network.nodes,
    centre ?? null,
    (department) => groupNames.get(groups?.of.get(department) ?? "") ?? null,
    options.degrees ?? new Map(),
    text,
  );
  if (left.length > 0)
    textLines(svg.append("g"), left, {x: 0, y: top + network.height + 14, lineHeight, fill: mutedInk});
  legend?.draw(svg.append("g").attr("transform", `translate(0,${top > 0 ? 0 : bottom + 8})`));
  const chart = svg.node()!;
  keepScene(
    chart,
    network,
    top,
    {frame, scene, hulls, hullNames, numbers, nodes, strips, text, weight: weight?.name ?? null},
    groups ?? null,
  );
  return chart;
}
