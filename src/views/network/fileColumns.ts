import type {GraphColumn, GraphValue} from "../../export/graphFile.js";
import type {DepartmentMeasures} from "../../measures/networkMeasures.js";
import type {DepartmentRow} from "../../queries/departments.js";
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

type Columns<R> = Record<string, [type: GraphColumn["type"], width: number, value: (row: R) => GraphValue]>;

/** Numbers that are no counts have six decimals, the same in all formats. */
const decimals = (value: number | null) => value && Math.round(value * 1e6) / 1e6;

const ofDepartment = (text: Text) =>
  ({
    department: ["string", 26, (row) => row.department],
    short_name: ["string", 20, (row) => row.short_name],
    kind: ["string", 14, (row) => row.kind],
    kind_name: ["string", 16, (row) => text.departmentKinds[row.kind]],
    department_order: ["integer", 12, (row) => row.department_order],
    tasks: ["integer", 10, (row) => row.tasks],
    lead: ["integer", 10, (row) => row.lead],
    sole: ["integer", 12, (row) => row.sole],
    shared: ["integer", 16, (row) => row.shared],
    support: ["integer", 10, (row) => row.support],
    degree: ["integer", 12, (row) => row.degree],
    strength: ["double", 14, (row) => decimals(row.strength)],
    betweenness: ["double", 14, (row) => decimals(row.betweenness)],
    page_rank: ["double", 14, (row) => decimals(row.pageRank)],
    clustering: ["double", 14, (row) => decimals(row.clustering)],
    core: ["integer", 10, (row) => row.core],
    community: ["integer", 10, (row) => row.community],
  }) satisfies Columns<FileDepartment>;

const ofTie = {
  tasks: ["integer", 14, (row) => row.tasks],
  joint: ["integer", 12, (row) => row.joint],
  source_leads: ["integer", 18, (row) => row.lead_with],
  target_leads: ["integer", 18, (row) => row.led_by],
  shared: ["integer", 12, (row) => row.shared],
  fractional: ["double", 14, (row) => decimals(row.fractional)],
  jaccard: ["double", 14, (row) => decimals(row.jaccard)],
  lift: ["double", 14, (row) => decimals(row.lift)],
  drawn: ["boolean", 12, (row) => row.drawn],
} satisfies Columns<FileTie>;

/** Names of the columns, by which the dictionary titles them. */
export type DepartmentColumn = keyof ReturnType<typeof ofDepartment>;
export type TieColumn = keyof typeof ofTie;

/** What is said of a department. */
export const departmentColumns = (text: Text): FileColumn<FileDepartment>[] =>
  titled(ofDepartment(text), text.network.files.departmentColumns);

/** What is said of a tie besides its two departments. */
export const tieColumns = (text: Text): FileColumn<FileTie>[] => titled(ofTie, text.network.files.tieColumns);

const titled = <R, C extends Columns<R>>(columns: C, titles: Record<keyof C, string>): FileColumn<R>[] =>
  Object.entries(columns).map(([id, [type, width, value]]) => ({id, title: titles[id]!, type, width, value}));
