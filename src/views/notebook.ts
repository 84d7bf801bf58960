import {select} from "d3-selection";
import {openBrowserWorkbench} from "../engine/browser.js";
import {isImportedId} from "../imported/importedList.js";
import type {Cell} from "../notebook/notebook.js";
import {type StarterId, starters} from "../notebook/starters.js";
import {notebookPageZh} from "../text/notebookPage.zh.js";
import {startersZh} from "../text/starters.zh.js";
import {addBar} from "./notebook/addBar.js";
import {cellFrame} from "./notebook/cellFrame.js";
import {chartCell} from "./notebook/chartCell.js";
import {dataArea} from "./notebook/dataArea.js";
import {endEditors, focusEditor} from "./notebook/editorIn.js";
import {inputCell} from "./notebook/inputCell.js";
import {newCell} from "./notebook/newCell.js";
import type {NotebookContext} from "./notebook/notebookContext.js";
import {NotebookDesk} from "./notebook/notebookDesk.js";
import {watchNotebooks} from "./notebook/notebookStore.js";
import {askedNotebook, sharedMark} from "./notebook/openedNotebook.js";
import {refusalWords} from "./notebook/refusalWords.js";
import {starterList} from "./notebook/shelf.js";
import {sqlCell} from "./notebook/sqlCell.js";
import {statusLine} from "./notebook/statusLine.js";
import {textCell} from "./notebook/textCell.js";
import {toolbar} from "./notebook/toolbar.js";
import {keyedParts, type Part, part} from "./part.js";
import type {Browser, View} from "./view.js";

/** What stands on the page: of which list, asked for by which state and fragment. */
interface Standing {
  desk: NotebookDesk;
  list: string | null;
  asked: string;
}

const standing = new WeakMap<Element, Standing>();

/** Where readers write their own questions. The build draws what there is to begin with. */
export const notebookView: View = async (root, given) => {
  const text = {...given.text, ...notebookPageZh};
  const context = {...given, text};
  const {browser} = context;
  const words = text.notebook;
  part(root, "h1", "heading").text(text.site.pages.notebook);
  part(root, "p", "lead").text(words.lead);
  part(root, "p", "fault");
  const area = part(root, "div", "notebook");
  const shelf = part(root, "section", "shelf");
  part(shelf, "h2", "heading").text(words.toolbar.starters);
  starterList(shelf, context);
  if (!browser) {
    part(area, "p", "waiting").text(words.waiting);
    return;
  }
  area.selectChildren("[data-part=waiting]").remove();
  const own = {...context, browser};
  const known = standing.get(root.node()!);
  const desk = known?.desk ?? begin(area, own);
  desk.context = own;
  const list = isImportedId(context.wholeList.list ?? "") ? context.wholeList.list : null;
  const asked = `${context.search.get("notebook")} ${context.search.get("starter")}`;
  standing.set(root.node()!, {desk, list, asked});
  if (known && known.list !== list) desk.changeTables(true);
  // The page itself says so once it keeps a notebook.
  const {origin} = desk.keeping;
  const isOwn = origin.kind === "kept" && context.search.get("notebook") === origin.id;
  if (!known || (known.asked !== asked && !isOwn)) await openAsked(desk);
  drawDesk(area, desk);
};

/** The desk of a page, which draws itself from then on. */
function begin(area: Part, context: NotebookContext & {browser: Browser}): NotebookDesk {
  const {notebook: files} = context.browser;
  const desk = new NotebookDesk(
    context,
    (sources) => openBrowserWorkbench(files!, sources),
    () => drawDesk(area, desk),
  );
  const window = context.document.defaultView!;
  window.addEventListener("hashchange", () => {
    if (window.location.hash.startsWith(sharedMark)) void openAsked(desk);
  });
  // What was typed last must not go with the page.
  window.addEventListener("pagehide", () => desk.keeping.now());
  window.addEventListener("beforeunload", (event) => {
    desk.keeping.now();
    if (desk.keeping.isUnkept) event.preventDefault();
  });
  watchNotebooks(window, (id) => desk.keeping.changedElsewhere(id));
  window.setInterval(() => {
    if (desk.runs.isBusy) desk.draw();
  }, 500);
  desk.bench.running().catch((error) => desk.failed(error));
  return desk;
}

/** Puts onto the desk what the address asks for. */
async function openAsked(desk: NotebookDesk): Promise<void> {
  const {context} = desk;
  const {text} = context;
  const words = text.notebook;
  const asked = askedNotebook(context.search, context.document.defaultView!.location.hash);
  switch (asked.kind) {
    case "kept":
      desk.open(asked.notebook, {kind: "kept", id: asked.id}, asked.isTrusted);
      // What its reader wrote or ran before.
      if (asked.isTrusted) desk.runAll();
      if (context.search.get("notebook") !== asked.id) context.browser.adjust({notebook: asked.id});
      return;
    case "shared":
      return desk.open(asked.notebook, {kind: "foreign"}, false);
    case "new": {
      const blank = {title: "", cells: []};
      return desk.open({title: "", cells: [newCell("sql", "cell-1", blank, text)]}, {kind: "new"}, true);
    }
    case "refused":
      desk.open({title: "", cells: []}, {kind: "new"}, true);
      return desk.say(asked.refusal.kind === "gone" ? words.said.gone : refusalWords(asked.refusal, text));
    case "starter":
      return openStarter(desk, asked.starter);
  }
}

async function openStarter(desk: NotebookDesk, id: StarterId): Promise<void> {
  const {generation} = desk;
  try {
    const offered = starters(startersZh, await desk.offered());
    // Another notebook was opened meanwhile.
    if (desk.generation !== generation) return;
    const starter = offered.find((each) => each.id === id) ?? offered[0]!;
    desk.open(starter.notebook, {kind: "starter", id: starter.id}, true);
    desk.runAll();
  } catch (error) {
    desk.failed(error);
  }
}

/** Draws the notebook and all around it. */
function drawDesk(area: Part, desk: NotebookDesk): void {
  toolbar(area, desk);
  statusLine(area, desk);
  const columns = part(area, "div", "desk");
  const cells = part(columns, "div", "cells");
  addBar(cells, null, 0, desk);
  const keyOf = ({id}: Cell) => `${desk.generation} ${id}`;
  keyedParts(cells, "div", "place", desk.notebook.cells, keyOf).each(function (cell, index) {
    const place = select(this) as Part;
    drawCell(part(place, "article", "cell"), cell, index + 1, desk);
    addBar(place, cell.id, index + 1, desk);
  });
  dataArea(part(columns, "aside", "data"), desk);
  endEditors();
  takeFocus(cells, desk);
}

function drawCell(frame: Part, cell: Cell, number: number, desk: NotebookDesk): void {
  const body = cellFrame(frame, cell, number, desk);
  const own = frame.select<HTMLElement>("[data-part=head] > [data-part=actions] > [data-part=own]") as Part;
  if (cell.kind === "text") textCell(body, own, cell, desk);
  else if (cell.kind === "input") inputCell(body, cell, desk);
  else if (cell.kind === "sql") sqlCell(body, own, cell, desk);
  else chartCell(body, cell, desk);
}

/** Gives the focus to the cell that is to have it: to where one writes, or to the cell. */
function takeFocus(cells: Part, desk: NotebookDesk): void {
  if (desk.toFocus === null) return;
  const frame = cells.select<HTMLElement>(`[data-cell="${CSS.escape(desk.toFocus)}"]`).node();
  if (!frame) return;
  desk.toFocus = null;
  const editor = frame.querySelector("[data-part=editor]");
  if (editor && focusEditor(editor)) return;
  (frame.querySelector<HTMLElement>("[data-part=body] :is(textarea, input, select)") ?? frame).focus();
}
