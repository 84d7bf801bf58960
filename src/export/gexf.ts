import {
  channels,
  type GraphColumn,
  type GraphEdge,
  type GraphFile,
  type GraphNode,
  type GraphValue,
  graphIds,
} from "./graphFile.js";
import {xmlDeclaration, xmlElement, xmlText} from "./xml.js";

/**
 * A network as GEXF 1.3 (https://gexf.net), for Gephi and its like: with places, sizes and colours as drawn. The same
 * network gives the same text, without the day on which it was made. It is written here, as what writes it elsewhere
 * (graphology-gexf) guesses types from values, has no titles for columns, and leaves in what XML cannot hold.
 */
export function gexf(file: GraphFile): string {
  const ids = graphIds(file);
  const description = [file.title, file.description, file.source].filter(Boolean).join("\n");
  const graph = [
    columns("node", file.nodeColumns),
    columns("edge", file.edgeColumns),
    lines(
      "nodes",
      [],
      file.nodes.map((node) => nodeOf(node, ids.get(node.id)!, file.nodeColumns)),
    ),
    lines(
      "edges",
      [],
      file.edges.map((edge, i) => edgeOf(edge, i, ids, file.edgeColumns)),
    ),
  ];
  const root = lines(
    "gexf",
    [
      ["xmlns", "http://gexf.net/1.3"],
      ["xmlns:viz", "http://gexf.net/1.3/viz"],
      ["version", "1.3"],
    ],
    [
      lines("meta", [], [xmlElement("description", [], xmlText(description))]),
      lines("graph", [["defaultedgetype", "undirected"]], graph),
    ],
  );
  return `${xmlDeclaration}${root}\n`;
}

type Attributes = readonly (readonly [string, string | number])[];

/** An element with each of its own on a line. */
const lines = (name: string, attributes: Attributes, content: readonly string[]) =>
  xmlElement(name, attributes, content.length > 0 ? `\n${content.join("\n")}\n` : "");

const columns = (of: "node" | "edge", all: readonly GraphColumn[]) =>
  lines(
    "attributes",
    [["class", of]],
    all.map(({id, title, type}) => xmlElement("attribute", Object.entries({id, title, type}))),
  );

function nodeOf({label, place, colour, values}: GraphNode, id: string, all: readonly GraphColumn[]): string {
  const content = [
    valuesOf(values, all),
    xmlElement("viz:color", Object.entries(channels(colour))),
    place ? xmlElement("viz:position", Object.entries({x: place.x, y: place.y, z: 0})) : "",
    place ? xmlElement("viz:size", [["value", place.radius]]) : "",
  ];
  return xmlElement("node", Object.entries({id, label}), content.join(""));
}

function edgeOf(
  {source, target, weight, values}: GraphEdge,
  place: number,
  ids: ReadonlyMap<string, string>,
  all: readonly GraphColumn[],
): string {
  const attributes = {id: place, source: ids.get(source)!, target: ids.get(target)!, weight};
  return xmlElement("edge", Object.entries(attributes), valuesOf(values, all));
}

function valuesOf(values: readonly GraphValue[], all: readonly GraphColumn[]): string {
  const content = all.map(({id}, i) =>
    values[i] === null ? "" : xmlElement("attvalue", Object.entries({for: id, value: String(values[i])})),
  );
  return xmlElement("attvalues", [], content.join(""));
}
