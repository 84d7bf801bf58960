import {download, fileName} from "../export/download.js";
import {type Part, part, parts} from "./part.js";
import type {Context} from "./view.js";

/** What buttons hand out, and in which words. */
export interface SaveMenu<Format extends string> {
  /** One button each, in this order. */
  formats: readonly Format[];
  /** The words on a button, when pointed at, and for who cannot see it. */
  button: (format: Format) => {name: string; title?: string; label?: string};
  /** Parts of the name that the files get, the same for all or each its own. */
  file: readonly string[] | ((format: Format) => readonly string[]);
  /** How the name ends; without it, by the format. */
  extension?: (format: Format) => string;
  /** Makes the file; null where what was wanted is no file and is done. */
  make: (format: Format) => Promise<Blob | null>;
  /** What is said when it is done, by a file or without one; without it, nothing. */
  done?: (format: Format, isSaved: boolean) => string;
  /** What is said when it could not be done; without it, the error's message. */
  failed?: (error: Error, format: Format) => string;
}

/** Where it is said what came of a button. */
export interface Statuses {
  said: Part;
  failed: Part;
}

/** Buttons that hand out files, after a word (without it, that these are files), and beside them what came of it. */
export function saveMenu<Format extends string>(
  menu: Part,
  {heading, ...save}: SaveMenu<Format> & {heading?: string},
  context: Pick<Context, "document" | "text">,
): void {
  part(menu, "span", "heading").text(heading ?? context.text.menu.heading);
  saveButtons(menu, save, () => statuses(menu), context);
}

/** Two lines that are read out when they change; empty at first. */
export function statuses(menu: Part): Statuses {
  const status = (name: string) => part(menu, "span", name).attr("role", "status").text("");
  return {said: status("said"), failed: status("failed")};
}

/** The buttons alone. `stated` makes the lines of what came of them, once these stand; a button is at work until it has. */
export function saveButtons<Format extends string>(
  parent: Part,
  {formats, button, file, extension = (format) => format, make, done, failed}: SaveMenu<Format>,
  stated: () => Statuses,
  {document, text}: Pick<Context, "document" | "text">,
): void {
  const buttons = parts(parent, "button", "save", formats)
    .attr("type", "button")
    .attr("data-format", (format) => format)
    .attr("title", (format) => button(format).title ?? null)
    .attr("aria-label", (format) => button(format).label ?? null)
    .text((format) => button(format).name);
  const {said, failed: fault} = stated();
  const save = async (format: Format, button: HTMLElement) => {
    // A second press asks for what is being made already.
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    try {
      said.text("");
      fault.text("");
      const parts = typeof file === "function" ? file(format) : file;
      const blob = await make(format);
      if (blob) download(blob, fileName(parts, extension(format)), document);
      said.text(done?.(format, blob !== null) ?? "");
    } catch (error) {
      const reason = error as Error;
      fault.text(failed ? failed(reason, format) : text.menu.failed(reason.message));
    } finally {
      button.removeAttribute("aria-busy");
    }
  };
  buttons.on("click", function (_, format) {
    void save(format, this);
  });
}
