import {
  type Cell,
  type ChartCell,
  freeName,
  type InputCell,
  isNamed,
  type Notebook,
  type SqlCell,
  type TextCell,
} from "./notebook.js";

type Own<C extends Cell> = Omit<C, "id" | "kind" | "folded">;

/** What may be changed of a cell by {@link changed}; its name is changed by `renamed`, which others follow. */
export type CellChange = Partial<
  Own<TextCell> | Omit<Own<InputCell>, "name"> | Omit<Own<SqlCell>, "name"> | Own<ChartCell>
>;

/**
 * An id that no cell has in any of the notebooks: `cell-` and the number after the greatest. Given those that undoing may
 * bring back too, what is remembered of a cell by its id is never taken for another's.
 */
export function freeId(notebooks: Iterable<Notebook>): string {
  let greatest = 0;
  for (const {cells} of notebooks)
    for (const {id} of cells) greatest = Math.max(greatest, Number(/^cell-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `cell-${greatest + 1}`;
}

/** Names that queries and inputs have. */
export const namesIn = ({cells}: Notebook): string[] => cells.filter(isNamed).map(({name}) => name);

/** With a new cell after one; null: before all. Its id must be free. */
export function added(notebook: Notebook, cell: Cell, after: string | null): Notebook {
  const {cells} = notebook;
  const at = after === null ? 0 : cells.findIndex(({id}) => id === after) + 1;
  if (cells.some(({id}) => id === cell.id) || (after !== null && at === 0)) return notebook;
  return {...notebook, cells: [...cells.slice(0, at), cell, ...cells.slice(at)]};
}

/** With a cell one place further up (-1) or down (1); the same notebook where there is no further. */
export function moved(notebook: Notebook, id: string, by: -1 | 1): Notebook {
  const {cells} = notebook;
  const at = cells.findIndex((cell) => cell.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= cells.length) return notebook;
  const turned = [...cells];
  [turned[at], turned[to]] = [cells[to]!, cells[at]!];
  return {...notebook, cells: turned};
}

/** With a copy of a cell after it, under a free name if it has one. */
export function duplicated(notebook: Notebook, id: string, copyId = freeId([notebook])): Notebook {
  const cell = notebook.cells.find((each) => each.id === id);
  if (!cell) return notebook;
  const copy = {...cell, id: copyId};
  return added(notebook, isNamed(copy) ? {...copy, name: copyName(copy.name, notebook)} : copy, id);
}

/** Of a stem that leaves room for the number. */
function copyName(name: string, notebook: Notebook): string {
  const stem = [...name.replace(/_\d+$/, "")].slice(0, 50).join("");
  return freeName(stem, namesIn(notebook));
}

/** Without a cell. */
export const removed = (notebook: Notebook, id: string): Notebook =>
  notebook.cells.some((cell) => cell.id === id)
    ? {...notebook, cells: notebook.cells.filter((cell) => cell.id !== id)}
    : notebook;

/** With the words of a cell folded away, or in sight. */
export const folded = (notebook: Notebook, id: string, isFolded: boolean): Notebook =>
  withCell(notebook, id, (cell) => (cell.folded === isFolded ? cell : {...cell, folded: isFolded}));

/** With other fields of a cell; those that its kind does not have are passed over. The same notebook if none is another. */
export const changed = (notebook: Notebook, id: string, change: CellChange): Notebook =>
  withCell(notebook, id, (cell) => {
    const own = Object.entries(change).filter(
      ([field, value]) =>
        !fixed.has(field) && field in cell && cell[field as keyof Cell] !== value && value !== undefined,
    );
    return own.length === 0 ? cell : {...cell, ...Object.fromEntries(own)};
  });

const fixed = new Set(["id", "kind", "name", "folded"]);

/** Under another title. */
export const titled = (notebook: Notebook, title: string): Notebook =>
  notebook.title === title ? notebook : {...notebook, title};

/** With another cell in the place of one; the same notebook if it is the same cell. */
function withCell(notebook: Notebook, id: string, edit: (cell: Cell) => Cell): Notebook {
  const former = notebook.cells.find((each) => each.id === id);
  const cell = former && edit(former);
  if (!cell || cell === former) return notebook;
  return {...notebook, cells: notebook.cells.map((each) => (each === former ? cell : each))};
}
