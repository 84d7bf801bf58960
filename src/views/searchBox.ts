import {type Part, part} from "./part.js";

/** A box for words to look for; `change` is called at every key, but not while a Chinese word is being composed. */
export function searchBox(
  parent: Part,
  name: string,
  {legend, value, change}: {legend: string; value: string; change: (value: string) => void},
): void {
  const label = part(parent, "label", name);
  part(label, "span", "legend").text(legend);
  const input = part(label, "input", "input").attr("type", "search").attr("name", name).attr("value", value);
  const node = input.node() as HTMLInputElement;
  // While the reader types, what stands in the box is newer than the address.
  if (node.ownerDocument.activeElement !== node) node.value = value;
  input
    .on("input", (event: InputEvent) => {
      if (!event.isComposing) change(node.value);
    })
    .on("compositionend", () => change(node.value));
}
