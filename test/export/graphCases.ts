import type {GraphFile} from "../../src/export/graphFile.ts";

/** Two departments and a third without a place, with a value of each type and one that is not there. */
export const small: GraphFile = {
  title: "协同网络",
  description: "三个部门",
  source: "《方案》 · 2021 年",
  nodeColumns: [
    {id: "tasks", title: "任务数", type: "integer"},
    {id: "kind", title: "类别", type: "string"},
    {id: "share", title: "份额", type: "double"},
  ],
  nodes: [
    {
      id: "市甲局",
      label: "甲",
      place: {x: 10, y: 20.5, radius: 7},
      colour: "#9b2226",
      values: [9, "政府", 0.25],
    },
    {id: "市乙局", label: "乙", place: {x: 0, y: 0, radius: 3}, colour: "#00608b", values: [6, "党委", 1]},
    {id: "市丙局", label: "丙", place: null, colour: "#000000", values: [0, "政府", null]},
  ],
  edgeColumns: [
    {id: "tasks", title: "共同任务数", type: "integer"},
    {id: "drawn", title: "图中画出", type: "boolean"},
  ],
  edges: [
    {source: "市甲局", target: "市乙局", weight: 2.5, values: [5, true]},
    {source: "市乙局", target: "市丙局", weight: 1, values: [1, false]},
  ],
};

/** Words that are hard on XML, and what it can hold of them. */
const hard: readonly [string, string][] = [
  [`<a b="c">'&amp;'</a>`, `<a b="c">'&amp;'</a>`],
  ["]]> <!-- --> <![CDATA[ <?x ?>", "]]> <!-- --> <![CDATA[ <?x ?>"],
  [" 一\t二\n三\r\n四  五 ", " 一\t二\n三\r\n四  五 "],
  ["🙂市局𠮷", "🙂市局𠮷"],
  ["甲\ud800乙\udc00", "甲乙"],
  ["\u0000\u0001甲\u001b\ufffe\uffff", "甲"],
  ["=HYPERLINK(1)", "=HYPERLINK(1)"],
];

/** A network of such words, each a node's id, label and value, all tied to the first, and what is read back of it. */
export const hostile = {
  file: {
    title: hard.map(([words]) => words).join("|"),
    description: hard[1]![0],
    source: hard[4]![0],
    nodeColumns: [{id: "name", title: hard[0]![0], type: "string"}],
    nodes: hard.map(([words]) => ({
      id: words,
      label: words,
      place: null,
      colour: "#123456",
      values: [words],
    })),
    edgeColumns: [{id: "name", title: hard[1]![0], type: "string"}],
    edges: hard.slice(1).map(([words]) => ({source: hard[0]![0], target: words, weight: 1, values: [words]})),
  } satisfies GraphFile,
  readBack: hard.map(([, words]) => words),
};
