/**
 * Puts text on the clipboard. Browsers offer that to pages from https and localhost; on a plain http address of an
 * intranet the old way, through a selected text box, does it.
 *
 * @throws Error if the browser refuses both.
 */
export async function copyText(text: string, document: Document): Promise<void> {
  try {
    const clipboard = clipboardOf(document);
    if (clipboard) return await clipboard.writeText(text);
  } catch {
    // Refused: the page is not in front, or may not use it.
  }
  copyOldWay({"text/plain": text}, document);
}

/**
 * Puts a table on the clipboard, as HTML and as text, of which a program takes what it can. The old way comes first: it
 * takes the HTML as it is, where browsers of today write it anew under the page's own policy, which forbids styles, and so
 * lose what tells Excel that a cell is text.
 *
 * @throws Error if the browser refuses both.
 */
export async function copyTable(html: string, text: string, document: Document): Promise<void> {
  try {
    return copyOldWay({"text/html": html, "text/plain": text}, document);
  } catch {
    // Refused: there may be the new way.
  }
  const Item = itemOf(document);
  if (!Item) throw new Error("copy");
  const blob = (type: string, content: string) => new Blob([content], {type});
  const types = {"text/html": blob("text/html", html), "text/plain": blob("text/plain", text)};
  await clipboardOf(document)!.write([new Item(types)]);
}

/**
 * Puts a PNG on the clipboard. There is no old way: on plain http no page can.
 *
 * @throws Error if the browser refuses.
 */
export async function copyPicture(png: Blob, document: Document): Promise<void> {
  const Item = itemOf(document);
  if (!Item) throw new Error("copy");
  await clipboardOf(document)!.write([new Item({"image/png": png})]);
}

const clipboardOf = (document: Document) =>
  document.defaultView?.navigator.clipboard as Clipboard | undefined;

/** What holds several types on the clipboard; undefined where the browser has none, or no clipboard to put it on. */
const itemOf = (document: Document) =>
  clipboardOf(document) &&
  (document.defaultView as (Window & {ClipboardItem?: typeof ClipboardItem}) | null)?.ClipboardItem;

/** Copies from a selected text box; what is put on the clipboard is said when the browser asks, in each of the types. */
function copyOldWay(types: Readonly<Record<string, string>>, document: Document): void {
  const box = document.createElement("textarea");
  const {activeElement} = document;
  const onCopy = (event: ClipboardEvent) => {
    for (const [type, content] of Object.entries(types)) event.clipboardData?.setData(type, content);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  box.value = types["text/plain"] ?? "";
  box.readOnly = true;
  box.style.position = "fixed";
  box.style.opacity = "0";
  document.body.append(box);
  box.select();
  document.addEventListener("copy", onCopy, true);
  const done = document.execCommand("copy");
  document.removeEventListener("copy", onCopy, true);
  box.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({preventScroll: true});
  if (!done) throw new Error("copy");
}
