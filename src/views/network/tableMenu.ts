import type {SheetContent} from "../../export/xlsx.js";
import {type Part, part} from "../part.js";
import {saveMenu} from "../saveMenu.js";
import {tableFile} from "../tableFile.js";
import type {Context} from "../view.js";
import type {NetworkFrame} from "./graphFigure.js";

const formats = ["xlsx", "csv"] as const;
type Format = (typeof formats)[number];

/** So many rows a file of one of the page's tables has at most; the page itself lists the first few. */
export const mostInFile = 10_000;

/** A table of the network's page as a file. */
export interface NetworkTable {
  title: string;
  columns: SheetContent["columns"];
  /** Asked for when a file is wanted, since there are more than the page lists. */
  rows(): Promise<SheetContent["rows"]>;
}

/** Buttons that hand out a table as a workbook or as CSV. */
export function tableMenu(
  area: Part,
  {title, columns, rows}: NetworkTable,
  {list, year, scope, source}: NetworkFrame,
  context: Context,
): void {
  const {text} = context;
  const save = {
    formats,
    button: (format: Format) => {
      const name = text.network.tables[format];
      return {name, label: text.menu.save(`${title} ${name}`)};
    },
    file: [title, list, ...scope.tasks],
    make: async (format: Format) =>
      tableFile(format, {
        name: title,
        cover: [title, source(scope.tasks)],
        columns,
        rows: await rows(),
        year,
      }),
  };
  saveMenu(part(area, "div", "menu"), save, context);
}
