import {keptLists} from "../imported/kept.js";
import {shelvedLists} from "../imported/shelf.js";
import {dropZone} from "./import/dropZone.js";
import {fileCards} from "./import/fileCards.js";
import {type Change, type Entry, Imports} from "./import/imports.js";
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
  listShelf(root, context, browser ? await shelvedLists() : [], async (said) => {
    await browser?.refreshLists();
    announce(root, said);
  });
};

function importsOf(root: Root, context: Context, browser: Browser): Imports {
  const known = remembered.get(root.node()!);
  if (known) return known;
  const changed = (entry: Entry, change: Change) => {
    const said = announcement(entry, change, context);
    if (said) announce(root, said);
    drawFiles(root, context, imports);
    if (change === "ended" && entry.wanted) void use(root, context, imports, entry);
  };
  const isKept = (hash: string) =>
    keptLists().then(
      (lists) => lists.some(({sha256}) => sha256 === hash),
      () => false,
    );
  const imports = new Imports(browser.reader!, changed, () => performance.now(), isKept);
  remembered.set(root.node()!, imports);
  setInterval(() => {
    if (imports.entries.some(({state}) => state.kind === "reading")) drawFiles(root, context, imports);
  }, tick);
  return imports;
}

function drawFiles(root: Root, context: Context, imports: Imports | null): void {
  fileCards(root, context, imports, (entry) => use(root, context, imports!, entry));
}

/** Turns the pages to a list. While it is read again, with the title just typed, it waits; a year that is none it refuses. */
async function use(root: Root, context: Context, imports: Imports, entry: Entry): Promise<void> {
  const {facts, said} = context.text.import;
  entry.wanted = entry.state.kind === "waiting" || entry.state.kind === "reading";
  if (entry.wanted || entry.state.kind !== "read") return;
  if (entry.badYear !== null) {
    announce(root, facts.badYear);
    root.select<HTMLInputElement>(`[aria-describedby="year-note-${entry.key}"]`).node()?.focus();
    return;
  }
  const stored = await store(imports.entries, entry, context);
  drawFiles(root, context, imports);
  if (!stored) return;
  const {title, list_id} = entry.document!.list;
  announce(root, said.opened(title));
  location.assign(pageHref("index", "./", `?${new URLSearchParams({list: list_id})}`));
}

/** What is told of a change to whoever cannot see it; nothing of the steps between. */
function announcement({file, state, document}: Entry, change: Change, {text}: Context): string | null {
  const said = text.import.said;
  if (change === "removed") return said.removed(file);
  if (change === "waiting") return document ? said.again(file) : said.reading(file);
  if (change === "cancelled") return document ? said.cancelledAgain(file) : said.cancelled(file);
  if (change === "reading") return null;
  return state.kind === "read" ? said.read(file, document!.preview.tasks) : said.unreadable(file);
}

function announce(root: Root, said: string): void {
  part(root, "p", "status").text(said);
}
