import {type CellValue, firstDirection, sortedRows} from "../../../views/sortedRows.js";

/** The heads of all tables sort their rows: once, the other way, and back as they were. Sums stay below. */
export function sortableTables(document: Document): void {
  for (const table of document.querySelectorAll("table")) {
    const body = table.querySelector("tbody:not(.totals)");
    const heads = [...table.querySelectorAll("thead th")];
    if (!body || body.children.length < 2) continue;
    const rows = [...body.children] as HTMLTableRowElement[];
    const values = rows.map((row, index) => [...[...row.cells].map(cellValue), index] as const);

    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const first = firstDirection(values, column);
        const was = head.getAttribute("aria-sort");
        const next = was === null ? first : was === first ? opposite[first] : null;
        for (const each of heads) each.removeAttribute("aria-sort");
        if (next) head.setAttribute("aria-sort", next);
        const sorted = next ? sortedRows(values, column, next) : values;
        body.append(...sorted.map((row) => rows[row.at(-1) as number]!));
      });
    });
  }
}

const opposite = {ascending: "descending", descending: "ascending"} as const;

/** What stands in a cell: a number where it reads as one, as `12` and `0.5` do. */
function cellValue(cell: HTMLTableCellElement): CellValue {
  const text = cell.textContent ?? "";
  if (text === "") return null;
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}
