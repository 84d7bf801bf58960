import {copyText} from "../../export/clipboard.js";
import {notebookText} from "../../notebook/notebookFile.js";
import {longestHandyLink, packedNotebook} from "../../notebook/notebookLink.js";
import {type Part, part, removePart} from "../part.js";
import {saveButtons, statuses} from "../saveMenu.js";
import type {NotebookDesk} from "./notebookDesk.js";
import {sharedMark} from "./openedNotebook.js";

/** The notebook as a file, as a page with what it gave, and as a link. */
export function keepMenu(choices: Part, desk: NotebookDesk): void {
  const {context} = desk;
  const {document} = context;
  const {toolbar: words, untitled} = context.text.notebook;
  const buttons = part(choices, "div", "buttons");
  const save = {
    formats: ["json", "html"] as const,
    button: (format: "json" | "html") => ({name: words[format], title: words[`${format}Title`]}),
    file: () => [desk.notebook.title || untitled],
    make: async (format: "json" | "html") => {
      const file = await made(format);
      desk.keeping.handedOut();
      return file;
    },
  };
  saveButtons(buttons, save, () => statuses(choices), context);
  part(buttons, "button", "copy")
    .attr("type", "button")
    .text(words.copy)
    .on("click", () => {
      desk.keeping.copy();
      if (!desk.keeping.isUnkept) desk.say(words.copied);
    });
  part(buttons, "button", "link")
    .attr("type", "button")
    .text(words.link)
    .on("click", async () => {
      const page = document.defaultView!.location.href.replace(/[?#].*/s, "");
      const link = page + sharedMark + packedNotebook(desk.notebook);
      const long = link.length > longestHandyLink ? context.text.notebookKeep.link.long(link.length) : "";
      try {
        await copyText(link, document);
        removePart(choices, "by-hand");
        desk.say(`${words.linked}${long}`);
      } catch {
        const label = part(choices, "label", "by-hand");
        part(label, "span", "legend").text(words.linkHere + long);
        const box = part(label, "input", "input").attr("readonly", "").node() as HTMLInputElement;
        box.value = link;
        box.select();
      }
    });

  async function made(format: "json" | "html"): Promise<Blob> {
    if (format === "json") return new Blob([notebookText(desk.notebook)], {type: "application/json"});
    const {notebookPage} = await import("./notebookPage.js");
    return notebookPage(desk, document.querySelector("[data-part=cells]")!);
  }
}
