import {checkboxes} from "../controls.js";
import {type Part, part} from "../part.js";
import type {Context} from "../view.js";
import {columnsParameter, optionalColumns, type TaskColumn} from "./state.js";

/** Which columns the table has, behind a word; number and task are always there. */
export function columnChoice(controls: Part, columns: readonly TaskColumn[], context: Context): void {
  const {text, browser} = context;
  const details = part(controls, "details", "column-choice");
  part(details, "summary", "summary").text(text.tasks.chosenColumns);
  checkboxes(details, "columns", {
    legend: text.tasks.chosenColumns,
    choices: optionalColumns.map((value) => ({value, label: text.tasks.columns[value]})),
    chosen: columns.filter((column) => optionalColumns.includes(column)),
    change: (chosen) => browser?.change({columns: columnsParameter(chosen)}),
  });
}
