import {type Part, part, removePart} from "../part.js";
import type {NotebookDesk} from "./notebookDesk.js";
import {keepOutcomeWords} from "./refusalWords.js";

/** What was done, whether it is kept, and whose notebook it is. */
export function statusLine(parent: Part, desk: NotebookDesk): void {
  const {text} = desk.context;
  const {notebook: words} = text;
  const {said, tables, isBroken, keeping} = desk;
  const {origin, outcome, isTrusted, isElsewhere} = keeping;
  const line = part(parent, "p", "saved");
  part(line, "span", "said").attr("role", "status").text(said);
  part(line, "span", "state")
    .attr("data-kept", outcome?.kind ?? "none")
    .text(stateOf());
  if (isElsewhere) {
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

  function stateOf(): string {
    if (outcome !== null && outcome.kind !== "done") return keepOutcomeWords(outcome, text);
    if (tables.length === 0 && !isBroken) return words.starting;
    if (origin.kind === "kept") return words.said.saved;
    return origin.kind === "starter" ? words.said.starter : "";
  }
}
