import type {SqlCell} from "../../notebook/notebook.js";
import {type Part, part, removePart} from "../part.js";
import {answerPart} from "./answerPart.js";
import type {Desk} from "./desk.js";
import {editorIn, formatIn} from "./editorIn.js";
import {outcomeWords} from "./outcomeWords.js";
import {longSeconds, type Outcome} from "./runs.js";

/** A query: its SQL to be written, and what became of it. */
export function sqlCell(body: Part, own: Part, cell: SqlCell, desk: Desk): void {
  const {notebook: words} = desk.context.text;
  const outcome = desk.runs.of(cell.id);
  const isRunning = outcome?.kind === "running" || outcome?.kind === "waiting";
  part(own, "button", "run")
    .attr("type", "button")
    .attr("title", words.cell.runTitle)
    .attr("data-running", String(isRunning))
    .text(isRunning ? words.toolbar.cancel : words.cell.run)
    .on("click", () => (isRunning ? desk.runs.cancel() : desk.run(cell.id)));
  const editor = part(body, "div", "editor");
  editorIn(editor, cell, desk);
  part(own, "button", "format")
    .attr("type", "button")
    .text(words.cell.format)
    .attr("hidden", cell.folded ? "" : null)
    .on("click", () => {
      void formatIn(editor).then((isFormatted) => {
        if (!isFormatted) desk.say(words.cell.notFormatted);
      });
    });
  outcomePart(body, cell, outcome, desk);
  const answer = desk.runs.answerOf(cell.id);
  if (answer) answerPart(part(body, "div", "answer"), cell, answer, desk);
  else removePart(body, "answer");
}

/** In words what became of the query, where it is not an answer or not one to what stands there now. */
function outcomePart(body: Part, cell: SqlCell, outcome: Outcome | null, desk: Desk): void {
  const status = part(body, "div", "outcome").attr("data-outcome", outcome?.kind ?? "none");
  const {sentence, again, engine} = outcomeWords(cell, outcome, desk);
  part(status, "span", "sentence").text(sentence);
  if (again) {
    part(status, "button", "again")
      .attr("type", "button")
      .text(again)
      .on("click", () => desk.run(cell.id, longSeconds));
  } else removePart(status, "again");
  if (engine) {
    const details = part(status, "details", "engine");
    part(details, "summary", "summary").text(desk.context.text.notebook.outcome.engine);
    part(details, "pre", "message").text(engine);
  } else removePart(status, "engine");
}
