import {type CellChange, changed} from "../../notebook/edits.js";
import {type InputCell, inputKinds} from "../../notebook/notebook.js";
import {selectOne} from "../controls.js";
import {type Part, part, removePart} from "../part.js";
import type {Desk} from "./desk.js";

/** What the reader sets: its value at once, and behind a word what it is. */
export function inputCell(body: Part, cell: InputCell, desk: Desk): void {
  const {notebook: words} = desk.context.text;
  const label = cell.label === "" ? cell.name : cell.label;
  const row = part(body, "div", "value");
  if (row.attr("data-input") !== cell.input) row.selectChildren("label").remove();
  row.attr("data-input", cell.input);
  if (cell.input === "choice") {
    selectOne(row, "choice", {
      legend: label,
      choices: [
        {value: "", label: words.input.unset},
        ...cell.choices.map((value) => ({value, label: value})),
      ],
      chosen: String(cell.value ?? ""),
      change: (chosen) => set(chosen === "" ? null : chosen),
    });
  } else box(row, label);
  const settings = part(body, "details", "settings");
  part(settings, "summary", "summary").text(words.input.settings);
  const fields = part(settings, "div", "fields");
  selectOne(fields, "kind", {
    legend: words.input.kind,
    choices: inputKinds.map((value) => ({value, label: words.inputKinds[value]})),
    chosen: cell.input,
    change: (input) => change({input, value: null}),
  });
  const asked = part(fields, "label", "label");
  part(asked, "span", "legend").text(words.input.label);
  text(part(asked, "input", "input").attr("type", "text"), cell.label, (label) => change({label}, "label"));
  if (cell.input === "choice") {
    const choices = part(fields, "label", "options");
    part(choices, "span", "legend").text(words.input.choices);
    text(part(choices, "textarea", "input").attr("rows", 4), cell.choices.join("\n"), (written) => {
      const lines = written.split("\n").map((line) => line.trim());
      change({choices: [...new Set(lines.filter((line) => line !== ""))]}, "choices");
    });
  } else removePart(fields, "options");
  part(settings, "p", "note").text(words.input.use(cell.name));

  function box(parent: Part, legend: string) {
    const field = part(parent, "label", "field");
    part(field, "span", "legend").text(legend);
    const types = {number: "number", day: "date", text: "text", choice: "text"} as const;
    const input = part(field, "input", "input").attr("type", types[cell.input]);
    if (cell.input === "number") input.attr("step", "any");
    input.attr("placeholder", cell.input === "day" ? null : words.input.unset);
    const take = (written: string) => {
      const number = Number(written);
      if (written.trim() === "") change({value: null}, "value");
      else if (cell.input !== "number") change({value: written}, "value");
      else if (Number.isFinite(number)) change({value: number}, "value");
    };
    text(input, String(cell.value ?? ""), take);
    // What reads it is run once the reader has written it to the end.
    input.on("change", () => desk.runReaders(cell.id));
  }
  function set(value: InputCell["value"]) {
    change({value});
    desk.runReaders(cell.id);
  }
  function change(change: CellChange, typed?: string) {
    desk.change(changed(desk.notebook, cell.id, change), typed && `${cell.id} ${typed}`);
  }
}

/** A box of words, which are taken at each key. */
function text(input: Part, value: string, taken: (written: string) => void): void {
  const box = input.node() as HTMLInputElement;
  if (box !== box.ownerDocument.activeElement) box.value = value;
  input.on("input", () => taken(box.value));
}
