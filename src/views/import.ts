import {shelvedLists} from "../imported/shelf.js";
import {dropZone} from "./import/dropZone.js";
import {fileCards} from "./import/fileCards.js";
import {type Entry, Imports} from "./import/imports.js";
import {listShelf} from "./import/listShelf.js";
import {store} from "./import/store.js";
import {pageHref} from "./links.js";
import {part, type Root} from "./part.js";
import type {Browser, Context, View} from "./view.js";

/** Milliseconds between two looks at the clock while a file is read. */
const tick = 500;

/** What the page remembers between drawings: the files brought to it. */
const remembered = new WeakMap<Element, Imports>();

/** Where a reader brings a list of their own: choose or paste, watch it being read, look it over, use it. */
export const importView: View = async (root, context) => {
  const {text, browser} = context;
  const words = text.import;
  part(root, "h1", "heading").text(words.title);
  part(root, "p", "lead").text(words.lead);
  part(root, "p", "privacy").text(words.privacy);
  const imports = browser ? importsOf(root, context, browser) : null;
  dropZone(root, text, imports);
  part(root, "p", "status").attr("role", "status");
  drawFiles(root, context, imports);
  listShelf(root, context, browser ? await shelvedLists() : [], async (lists) => {
    await browser?.refreshLists();
    announce(root, lists.map(({title}) => words.said.dropped(title)).join("；"));
  });
};

function importsOf(root: Root, context: Context, browser: Browser): Imports {
  const known = remembered.get(root.node()!);
  if (known) return known;
  const changed = (entry: Entry) => {
    const said = announcement(entry, context);
    if (said) announce(root, said);
    drawFiles(root, context, imports);
  };
  const imports = new Imports(browser.reader!, changed, () => performance.now());
  remembered.set(root.node()!, imports);
  setInterval(() => {
    if (imports.entries.some(({state}) => state.kind === "reading")) drawFiles(root, context, imports);
  }, tick);
  return imports;
}

function drawFiles(root: Root, context: Context, imports: Imports | null): void {
  fileCards(root, context, imports, async (entry) => {
    const stored = await store(imports!.entries, entry, context);
    drawFiles(root, context, imports);
    if (!stored) return;
    announce(root, context.text.import.said.opened(entry.document!.list.title));
    location.assign(pageHref("index", `?${new URLSearchParams({list: entry.document!.list.list_id})}`));
  });
}

/** What is told of a change to whoever cannot see it; nothing of the steps between. */
function announcement({file, state, document}: Entry, {text}: Context): string | null {
  const said = text.import.said;
  if (state.kind === "waiting") return said.reading(file);
  if (state.kind === "read") return said.read(file, document!.preview.tasks);
  if (state.kind === "cancelled") return said.cancelled(file);
  return state.kind === "reading" ? null : said.unreadable(file);
}

function announce(root: Root, said: string): void {
  part(root, "p", "status").text(said);
}
