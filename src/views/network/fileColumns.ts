import type {GraphColumn, GraphValue} from "../../export/graphFile.js";
import type {DepartmentMeasures} from "../../measures/networkMeasures.js";
import {roles} from "../../model/values.js";
import type {DepartmentRow} from "../../queries/departments.js";
import type {PairRow} from "../../queries/pairs.js";
import type {Text} from "../../text/zh.js";
import type {WeighedPair} from "./picture.js";

/** A department as the files have it: with its tasks, and how it stands among all ties in the file. */
export type FileDepartment = DepartmentRow & DepartmentMeasures;

/** A tie as the files have it; all numbers are of the chosen relations. */
export interface FileTie extends WeighedPair {
  /** Whether the graph shows it: false where it is held back. */
  drawn: boolean;
}

/** What the files say of each department, or of each tie, whatever their format. */
export interface FileColumn<R> extends GraphColumn {
  /** In a workbook, in characters; a Chinese one takes two. */
  width: number;
  value(row: R): GraphValue;
}

/** Numbers that are no counts have six decimals, the same in all formats. */
const decimals = (value: number | null) => value && Math.round(value * 1e6) / 1e6;

type Columns<R> = (text: Text) => FileColumn<R>[];

/** What is said of a department. */
export const departmentColumns: Columns<FileDepartment> = (text) => {
  const words = text.network.files;
  const {measures, community} = text.networkMeasures;
  return [
    column("department", words.department, "string", 26, (row) => row.department),
    column("short_name", words.shortName, "string", 20, (row) => row.short_name),
    column("kind", words.kind, "string", 14, (row) => row.kind),
    column("kind_name", words.kindName, "string", 16, (row) => text.departmentKinds[row.kind]),
    column("department_order", words.order, "integer", 12, (row) => row.department_order),
    column("tasks", words.departmentTasks, "integer", 10, (row) => row.tasks),
    ...roles.map((role) => column<FileDepartment>(role, text.roles[role], "integer", 14, (row) => row[role])),
    column("degree", measures.degree.name, "integer", 12, (row) => row.degree),
    column("strength", measures.strength.name, "double", 14, (row) => decimals(row.strength)),
    column("betweenness", measures.betweenness.name, "double", 14, (row) => decimals(row.betweenness)),
    column("page_rank", measures.pageRank.name, "double", 14, (row) => decimals(row.pageRank)),
    column("clustering", measures.clustering.name, "double", 14, (row) => decimals(row.clustering)),
    column("core", measures.core.name, "integer", 10, (row) => row.core),
    column("community", community.name, "integer", 10, (row) => row.community),
  ];
};

/** What is said of a pair besides its two departments: its tasks, the parts of these by who leads, its other weights. */
export const pairColumns: Columns<PairRow> = (text) => {
  const words = text.network.files;
  const {weights} = text.network;
  return [
    column("tasks", weights.tasks.name, "integer", 14, (row) => row.tasks),
    column("joint", text.relations.joint, "integer", 12, (row) => row.joint),
    column("source_leads", words.sourceLeads, "integer", 18, (row) => row.lead_with),
    column("target_leads", words.targetLeads, "integer", 18, (row) => row.led_by),
    column("shared", text.relations.shared, "integer", 12, (row) => row.shared),
    ...(["fractional", "jaccard", "lift"] as const).map((weight) =>
      column<PairRow>(weight, weights[weight].name, "double", 14, (row) => decimals(row[weight])),
    ),
  ];
};

/** What is said of a tie besides its two departments. */
export const tieColumns: Columns<FileTie> = (text) => [
  ...pairColumns(text),
  column("drawn", text.network.files.drawn, "boolean", 12, (row) => row.drawn),
];

/** The two departments of a pair, where nothing else names them. */
export const endColumns: Columns<PairRow> = ({network}) =>
  (["source", "target"] as const).map((end) =>
    column(end, network.files[end], "string", 26, (row) => row[end]),
  );

const column = <R>(
  id: string,
  title: string,
  type: GraphColumn["type"],
  width: number,
  value: (row: R) => GraphValue,
): FileColumn<R> => ({id, title, type, width, value});
