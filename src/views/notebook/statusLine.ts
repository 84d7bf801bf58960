import {type Part, part, removePart} from "../part.js";
import type {NotebookDesk} from "./notebookDesk.js";
import {keepOutcomeWords} from "./refusalWords.js";

/** What was done, whether it is kept, and whose notebook it is. */
export function statusLine(parent: Part, desk: NotebookDesk): void {
  const {text} = desk.context;
  const {notebook: words} = text;
  const {origin, kept, said, isTrusted} = desk;
  const state =
    kept !== null && kept.kind !== "done"
      ? keepOutcomeWords(kept, text)
      : origin.kind === "kept"
        ? words.said.saved
        : origin.kind === "starter"
          ? words.said.starter
          : "";
  const line = part(parent, "p", "saved");
  part(line, "span", "said").attr("role", "status").text(said);
  part(line, "span", "state")
    .attr("data-kept", kept?.kind ?? "none")
    .text(state);
  if (desk.isElsewhere) {
    part(line, "span", "elsewhere").text(words.said.changedElsewhere);
    part(line, "button", "reload")
      .attr("type", "button")
      .text(words.said.reload)
      .on("click", () => desk.takeOther());
  } else {
    removePart(line, "elsewhere");
    removePart(line, "reload");
  }
  if (isTrusted) {
    removePart(parent, "foreign");
    return;
  }
  const foreign = part(parent, "div", "foreign");
  part(foreign, "p", "explained").text(words.foreign.explained);
  part(foreign, "button", "run")
    .attr("type", "button")
    .text(words.foreign.run)
    .on("click", () => desk.runAll());
}
