import {
  channels,
  type GraphColumn,
  type GraphFile,
  type GraphNode,
  type GraphValue,
  graphIds,
} from "./graphFile.js";
import {xmlDeclaration, xmlElement, xmlText} from "./xml.js";

/** The names of types in GraphML. */
const types = {string: "string", integer: "int", double: "double", boolean: "boolean"};

/** What of a node is no column: under these names Gephi knows it again. */
const drawn: readonly GraphColumn[] = [
  {id: "label", title: "", type: "string"},
  ...["x", "y", "size"].map((id) => ({id, title: "", type: "double"}) as const),
  ...["r", "g", "b"].map((id) => ({id, title: "", type: "integer"}) as const),
];
const weighed: readonly GraphColumn[] = [{id: "weight", title: "", type: "double"}];
const said: readonly GraphColumn[] = ["title", "description", "source"].map((id) => ({
  id,
  title: "",
  type: "string",
}));

/**
 * A network as GraphML (http://graphml.graphdrawing.org), for NetworkX, igraph, Gephi and the like. What has no place of
 * its own in the format is data under the names that Gephi gives it: `label`, `x`, `y`, `size`, `r`, `g`, `b`, `weight`.
 * Ids are names, as everywhere, though the format's schema knows only names without spaces and brackets. The same network
 * gives the same text.
 */
export function graphml(file: GraphFile): string {
  const ids = graphIds(file);
  const nodeColumns = [...drawn, ...file.nodeColumns];
  const edgeColumns = [...weighed, ...file.edgeColumns];
  const nodes = file.nodes.map((node) =>
    xmlElement(
      "node",
      [["id", ids.get(node.id)!]],
      data("node", nodeColumns, [...drawnOf(node), ...node.values]),
    ),
  );
  const edges = file.edges.map(({source, target, weight, values}, i) =>
    xmlElement(
      "edge",
      Object.entries({id: `e${i}`, source: ids.get(source)!, target: ids.get(target)!}),
      data("edge", edgeColumns, [weight, ...values]),
    ),
  );
  const about = data("graph", said, [file.title, file.description, file.source]);
  const root = xmlElement(
    "graphml",
    [["xmlns", "http://graphml.graphdrawing.org/xmlns"]],
    `\n${[
      ...keys("graph", said),
      ...keys("node", nodeColumns),
      ...keys("edge", edgeColumns),
      xmlElement("graph", [["edgedefault", "undirected"]], `\n${[about, ...nodes, ...edges].join("\n")}\n`),
    ].join("\n")}\n`,
  );
  return `${xmlDeclaration}${root}\n`;
}

type Kind = "graph" | "node" | "edge";

/** A node and an edge may have a column of the same name, but each key is of one of them. */
const keyOf = (kind: Kind, {id}: GraphColumn) => `${kind}.${id}`;

const keys = (kind: Kind, columns: readonly GraphColumn[]) =>
  columns.map((column) =>
    xmlElement(
      "key",
      Object.entries({
        id: keyOf(kind, column),
        for: kind,
        "attr.name": column.id,
        "attr.type": types[column.type],
      }),
      column.title === "" ? "" : xmlElement("desc", [], xmlText(column.title)),
    ),
  );

const data = (kind: Kind, columns: readonly GraphColumn[], values: readonly GraphValue[]) =>
  columns
    .map((column, i) =>
      values[i] === null
        ? ""
        : xmlElement("data", [["key", keyOf(kind, column)]], xmlText(String(values[i]))),
    )
    .join("");

function drawnOf({label, place, colour}: GraphNode): GraphValue[] {
  const {r, g, b} = channels(colour);
  return [label, place?.x ?? null, place?.y ?? null, place?.radius ?? null, r, g, b];
}
