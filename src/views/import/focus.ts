import type {Part} from "../part.js";

/**
 * Remembers which of the files the reader's focus is on; to be called before they are drawn anew. What it gives is called
 * afterwards: if the focused button is gone, the focus moves to the name of that file, else of the one that followed or of
 * the last; to `otherwise` if no file is left.
 */
export function keepFocus(list: Part, otherwise: () => HTMLElement | null): () => void {
  const cards = () => [...list.node()!.children];
  const before = cards();
  const focused = list.node()!.ownerDocument.activeElement;
  const at = before.findIndex((card) => card.contains(focused));
  return () => {
    if (at < 0 || focused!.isConnected) return;
    const left = cards();
    const card = before.slice(at).find((each) => left.includes(each)) ?? left.at(-1);
    const name = card?.querySelector<HTMLElement>("[data-part=name]") ?? otherwise();
    name?.focus();
  };
}
