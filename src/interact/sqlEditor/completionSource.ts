import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  insertCompletionText,
  pickedCompletion,
} from "@codemirror/autocomplete";
import type {EditorView} from "@codemirror/view";
import type {SqlEditorWords} from "../../text/sqlEditor.zh.js";
import {gist, type SqlOption, sqlCompletions} from "./sqlCompletions.js";
import type {SqlNames} from "./sqlNames.js";

/** What the editor offers, from the names that there are just now. */
export function completionSource(names: () => SqlNames, words: SqlEditorWords) {
  return function source({state, pos, explicit}: CompletionContext): CompletionResult | null {
    const found = sqlCompletions(state.doc.toString(), pos, names(), words.functions, explicit);
    if (!found) return null;
    const {from, to, typed, options} = found;
    return {
      from,
      to,
      filter: false,
      options: options.map((option) => completion(option, words)),
      getMatch: ({label}) => matchIn(label, typed),
      update: (_result, _from, _to, context) => source(context),
    };
  };
}

function completion(option: SqlOption, words: SqlEditorWords): Completion {
  const {kind, label, text, about, column} = option;
  const detail = gist(about) || (words.kinds as Readonly<Record<string, string>>)[kind];
  const info = [
    about === detail ? "" : about,
    column?.type ? words.type(column.type) : "",
    column?.values ? words.values(column.values) : "",
  ].filter((line) => line !== "");
  return {
    label,
    type: kind,
    apply: kind === "function" ? call : text,
    ...(detail ? {detail} : {}),
    ...(info.length > 0 ? {info: info.join("\n")} : {}),
  };
}

/** Puts a function there with its parentheses, and the cursor between them. */
function call(view: EditorView, picked: Completion, from: number, to: number): void {
  const isOpen = view.state.sliceDoc(to, to + 1) === "(";
  const {label} = picked;
  const end = from + label.length + 1;
  view.dispatch({
    ...insertCompletionText(view.state, isOpen ? label : `${label}()`, from, to),
    selection: {anchor: end},
    annotations: pickedCompletion.of(picked),
  });
}

function matchIn(label: string, typed: string): number[] {
  const at = label.toLowerCase().indexOf(typed.toLowerCase());
  return typed === "" || at < 0 ? [] : [at, at + typed.length];
}
