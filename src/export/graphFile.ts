import {possibleInXml} from "./xml.js";

/** A value of a node or an edge; null: it has none. */
export type GraphValue = string | number | boolean | null;

/** What is said of each node, or of each edge. */
export interface GraphColumn {
  /** By which programs know it: Latin letters, digits and `_`. */
  id: string;
  /** For people. */
  title: string;
  /** Whole numbers have 32 bits. */
  type: "string" | "integer" | "double" | "boolean";
}

export interface GraphNode {
  id: string;
  label: string;
  /** Where it is drawn, in pixels, y growing upwards as in the programs that read such files; null if it is not drawn. */
  place: {x: number; y: number; radius: number} | null;
  /** As `#rrggbb`. */
  colour: string;
  /** One for each column. */
  values: readonly GraphValue[];
}

export interface GraphEdge {
  /** Ids of its nodes. */
  source: string;
  target: string;
  weight: number;
  /** One for each column. */
  values: readonly GraphValue[];
}

/** A network for programs that work with networks. It has no direction: each pair of nodes has one edge at most. */
export interface GraphFile {
  /** What it is, what its values mean, and of which document it was made. */
  title: string;
  description: string;
  source: string;
  nodeColumns: readonly GraphColumn[];
  nodes: readonly GraphNode[];
  edgeColumns: readonly GraphColumn[];
  edges: readonly GraphEdge[];
}

/** The ids of nodes as XML can hold them: the same, but for what it cannot, and told apart where that makes two equal. */
export function graphIds({nodes}: Pick<GraphFile, "nodes">): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  // A node whose id can be written keeps it, wherever it stands.
  const taken = new Set(nodes.map(({id}) => id).filter((id) => id !== "" && possibleInXml(id) === id));
  for (const {id} of nodes) {
    let written = possibleInXml(id);
    if (written !== id || id === "") {
      for (let n = 2; written === "" || taken.has(written); n++) written = `${possibleInXml(id)}_${n}`;
      taken.add(written);
    }
    ids.set(id, written);
  }
  return ids;
}

/** Red, green and blue of a colour, from 0 to 255. */
export const channels = (colour: string) => ({
  r: Number.parseInt(colour.slice(1, 3), 16),
  g: Number.parseInt(colour.slice(3, 5), 16),
  b: Number.parseInt(colour.slice(5, 7), 16),
});
