import {select} from "d3-selection";
import {download, fileName} from "../../export/download.js";
import {starters} from "../../notebook/starters.js";
import {startersZh} from "../../text/starters.zh.js";
import {keyedParts, type Part, part, removePart} from "../part.js";
import type {NotebookContext} from "./notebookContext.js";
import type {NotebookDesk} from "./notebookDesk.js";
import {notebookHref} from "./notebookHref.js";
import {
  deletedNotebook,
  deleteNotebook,
  isDamaged,
  type KeptEntry,
  keptNotebooks,
  rawNotebook,
  restoreNotebook,
} from "./notebookStore.js";
import {openFile} from "./openFile.js";
import {keepOutcomeWords} from "./refusalWords.js";

/** The notebooks that there are: those of this browser, the one that was deleted last, a new one, those in files. */
export function shelf(choices: Part, desk: NotebookDesk): void {
  const {text, document} = desk.context;
  const {origin} = desk.keeping;
  const {toolbar: words, untitled} = text.notebook;
  part(choices, "a", "new")
    .attr("href", notebookHref(desk.context, {notebook: "new"}))
    .text(words.new);
  openFile(part(choices, "label", "open"), desk);
  const list = part(choices, "ul", "list").attr("aria-label", words.mine);
  keyedParts(list, "li", "notebook", keptNotebooks(), ({id}) => id).each(function (entry) {
    const item = select(this) as Part;
    const isShown = origin.kind === "kept" && origin.id === entry.id;
    const title = isDamaged(entry) ? text.notebookKeep.store.damagedEntry : entry.notebook.title || untitled;
    part(item, "a", "link")
      .attr("href", notebookHref(desk.context, {notebook: entry.id}))
      .attr("aria-current", isShown ? "page" : null)
      .text(title);
    part(item, "span", "day").text(isDamaged(entry) ? "" : text.day(entry.changed));
    part(item, "button", "remove")
      .attr("type", "button")
      .attr("aria-label", words.removeOf(title))
      .text(words.remove)
      .on("click", () => remove(entry, isShown, title));
    if (isDamaged(entry)) {
      part(item, "button", "raw")
        .attr("type", "button")
        .text(text.notebookKeep.store.downloadRaw)
        .on("click", () => {
          const file = new Blob([rawNotebook(entry.id) ?? ""], {type: "application/json"});
          download(file, fileName([title], "json"), document);
        });
    } else removePart(item, "raw");
  });
  const deleted = deletedNotebook();
  if (deleted) {
    part(choices, "button", "restore")
      .attr("type", "button")
      .text(
        words.restore(
          isDamaged(deleted) ? text.notebookKeep.store.damagedEntry : deleted.notebook.title || untitled,
        ),
      )
      .on("click", () => {
        const outcome = restoreNotebook();
        desk.say(outcome.kind === "done" ? words.restored : keepOutcomeWords(outcome, text));
      });
  } else removePart(choices, "restore");

  function remove({id}: KeptEntry, isShown: boolean, title: string) {
    const outcome = deleteNotebook(id);
    if (outcome.kind !== "done") return desk.say(keepOutcomeWords(outcome, text));
    // What stands on the page is kept anew once it is changed.
    if (isShown) desk.keeping.origin = {kind: "foreign"};
    desk.say(words.removed(title));
  }
}

/** The worked notebooks, each with what it answers. */
export function starterList(parent: Part, context: Pick<NotebookContext, "home" | "search" | "text">): void {
  const {text} = context;
  const list = part(parent, "ul", "starters").attr("aria-label", text.notebook.toolbar.starters);
  const offered = starters(startersZh, {lists: [], departments: []});
  keyedParts(list, "li", "starter", offered, ({id}) => id).each(function ({id, title, question}) {
    const item = select(this) as Part;
    part(item, "a", "link")
      .attr("href", notebookHref(context, {starter: id}))
      .text(title);
    part(item, "span", "question").text(question);
  });
}
