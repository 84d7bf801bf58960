import type {ColumnId} from "../measures/workloadTable.js";
import type {WorkloadRow} from "../queries/workload.js";
import {sectionOrdinals} from "./sectionOrdinals.js";

/** A column of the heatmap before it has a place: a section, or a subsection of an opened section. */
export interface ColumnKey extends ColumnId {
  /** The heading as written. */
  name: string;
  /** What stands for the heading where there is no room: 一 for a section, 1 for its first subsection. */
  ordinal: string;
  /** The same of the section: of the column itself, if it is a whole one. */
  sectionName: string;
  sectionOrdinal: string;
}

/** Words for columns that the list gives no heading for. */
export interface ColumnWords {
  /** Heading of the only column, where tasks stand in no section. */
  allTasks: string;
  /** Heading of the tasks that stand in no section, beside columns of sections. */
  noSection: string;
  /** Heading of the tasks of an opened section that stand in no subsection. */
  noSubsection: string;
  ordinal: (n: number) => string;
}

/** Entries by order, those without one last. */
const inOrder = <V>(map: ReadonlyMap<number | null, V>) =>
  [...map].sort(([a], [b]) => (a ?? Number.MAX_VALUE) - (b ?? Number.MAX_VALUE));

/** The columns in the order of the list, with opened sections replaced by their subsections. */
export function workloadColumns(
  rows: readonly WorkloadRow[],
  open: ReadonlySet<number>,
  words: ColumnWords,
): ColumnKey[] {
  const sections = new Map<number | null, {name: string; subsections: Map<number | null, string>}>();
  const headed = rows.some((row) => row.section_order !== null);
  for (const row of rows) {
    const order = row.section_order;
    const name = row.section ?? (headed ? words.noSection : words.allTasks);
    const section = sections.get(order) ?? {name, subsections: new Map()};
    section.subsections.set(row.subsection_order, row.subsection ?? words.noSubsection);
    sections.set(order, section);
  }
  const named = inOrder(sections).flatMap(([order, {name}]) =>
    order === null ? [] : [[order, name] as const],
  );
  const ordinals = sectionOrdinals(new Map(named), words.ordinal);
  return inOrder(sections).flatMap(([section, {name, subsections}]): ColumnKey[] => {
    const ordinal = section === null ? "·" : ordinals.get(section)!;
    const own = {section, sectionName: name, sectionOrdinal: ordinal};
    if (section === null || !open.has(section)) return [{...own, name, ordinal}];
    return inOrder(subsections).map(([subsection, heading], i) => ({
      ...own,
      subsection,
      name: heading,
      ordinal: String(i + 1),
    }));
  });
}

/** Runs of at most `capacity` columns, cut between sections where that is possible. */
export function columnRuns(columns: readonly ColumnKey[], capacity: number): ColumnKey[][] {
  const runs: ColumnKey[][] = [];
  let run: ColumnKey[] = [];
  const finish = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const section of new Set(columns.map((column) => column.section))) {
    const group = columns.filter((column) => column.section === section);
    if (run.length + group.length > capacity) finish();
    for (const column of group) {
      if (run.length === capacity) finish();
      run.push(column);
    }
  }
  finish();
  return runs;
}
