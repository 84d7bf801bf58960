import {type Part, part} from "./part.js";

/** The words of a place where files are chosen or dropped. */
interface DropWords {
  choose: string;
  drop: string;
  formats: string;
}

/**
 * A place where files are chosen or dropped. A file may be dropped anywhere on the page: beside the place it would
 * otherwise make the browser leave the page.
 * @param take what becomes of the files; null where nothing can, as in the build
 */
export function fileDrop(
  zone: Part,
  words: DropWords,
  take: ((files: readonly File[]) => void) | null,
): void {
  const input = part(zone, "input", "input")
    .attr("type", "file")
    .attr("multiple", "")
    .attr("tabindex", -1)
    .attr("aria-hidden", "true")
    .attr("hidden", "");
  const button = part(zone, "button", "choose").attr("type", "button").text(words.choose);
  part(zone, "p", "hint").text(words.drop);
  part(zone, "p", "formats").text(words.formats);
  if (!take) return;

  const file = input.node() as HTMLInputElement;
  button.on("click", () => file.click());
  input.on("change", () => {
    take([...(file.files ?? [])]);
    // So that the same file, mended, can be chosen again.
    file.value = "";
  });
  takeDrops(zone, take);
}

function takeDrops(zone: Part, take: (files: readonly File[]) => void): void {
  const {documentElement} = zone.node()!.ownerDocument;
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    zone.attr("data-over", "");
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) zone.attr("data-over", null);
  };
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    zone.attr("data-over", null);
    take([...event.dataTransfer.files]);
  };
  documentElement.ondragenter = over;
  documentElement.ondragover = over;
  documentElement.ondragleave = leave;
  documentElement.ondrop = drop;
}
