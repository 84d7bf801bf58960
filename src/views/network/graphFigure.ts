import {networkGraph} from "../../charts/networkGraph.js";
import type {NetworkGroups} from "../../layout/hulls.js";
import {degrees} from "../../measures/degrees.js";
import {leastTasks} from "../../measures/tieWeight.js";
import {departmentKinds} from "../../model/values.js";
import type {PairRow} from "../../queries/pairs.js";
import {type Filters, filtersToSearch} from "../../state/filters.js";
import {movedFromText, movedToText} from "../../state/moved.js";
import {pairKey} from "../facts.js";
import {figure} from "../figure.js";
import {markFilters} from "../markFilters.js";
import type {Part} from "../part.js";
import type {Context} from "../view.js";
import {networkDescription, networkFinding} from "./finding.js";
import type {Measured} from "./measured.js";
import {networkNumbers} from "./numbers.js";
import {type AskedPairs, leftInGraph, pairsSql} from "./pairsSql.js";
import {type PickedParts, relatedTo} from "./pickedParts.js";
import type {NetworkPicture} from "./picture.js";
import {communityNames, networkSummary} from "./summary.js";
import {limitsOf, type NetworkScope} from "./words.js";

/** What the figures of the network have in common. */
export interface NetworkFrame {
  /** Name of the list in the files. */
  list: string;
  /** The year that the list is of; null where no document says it. */
  year: number | null;
  /** What the pictures are restricted to, in words. */
  scope: NetworkScope;
  /** Source line of a picture that is restricted in these words. */
  source(limits: readonly string[]): string;
  asked: AskedPairs;
  /** The tasks that the pictures are of. */
  filters: Filters;
  /** As a department is called in sentences, labels and tables to read; data to take away has the full name. */
  short(department: string): string;
  /** What is picked on any of them; null if nothing is. */
  picked: PickedParts | null;
}

/**
 * The graph with all that stands around it, but for its controls. Its nodes are placed by all ties of the tasks, `whole`,
 * whatever is drawn of them.
 */
export function graphFigure(
  root: Part,
  picture: NetworkPicture,
  whole: readonly PairRow[],
  measured: Measured,
  frame: NetworkFrame,
  context: Context,
): Part {
  const {text, search, placements} = context;
  const {list, year, scope, source, filters, short, picked} = frame;
  const {state, departments, ties, isDrawn} = picture;
  const words = text.network;
  const limits = limitsOf(picture, text);
  const restricted = [...scope.tasks, ...scope.ties, ...scope.focus];
  const moved = movedFromText(search.get("moved"));
  const {name, print} = words.weights[state.weight];
  return figure(
    root,
    "network",
    {
      chart: "networkGraph",
      title: words.title,
      finding: scope.before.ties + networkFinding(picture, short, text),
      description: `${networkDescription(picture, text)}${networkSummary(measured, picture, {scope, short}, text)}`,
      source: source([...restricted, ...limits]),
      file: [words.file, list, ...restricted, ...limits.map((limit) => limit.replaceAll(/\s/g, ""))],
      data: networkNumbers(picture.drawn, state, text),
      year,
      sql: pairsSql(frame, words.file, leftInGraph(picture, short, text), text),
      draw: (options) => {
        const weight =
          state.weight === "tasks"
            ? undefined
            : {of: weightOf(ties), print, name, leastTasks: leastTasks[state.weight]};
        return networkGraph(
          {departments, ties: whole},
          {
            ...options,
            relations: state.relations,
            kept: isDrawn,
            degrees: degrees(ties),
            weight,
            centre: state.focus,
            groups: groupsOf(picture, measured, short, text),
            moved,
            placements,
          },
        );
      },
      key: JSON.stringify([
        filtersToSearch(filters),
        state.relations,
        state.between,
        [state.weight, state.alpha, picture.threshold],
        [state.focus, state.depth],
        state.grouping === "community" ? measured.communities : state.grouping,
        [...moved],
      ]),
      filters: (mark) => markFilters(mark, filters),
      counted: scope.counted,
      related: picked && relatedTo(picked),
      // Of nothing there is nothing to be moved.
      scene:
        departments.length === 0
          ? undefined
          : {
              isMoved: moved.size > 0,
              moved: (department, place, browser) =>
                browser.adjust({moved: movedToText(new Map([...moved, [department, place]]))}),
              putBack: (browser) => browser.change({moved: null}),
            },
    },
    context,
  );
}

/** The weight of a pair by its two departments, in either order; 0 of one without a tie. */
function weightOf(ties: NetworkPicture["ties"]): (one: string, other: string) => number {
  const weights = new Map(ties.map((tie) => [pairKey(tie), tie.weight]));
  return (source, target) => weights.get(pairKey({source, target})) ?? 0;
}

function groupsOf(
  {state, departments}: NetworkPicture,
  measured: Measured,
  short: NetworkFrame["short"],
  text: Context["text"],
): NetworkGroups | null {
  if (state.grouping === "none") return null;
  if (state.grouping === "community") {
    const {communities} = measured;
    return {
      of: new Map(communities.flatMap((members, key) => members.map((department) => [department, key]))),
      names: communityNames(measured, short, text).map((label, key) => ({key, label})),
    };
  }
  const own = new Set(departments.map(({kind}) => kind));
  return {
    of: new Map(departments.map(({department, kind}) => [department, kind])),
    names: departmentKinds
      .filter((kind) => own.has(kind))
      .map((kind) => ({key: kind, label: text.departmentKinds[kind]})),
  };
}
