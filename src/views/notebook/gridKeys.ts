import type {BoxRows} from "../../interact/boxRows.js";

/** A place in a table: rows are counted from 0, the heads' from -1 upwards to -2 and so on. */
interface Place {
  row: number;
  column: number;
}

/** What the keys go through. */
export interface Grid {
  table: HTMLElement;
  rows: BoxRows;
  /** So many rows there are, drawn or not, and columns. */
  count(): number;
  columns(): number;
}

/** Keeps one cell of the table on the way of Tab. */
export interface GridKeys {
  /** To be called after each change of the cells that are drawn. */
  setStop(): void;
}

/**
 * Arrow keys, Home, End and their likes go from cell to cell, the heads' among them, and Tab leads to one cell only: a
 * table of many columns would be a long way. What a cell or its button does by Enter is theirs.
 */
export function gridKeys({table, rows, count, columns}: Grid): GridKeys {
  let current: Place = {row: -Number.MAX_SAFE_INTEGER, column: 0};
  const body = table.querySelector("tbody")!;
  const heads = () => [...table.querySelectorAll<HTMLElement>("thead > tr")];
  const rowAt = (row: number) =>
    row < 0
      ? heads().at(row)
      : ([...body.children] as HTMLElement[]).find(({dataset}) => dataset.index === String(row));
  /** What has the focus of a cell: the button that sorts its column, else the cell. */
  const stopIn = (row: Element | undefined, column: number) => {
    const cell = row?.children[column] as HTMLElement | undefined;
    return cell?.querySelector<HTMLElement>("button[data-sort]") ?? cell;
  };
  const setStop = () => {
    for (const each of table.querySelectorAll("[tabindex='0']")) each.setAttribute("tabindex", "-1");
    const top = -heads().length;
    const column = Math.min(current.column, columns() - 1);
    const stop = stopIn(rowAt(Math.max(top, current.row)), column) ?? stopIn(rowAt(top), column);
    stop?.setAttribute("tabindex", "0");
  };
  const focus = (row: Element | undefined, column: number) => {
    const stop = stopIn(row, column);
    stop?.focus({preventScroll: true});
    stop?.scrollIntoView({block: "nearest", inline: "nearest"});
  };
  const go = (place: Place) => {
    const row = Math.max(-heads().length, Math.min(count() - 1, place.row));
    const column = Math.max(0, Math.min(columns() - 1, place.column));
    current = {row, column};
    if (row < 0) return focus(rowAt(row), column);
    rows.reveal(row, (drawn) => focus(drawn, column));
  };
  const keys: Record<string, (from: Place, isFar: boolean) => Place> = {
    ArrowDown: ({row, column}) => ({row: row + 1, column}),
    ArrowUp: ({row, column}) => ({row: row - 1, column}),
    ArrowRight: ({row, column}) => ({row, column: column + 1}),
    ArrowLeft: ({row, column}) => ({row, column: column - 1}),
    PageDown: ({row, column}) => ({row: Math.max(0, row) + 10, column}),
    PageUp: ({row, column}) => ({row: row - 10, column}),
    Home: ({row}, isFar) => ({row: isFar ? 0 : row, column: 0}),
    End: ({row}, isFar) => ({row: isFar ? count() - 1 : row, column: columns() - 1}),
  };
  table.addEventListener("focusin", ({target}) => {
    const cell = (target as Element).closest("th, td");
    const row = cell?.closest<HTMLElement>("tr");
    if (!cell || !row || row.dataset.part === "spacer") return;
    const column = [...row.children].indexOf(cell);
    const index = row.dataset.index;
    current = {row: index === undefined ? heads().indexOf(row) - heads().length : Number(index), column};
    setStop();
  });
  table.addEventListener("keydown", (event) => {
    const key = keys[event.key];
    if (!key || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(key(current, event.ctrlKey));
  });
  return {setStop};
}
