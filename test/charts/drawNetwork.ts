import {parseHTML} from "linkedom";
import {networkGraph} from "../../src/charts/networkGraph.ts";
import {relations} from "../../src/model/values.ts";
import {zh} from "../../src/text/zh.ts";
import {department, tie} from "../layout/networkRows.ts";

/** Names that sort, and change case, differently in different places. */
const names = [
  "ıI局",
  "İi局",
  "Ä局",
  "z局",
  "中局",
  "重局",
  "a局",
  "ö局",
  "发展改革委",
  "1.5局",
  "1,5局",
  "ﬁ局",
];

/** A network with groups, a weight with decimals, and one that was moved, as SVG; `turned`: of its rows from behind. */
export function drawNetwork(turned = false): string {
  const departments = names.map((name, i) => department(name, Math.floor(i / 3), 20 - i, i % 4));
  const ties = names.flatMap((one, i) =>
    names
      .slice(i + 1)
      .map((other, j) => tie(one, other, relations[(i + j) % 3]!, 1 + ((7 * i + 3 * j) % 11)))
      .filter((_, j) => (i + j) % 2 === 0),
  );
  const of = departments.map((row, i) => [row.department, `组${i % 3}`] as const);
  const {document} = parseHTML("<html></html>");
  const svg = networkGraph(
    turned ? {departments: departments.toReversed(), ties: ties.toReversed()} : {departments, ties},
    {
      document,
      text: zh,
      width: 920,
      title: "图",
      description: "说明",
      relations,
      weight: {name: "占比", of: (_one, _other, tasks) => tasks / 7, print: (value) => value.toFixed(2)},
      groups: {
        of: new Map(turned ? of.toReversed() : of),
        names: [0, 1, 2].map((i) => ({key: `组${i}`, label: `第${i}组`})),
      },
      moved: new Map([["市中局", {x: 0.25, y: 0.75}]]),
    },
  );
  return svg.outerHTML;
}
