import type {WorkloadPart} from "../../layout/workloadBars.js";
import type {WorkloadCell, WorkloadRowBand} from "../../layout/workloadPanel.js";
import {printedValue, roundedValue} from "../../measures/printedValue.js";
import {expectedCount} from "../../measures/residual.js";
import type {WorkloadMeasure} from "../../measures/workloadMeasures.js";
import type {ColumnId, Party} from "../../measures/workloadTable.js";
import {totalMeasure} from "../../measures/workloadValue.js";
import type {Text} from "../../text/zh.js";
import type {Group} from "./chart.js";
import {mark} from "./mark.js";

/** What a total says: its tasks, and what they count for. */
interface Total {
  tasks: number;
  value: number;
}

/**
 * Makes the marks of the heatmap, each with its number and its words in one measure. `data-value` is what is printed,
 * with a plain minus; `data-tasks` the number of tasks behind it. Marks of the measure `leads` say `data-role`.
 */
export interface WorkloadMarks {
  cell(parent: Group, cell: WorkloadCell): Group;
  row(parent: Group, band: WorkloadRowBand): Group;
  /** The caller adds the column's keys, here and to the bar over it. */
  column(parent: Group, heading: string, total: Total): Group;
  rowBar(parent: Group, party: Party, part: WorkloadPart): Group;
  columnBar(parent: Group, heading: string, part: WorkloadPart): Group;
}

/** Says whose row an element belongs to: a department's, or that of a group without a name. */
export function markParty<E extends {attr(name: string, value: string): E}>(element: E, party: Party): E {
  return element.attr(party.kind === null ? "data-group" : "data-department", party.department);
}

/** Says which column a mark belongs to; the orders of a heading that tasks do not stand under are empty. */
export function markColumn(group: Group, {section, subsection}: ColumnId): Group {
  group.attr("data-section", section ?? "");
  if (subsection !== undefined) group.attr("data-subsection", subsection ?? "");
  return group;
}

/** The marks of a measure; `allTasks` are those of the whole table. */
export function workloadMarks(measure: WorkloadMeasure, allTasks: number, text: Text): WorkloadMarks {
  const words = text.charts.workload;
  const totals = totalMeasure(measure);
  const printed = (value: number) => printedValue(totals, value);

  const make = (parent: Group, kind: string, tasks: number, value: number, label: string) => {
    const group = mark(parent, kind, value, label).attr("data-tasks", tasks);
    return measure === "leads" ? group.attr("data-role", "lead") : group;
  };
  const total = (parent: Group, kind: string, {tasks, value}: Total, label: string) =>
    make(parent, kind, tasks, roundedValue(totals, value), label);

  function cellWords({party, column, tasks, value, rowTasks, columnTasks}: WorkloadCell): string {
    const [name, heading] = [party.department, column.name];
    const number = printedValue(measure, value);
    const expected = expectedCount({row: rowTasks, column: columnTasks, all: allTasks});
    switch (measure) {
      case "tasks":
        return words.cell(name, heading, tasks);
      case "leads":
        return words.leadCell(name, heading, tasks);
      case "load":
        return words.loadCell(name, heading, tasks, number);
      case "row":
        return words.rowCell(name, heading, tasks, rowTasks, number);
      case "column":
        return words.columnCell(name, heading, tasks, columnTasks, number);
      case "residual": {
        const way = Math.sign(roundedValue(measure, value)) as -1 | 0 | 1;
        return words.residualCell(name, heading, tasks, printedValue("load", expected), number, way);
      }
    }
  }
  function rowWords({shortName, department, tasks, value}: WorkloadRowBand): string {
    if (measure === "load") return words.loadRow(shortName, department, tasks, printed(value));
    return (measure === "leads" ? words.leadRow : words.row)(shortName, department, tasks);
  }
  function columnWords(heading: string, {tasks, value}: Total): string {
    if (measure === "load") return words.loadColumn(heading, tasks, printed(value));
    return (measure === "leads" ? words.leadColumn : words.column)(heading, tasks);
  }
  const bar = (parent: Group, part: WorkloadPart, label: string) =>
    total(parent, "bar", part, label).attr("data-role", part.role);

  return {
    cell: (parent, cell) => {
      const group = make(parent, "cell", cell.tasks, roundedValue(measure, cell.value), cellWords(cell));
      return markColumn(markParty(group, cell.party), cell.column);
    },
    row: (parent, band) => markParty(total(parent, "row", band, rowWords(band)), band),
    column: (parent, heading, own) => total(parent, "column", own, columnWords(heading, own)),
    rowBar: (parent, party, part) => {
      const role = text.roles[part.role];
      const label =
        measure === "load"
          ? words.loadRowBar(party.department, role, part.tasks, printed(part.value))
          : words.rowBar(party.department, role, part.tasks);
      return markParty(bar(parent, part, label), party);
    },
    columnBar: (parent, heading, part) => {
      const role = text.roles[part.role];
      return bar(
        parent,
        part,
        measure === "load"
          ? words.loadColumnBar(heading, role, part.tasks, printed(part.value))
          : words.columnBar(heading, role, part.tasks),
      );
    },
  };
}
