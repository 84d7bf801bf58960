import {max, rollup, sum} from "d3-array";
import type {DepartmentSectionRow} from "../queries/departmentSections.js";
import type {DepartmentRow} from "../queries/departments.js";
import {round} from "./round.js";
import {textWidth, wrapText} from "./textWidth.js";

/** What is drawn of the heatmap where there is room for its heaviest part only. */
export interface ThumbnailLayout {
  height: number;
  columns: {section: number | null; x: number; width: number}[];
  rows: {department: string; name: string; label: string; tasks: number; y: number}[];
  cells: {department: string; section: number | null; tasks: number; x: number; y: number; width: number}[];
  /** Right edge of the totals. */
  totalX: number;
  rowHeight: number;
  headHeight: number;
  /** Greatest number in a cell. */
  most: number;
}

/** At most so many rows and columns. */
export const thumbnailLimits = {departments: 10, sections: 10} as const;
export const thumbnailFont = 12;
const rowHeight = 19;
const headHeight = 18;

/** The greatest few, in the order in which they came; of equals the first. */
function heaviest<R>(rows: readonly R[], most: number, tasks: (row: R) => number): R[] {
  const kept = new Set([...rows].sort((a, b) => tasks(b) - tasks(a)).slice(0, most));
  return rows.filter((row) => kept.has(row));
}

/**
 * The ten heaviest departments by the ten heaviest sections, in pixels: departments heaviest first, of equals in the
 * order of `departments`; sections in the order of the document. Totals are over all sections.
 */
export function workloadThumbnailLayout(
  rows: readonly DepartmentSectionRow[],
  departments: readonly Pick<DepartmentRow, "department" | "short_name" | "tasks">[],
  width: number,
): ThumbnailLayout {
  const shown = [...departments].sort((a, b) => b.tasks - a.tasks).slice(0, thumbnailLimits.departments);
  const bySection = rollup(
    rows,
    (own) => sum(own, (row) => row.tasks),
    (row) => row.section_order,
  );
  const orders = [...bySection.keys()].sort((a, b) => (a ?? Number.MAX_VALUE) - (b ?? Number.MAX_VALUE));
  const sections = heaviest(orders, thumbnailLimits.sections, (order) => bySection.get(order)!);

  const widest = max(shown, (row) => textWidth(row.short_name, thumbnailFont)) ?? 0;
  const labelWidth = Math.min(Math.ceil(widest), Math.round(width * 0.36));
  const left = labelWidth + 8;
  const totalWidth = Math.ceil(textWidth(String(shown[0]?.tasks ?? 0), thumbnailFont)) + 10;
  const columnWidth = (width - left - totalWidth) / Math.max(1, sections.length);
  const columns = sections.map((section, index) => ({
    section,
    x: round(left + index * columnWidth),
    width: round(columnWidth),
  }));
  const placed = shown.map(({department, short_name, tasks}, index) => ({
    department,
    name: short_name,
    label: wrapText(short_name, labelWidth, thumbnailFont, 1)[0] ?? "",
    tasks,
    y: headHeight + index * rowHeight,
  }));
  const cells = placed.flatMap(({department, y}) =>
    columns.flatMap(({section, x}) => {
      const row = rows.find((each) => each.department === department && each.section_order === section);
      return row ? [{department, section, tasks: row.tasks, x, y, width: round(columnWidth)}] : [];
    }),
  );
  return {
    height: headHeight + shown.length * rowHeight + 1,
    columns,
    rows: placed,
    cells,
    totalX: width,
    rowHeight,
    headHeight,
    most: max(cells, (cell) => cell.tasks) ?? 1,
  };
}
