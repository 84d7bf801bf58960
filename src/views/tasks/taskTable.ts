import {mostPrintedRows, mostWholeRows, rowWindow} from "../../interact/rowWindow.js";
import type {Word} from "../../search/word.js";
import {cell} from "../elements.js";
import {type Part, part, parts} from "../part.js";
import {isPlain} from "../plainClick.js";
import type {Context} from "../view.js";
import {openTask} from "./openTask.js";
import type {Selection} from "./selection.js";
import {sortParameter, type TaskColumn, type TaskSort, type TasksState} from "./state.js";
import {taskCells} from "./taskRow.js";
import type {TaskSet} from "./taskSet.js";

/** What a table of tasks shows: those at these places of the set, in this order. */
export interface TableContent {
  set: TaskSet;
  places: readonly number[];
  state: TasksState;
  /** What is looked for, to be marked. */
  sought: readonly Word[];
  selection: Selection;
}

/** By which sort a column's head sorts. */
const sortOf: Partial<Record<TaskColumn, TaskSort>> = {
  no: "document",
  parties: "parties",
  date: "date",
  deadline: "date",
  findings: "findings",
};

/** What a table shows now, for its keys. */
interface Shown {
  content: TableContent;
  context: Context;
  /** The id of the task that had the focus last, or was opened since; its row may not be drawn, or not be there. */
  current: string | null;
}

const shown = new WeakMap<HTMLElement, Shown>();

/**
 * The tasks as a table: a row opens its task by a click or Enter and is selected by its box or the space bar; arrow keys,
 * Home and End go from row to row. Of a long table only the rows in sight are drawn. Tab leads to the row where the reader
 * was last, or to the first that is drawn.
 * @returns what draws the next of the rows below the window, to be called until it says false
 */
export function taskTable(area: Part, content: TableContent, context: Context): () => boolean {
  const {set, places, state, sought, selection} = content;
  const {text, browser} = context;
  const words = text.tasks;
  const table = part(area, "table", "task-table")
    .attr("role", "grid")
    .attr("aria-multiselectable", "true")
    .attr("aria-label", words.table)
    .attr("aria-rowcount", places.length + 1)
    .attr("hidden", places.length > 0 ? null : "");
  drawHead(table, content, context);
  const body = part(table, "tbody", "body");
  const node = body.node() as HTMLTableSectionElement;
  const before = shown.get(table.node()!);
  const isNewlyOpen = state.task !== null && state.task !== before?.content.state.task;
  const current = isNewlyOpen ? state.task : (before?.current ?? null);
  shown.set(table.node()!, {content, context, current});
  const count = browser ? places.length : Math.min(places.length, mostWholeRows);
  const held = heldTask(node);
  const draw = (row: HTMLTableRowElement, place: number) => {
    const index = places[place]!;
    const {task_id} = set.rows[index]!;
    const isSelected = selection.has(task_id);
    row.dataset.part = "row";
    row.setAttribute("role", "row");
    row.dataset.task = task_id;
    row.setAttribute("aria-rowindex", String(place + 2));
    row.toggleAttribute("data-open", task_id === state.task);
    row.replaceChildren(
      boxCell(isSelected, set, index, context),
      ...taskCells(set, index, state.columns, sought, context),
    );
    row.setAttribute("aria-selected", String(isSelected));
  };
  const {update, more, reveal} = rowWindow(node);
  update(count, draw, () => setStop(table.node()!));
  const isCut = places.length > mostPrintedRows;
  part(area, "p", "on-paper")
    .attr("hidden", isCut ? null : "")
    .text(isCut ? words.printed(mostPrintedRows, places.length) : "");
  if (!browser) return more;
  if (held !== null) {
    while (rowOf(node, held) === undefined && more());
    (rowOf(node, held) ?? node.querySelector<HTMLElement>("tr[tabindex='0']"))?.focus({preventScroll: true});
  }
  if (!before) operate(table, context);
  if (isNewlyOpen) reveal(placeOf(state.task, content), () => {});
  return more;
}

/** Where a task stands among those that are shown; -1 if it is not one of them. */
const placeOf = (task: string | null, {set, places}: TableContent): number =>
  places.indexOf(set.byId.get(task ?? "") ?? -1);

/** The task in whose row the focus is, on the row or on something in it; null if it is elsewhere. */
function heldTask(body: HTMLElement): string | null {
  const {activeElement} = body.ownerDocument;
  if (!activeElement || !body.contains(activeElement)) return null;
  return activeElement.closest<HTMLElement>("tr[data-task]")?.dataset.task ?? null;
}

const drawnRows = (table: HTMLElement) => [...table.querySelectorAll<HTMLElement>("tr[data-task]")];

/** The row of a task; undefined where it is not drawn. */
const rowOf = (body: HTMLElement, task: string): HTMLElement | undefined =>
  drawnRows(body).find(({dataset}) => dataset.task === task);

/** Makes one of the rows that are drawn the way into the table by Tab. */
function setStop(table: HTMLElement): void {
  const {current} = shown.get(table)!;
  const rows = drawnRows(table);
  const stop = rows.find(({dataset}) => dataset.task === current) ?? rows[0];
  for (const row of rows) row.setAttribute("tabindex", row === stop ? "0" : "-1");
}

function drawHead(table: Part, {places, set, state, selection}: TableContent, context: Context): void {
  const {text, browser} = context;
  const words = text.tasks;
  const head = part(part(table, "thead", "head"), "tr", "heads");
  const ids = () => places.map((index) => set.rows[index]!.task_id);
  const chosen = selection.size === 0 ? 0 : ids().filter((id) => selection.has(id)).length;
  part(part(head, "th", "select"), "input", "all")
    .attr("type", "checkbox")
    .attr("aria-label", words.selectAll)
    .attr("disabled", browser ? null : "")
    .property("checked", chosen > 0 && chosen === places.length)
    .property("indeterminate", chosen > 0 && chosen < places.length)
    .on("change", () => selection.set(ids(), chosen < places.length));
  parts(head, "th", "column", state.columns)
    .attr("scope", "col")
    .attr("data-column", (column) => column)
    .attr("aria-sort", (column) => {
      if (sortOf[column] !== state.sort) return null;
      return state.descending ? "descending" : "ascending";
    })
    .each(function (column) {
      const sort = sortOf[column];
      const {ownerDocument: document} = this;
      if (!sort || !browser) return this.replaceChildren(words.columns[column]);
      const isCurrent = sort === state.sort;
      // The most first, since few ask for the least.
      const first = sort === "parties" || sort === "findings";
      const descending = isCurrent ? !state.descending : first;
      const button = (this.querySelector("button") ?? document.createElement("button")) as HTMLButtonElement;
      button.type = "button";
      button.textContent = words.columns[column] + (isCurrent ? (state.descending ? " ↓" : " ↑") : "");
      button.onclick = () => browser.change({sort: sortParameter(sort, descending)});
      if (!button.isConnected) this.replaceChildren(button);
    });
}

function boxCell(
  isSelected: boolean,
  {rows}: TaskSet,
  index: number,
  {document, text}: Context,
): HTMLElement {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = isSelected;
  box.tabIndex = -1;
  const {task_no} = rows[index]!;
  box.setAttribute(
    "aria-label",
    text.tasks.select(task_no === null ? text.tasks.noNumber : text.tasks.number(task_no)),
  );
  const element = cell(document, "td", box);
  element.dataset.part = "select";
  element.setAttribute("role", "gridcell");
  return element;
}

/** Listens once to the whole table, whose rows come and go. */
function operate(table: Part, {document}: Context): void {
  const node = table.node()!;
  const body = node.querySelector("tbody")!;
  const now = () => shown.get(node)!;
  const rowAt = (event: Event) =>
    (event.target as Element).closest<HTMLTableRowElement>("tbody > tr[data-task]");
  const open = (row: HTMLElement) => openTask(row.dataset.task!, now().context);
  const toggle = (row: HTMLElement) => {
    const {selection} = now().content;
    selection.set([row.dataset.task!], !selection.has(row.dataset.task!));
  };
  const go = (place: number) => {
    const {places} = now().content;
    const target = Math.max(0, Math.min(places.length - 1, place));
    rowWindow(body).reveal(target, (row) => row.focus({preventScroll: true}));
  };
  body.addEventListener("focusin", (event) => {
    const row = rowAt(event);
    if (!row) return;
    now().current = row.dataset.task!;
    setStop(node);
  });
  body.addEventListener("click", (event) => {
    const row = rowAt(event);
    const target = event.target as Element;
    if (!row || !isPlain(event)) return;
    if (target.closest("[data-part=select]")) return toggle(row);
    if (target.closest("a:not([data-part=number])") || document.getSelection()?.toString()) return;
    event.preventDefault();
    open(row);
  });
  const keys: Record<string, (place: number, row: HTMLElement) => void> = {
    ArrowDown: (place) => go(place + 1),
    ArrowUp: (place) => go(place - 1),
    PageDown: (place) => go(place + 10),
    PageUp: (place) => go(place - 10),
    Home: () => go(0),
    End: () => go(now().content.places.length - 1),
    Enter: (_, row) => open(row),
    " ": (_, row) => toggle(row),
  };
  body.addEventListener("keydown", (event) => {
    const row = rowAt(event);
    const key = keys[event.key];
    if (!row || !key || event.target !== row || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    key(Number(row.dataset.index), row);
  });
}

/** Brings the keyboard to the first row, as from the search box. */
export function focusFirstRow(table: HTMLElement): void {
  rowWindow(table.querySelector("tbody")!).reveal(0, (row) => row.focus());
}

/** Brings the keyboard back to the row where it was last, or to that of the task that was open; else to the first. */
export function focusCurrentRow(table: HTMLElement): void {
  const {content, current} = shown.get(table)!;
  const place = Math.max(0, placeOf(current, content));
  rowWindow(table.querySelector("tbody")!).reveal(place, (row) => row.focus({preventScroll: true}));
}
