import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSite, type Site} from "../../../loaders/site.ts";
import {distanceToArch} from "../../../src/layout/arch.ts";
import {type Network, networkLayout} from "../../../src/layout/network.ts";
import {type DepartmentRow, departments as departmentsQuery} from "../../../src/queries/departments.ts";
import {type PairRow, pairs} from "../../../src/queries/pairs.ts";
import {noFilters} from "../../../src/state/filters.ts";
import {networkPicture} from "../../../src/views/network/picture.ts";
import {networkState} from "../../../src/views/network/state.ts";

let site: Site;
let departments: readonly DepartmentRow[];
let rows: readonly PairRow[];
beforeAll(async () => {
  site = await openSite();
  departments = await site.database.ask(departmentsQuery, noFilters);
  rows = await site.database.ask(pairs, {filters: noFilters, relations: []});
});
afterAll(() => site.database.close());

const pictureOf = (search: string) =>
  networkPicture(rows, departments, networkState(new URLSearchParams(search), {departments, headings: []}));

/** The graph of the shipped list, 1200 pixels wide. */
function layoutOf(search: string): Network {
  const {state, ties, isDrawn} = pictureOf(search);
  const weights = new Map(
    ties.flatMap(({source, target, weight}) => [
      [source + target, weight],
      [target + source, weight],
    ]),
  );
  return networkLayout(departments, rows, {
    relations: state.relations,
    width: 1200,
    height: 672,
    kept: isDrawn,
    weight: {of: (source, target) => weights.get(source + target) ?? 0, print: String},
    centre: state.focus,
  });
}

/** How often the middle of a tie passes under a circle of a third department. */
const crossings = ({nodes, edges}: Network, isStraight = false) =>
  edges.reduce(
    (sum, {first, second, bend}) =>
      sum +
      nodes.filter(
        (node, i) =>
          i !== first &&
          i !== second &&
          distanceToArch(node, {from: nodes[first]!, to: nodes[second]!, bend: isStraight ? 0 : bend}) <
            node.radius,
      ).length,
    0,
  );

/** The sum over several graphs: straight, and as they are drawn. */
const crossingsOf = (graphs: readonly Network[]) =>
  [true, false].map((isStraight) => graphs.reduce((sum, each) => sum + crossings(each, isStraight), 0));

describe("the ties of the shipped list", () => {
  it.each([
    ["", 0, 0],
    ["threshold=1", 69, 0],
    ["weight=lift", 13, 1],
    ["between=government,government", 7, 0],
  ])("run under no other circle if they need not: ?%s", (search, straight, bent) => {
    expect(crossingsOf([layoutOf(search)])).toEqual([straight, bent]);
  });

  it("run under no other circle around any department", () => {
    expect(crossingsOf(departments.map(({department}) => layoutOf(`focus=${department}`)))).toEqual([34, 0]);
  });

  it("are some of each department's around it, at the threshold that the page chooses", () => {
    for (const {department} of departments) {
      const own = ({source, target}: PairRow) => source === department || target === department;
      expect(rows.some(own)).toBe(true);
      for (const depth of ["", "&depth=2"]) {
        for (const weight of ["", "&weight=fractional", "&weight=jaccard", "&weight=lift"]) {
          expect(pictureOf(`focus=${department}${depth}${weight}`).drawn.some(own)).toBe(true);
        }
      }
    }
  });
});
