/**
 * Puts text on the clipboard. Browsers offer that to pages from https and localhost; on a plain http address of an
 * intranet the old way, through a selected text box, does it.
 *
 * @throws Error if the browser refuses both.
 */
export async function copyText(text: string, document: Document): Promise<void> {
  const clipboard = document.defaultView?.navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard) return await clipboard.writeText(text);
  } catch {
    // Refused: the page is not in front, or may not use it.
  }
  const box = document.createElement("textarea");
  const {activeElement} = document;
  box.value = text;
  box.readOnly = true;
  box.style.position = "fixed";
  box.style.opacity = "0";
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  if (!done) throw new Error("copy");
}
