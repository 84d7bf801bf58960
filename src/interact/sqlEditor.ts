import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  startCompletion,
} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap, isolateHistory} from "@codemirror/commands";
import {bracketMatching} from "@codemirror/language";
import {lintGutter, lintKeymap, setDiagnostics} from "@codemirror/lint";
import {Annotation, EditorState, Prec} from "@codemirror/state";
import {EditorView, highlightSpecialChars, keymap, lineNumbers} from "@codemirror/view";
import type {SqlEditorWords} from "../text/sqlEditor.zh.js";
import {changeTo} from "./sqlEditor/changeTo.js";
import {completionSource} from "./sqlEditor/completionSource.js";
import {duckdbLanguage} from "./sqlEditor/duckdbLanguage.js";
import {editorLook} from "./sqlEditor/editorLook.js";
import {type Fault, marksOf} from "./sqlEditor/faults.js";
import {formattedSql, samePlace} from "./sqlEditor/formattedSql.js";
import {hiddenWords} from "./sqlEditor/hiddenWords.js";
import type {SqlNames} from "./sqlEditor/sqlNames.js";
import {typedOver} from "./sqlEditor/typedOver.js";

export interface SqlEditorOptions {
  /** Where it is put, after what is there. */
  parent: HTMLElement;
  value: string;
  /** Its name for who cannot see it. */
  label: string;
  words: SqlEditorWords;
  /** What can be named, asked at every key: quick, and without the query itself. */
  names(): SqlNames;
  /** After each change that the reader makes. */
  onChange(value: string): void;
  /** On Ctrl+Enter or Cmd+Enter. */
  onRun(): void;
}

export interface SqlEditor {
  readonly value: string;
  /** Puts another text there, as a step that can be undone; the cursor stays where it can. Tells nobody. */
  set(value: string): void;
  /** Marks what is wrong, in place of what was marked before; marks stay, whatever the reader writes, until the next call. */
  mark(faults: readonly Fault[]): void;
  focus(): void;
  /** Sets the text in lines; false if it is no SQL that can be: then it stays as it is. */
  format(): Promise<boolean>;
  /** Takes it off the page. */
  destroy(): void;
}

/** Of a change that the reader did not make. */
const fromOutside = Annotation.define<boolean>();

/**
 * An editor of SQL. It stands in a shadow root: the page's policy refuses the style elements that it would else make.
 * Tab leaves it, or takes what a list offers that is open. With CodeMirror it weighs 520 kB, 170 kB in brotli
 * (what sets text in lines, loaded when first asked for, 68 and 18 kB): import it when it is needed.
 */
export function sqlEditor(options: SqlEditorOptions): SqlEditor {
  const {parent, value, label, words, names, onChange, onRun} = options;
  const host = parent.appendChild(parent.ownerDocument.createElement("div"));
  const root = host.attachShadow({mode: "open"});
  const hidden = hiddenWords(root, words.help);

  const run = () => {
    closeCompletion(view);
    onRun();
    return true;
  };
  const setInLines = () => {
    void format();
    return true;
  };
  const keys = [
    {key: "Mod-Enter", run, stopPropagation: true},
    {key: "Ctrl-Enter", run, stopPropagation: true},
    {key: "Shift-Alt-f", run: setInLines, stopPropagation: true},
    // Ctrl+Space is what turns Chinese input on and off on many machines.
    {key: "Alt-/", run: startCompletion},
    {key: "Tab", run: acceptCompletion},
    {key: "Escape", run: closeCompletion, stopPropagation: true},
  ];

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: value,
      extensions: [
        Prec.highest(keymap.of(keys)),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...lintKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorState.phrases.of(words.phrases),
        EditorView.contentAttributes.of(() => ({tabindex: "0", "aria-label": label, ...hidden.attributes()})),
        duckdbLanguage(Object.keys(words.functions)),
        autocompletion({
          override: [completionSource(names, words)],
          icons: false,
          defaultKeymap: false,
          aboveCursor: false,
        }),
        lineNumbers(),
        lintGutter(),
        history(),
        bracketMatching(),
        closeBrackets(),
        typedOver,
        highlightSpecialChars({render: oddCharacter}),
        EditorView.lineWrapping,
        EditorView.updateListener.of(({docChanged, transactions}) => {
          const isOurs = transactions.every((each) => each.annotation(fromOutside));
          if (docChanged && !isOurs) onChange(view.state.doc.toString());
        }),
        editorLook,
      ],
    }),
  });

  function oddCharacter(code: number): HTMLElement {
    const element = host.ownerDocument.createElement("span");
    element.className = "cm-specialChar";
    element.textContent = "•";
    element.title = words.oddCharacter(`U+${code.toString(16).toUpperCase().padStart(4, "0")}`);
    element.setAttribute("aria-label", element.title);
    return element;
  }

  function mark(faults: readonly Fault[]) {
    const sql = view.state.doc.toString();
    const marks = marksOf(faults, sql);
    hidden.say(
      marks.map(({from, message}) => {
        const line = view.state.doc.lineAt(from);
        return words.fault(line.number, from - line.from + 1, message);
      }),
    );
    view.dispatch(setDiagnostics(view.state, marks));
  }

  async function format(): Promise<boolean> {
    const before = view.state.doc.toString();
    const after = await formattedSql(before);
    if (after === null || view.state.doc.toString() !== before) return false;
    if (after === before) return true;
    const {anchor, head} = view.state.selection.main;
    view.dispatch({
      changes: changeTo(before, after),
      selection: {anchor: samePlace(before, anchor, after), head: samePlace(before, head, after)},
      scrollIntoView: true,
      userEvent: "input.format",
    });
    return true;
  }

  return {
    get value() {
      return view.state.doc.toString();
    },
    set(text) {
      const before = view.state.doc.toString();
      if (text === before) return;
      view.dispatch({
        changes: changeTo(before, text),
        annotations: [fromOutside.of(true), isolateHistory.of("full")],
      });
    },
    mark,
    focus: () => view.focus(),
    format,
    destroy() {
      view.destroy();
      host.remove();
    },
  };
}
