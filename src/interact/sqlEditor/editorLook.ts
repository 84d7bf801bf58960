import {HighlightStyle, syntaxHighlighting} from "@codemirror/language";
import type {Extension} from "@codemirror/state";
import {EditorView} from "@codemirror/view";
import {tags} from "@lezer/highlight";

/** Letters of equal width, and Chinese beside them. */
const letters = `ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", Menlo, "Noto Sans Mono CJK SC", var(--sans, sans-serif), monospace`;
const edge = "1px solid #8c959f";
const [string, call, number] = ["#7a4300", "#5b3a8e", "#7a4300"];

/** The site's look; its colours are those of `base.css`, which reach into the editor. */
const look = EditorView.theme({
  "&": {
    border: edge,
    borderRadius: "3px",
    backgroundColor: "#fff",
    color: "var(--ink, #1f2328)",
    fontSize: "14px",
    // A long query scrolls in its own box: what it gave stands below it.
    maxHeight: "30rem",
  },
  "&.cm-focused": {outline: "2px solid var(--accent, #005f73)", outlineOffset: "-1px"},
  ".cm-scroller": {fontFamily: letters, lineHeight: "1.6", overflow: "auto"},
  ".cm-content": {padding: "6px 0", caretColor: "var(--ink, #1f2328)"},
  ".cm-line": {padding: "0 10px 0 6px"},
  ".cm-gutters": {
    backgroundColor: "var(--faint, #f6f8fa)",
    color: "var(--muted, #57606a)",
    borderRight: "1px solid var(--rule, #d0d7de)",
  },
  ".cm-lineNumbers .cm-gutterElement": {minWidth: "2.2em", fontSize: "13px", lineHeight: "calc(14px * 1.6)"},
  ".cm-placeholder": {color: "var(--muted, #57606a)"},
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "#cfe8ee",
    outline: "1px solid var(--accent, #005f73)",
  },
  "&.cm-focused .cm-nonmatchingBracket": {
    backgroundColor: "#fbe3e4",
    outline: "1px solid var(--alarm, #9b2226)",
  },
  ".cm-specialChar": {color: "var(--alarm, #9b2226)"},
  ".cm-lintRange-error": {
    backgroundImage: "none",
    backgroundColor: "#fbe3e4",
    textDecoration: "underline wavy var(--alarm, #9b2226)",
    textUnderlineOffset: "3px",
    textDecorationSkipInk: "none",
  },
  ".cm-tooltip": {
    border: edge,
    borderRadius: "3px",
    backgroundColor: "#fff",
    color: "var(--ink, #1f2328)",
    font: "13px / 1.5 var(--sans, sans-serif)",
    zIndex: "5",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {fontFamily: letters, maxHeight: "16em", minWidth: "14em"},
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    display: "flex",
    gap: "1.2em",
    justifyContent: "space-between",
    padding: "2px 8px",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--accent, #005f73)",
    color: "#fff",
    // Seen where the system chooses the colours.
    outline: "1px solid transparent",
    outlineOffset: "-1px",
  },
  ".cm-completionMatchedText": {textDecoration: "none", fontWeight: "700"},
  ".cm-completionDetail": {
    margin: "0",
    fontStyle: "normal",
    fontFamily: "var(--sans, sans-serif)",
    color: "var(--muted, #57606a)",
  },
  "li[aria-selected] .cm-completionDetail": {color: "#fff"},
  ".cm-tooltip.cm-completionInfo": {padding: "6px 10px", maxWidth: "24em", whiteSpace: "pre-line"},
  // It would lie over the list.
  "@media (max-width: 600px)": {".cm-tooltip.cm-completionInfo": {display: "none"}},
  ".cm-diagnostic": {padding: "4px 10px", whiteSpace: "pre-wrap", maxWidth: "36em"},
  ".cm-diagnostic-error": {borderLeft: "4px solid var(--alarm, #9b2226)"},
  ".cm-panels": {
    backgroundColor: "#fff",
    color: "var(--ink, #1f2328)",
    borderTop: "1px solid var(--rule, #d0d7de)",
  },
  ".cm-panel.cm-panel-lint ul:focus": {outline: "2px solid var(--accent, #005f73)", outlineOffset: "-2px"},
  ".cm-panel.cm-panel-lint ul [aria-selected], .cm-panel.cm-panel-lint ul:focus [aria-selected]": {
    background: "var(--faint, #f6f8fa)",
    color: "inherit",
  },
  ".cm-panel.cm-panel-lint button[name='close']": {width: "24px", height: "24px", fontSize: "16px"},
});

const colours = HighlightStyle.define([
  {tag: [tags.keyword, tags.bool, tags.null], color: "var(--accent, #005f73)", fontWeight: "600"},
  {tag: tags.typeName, color: "var(--accent, #005f73)"},
  {tag: tags.standard(tags.name), color: call},
  {tag: tags.string, color: string},
  {tag: tags.number, color: number},
  {tag: tags.special(tags.string), color: "var(--ink, #1f2328)"},
  {tag: tags.special(tags.name), color: "var(--alarm, #9b2226)", fontWeight: "600"},
  {tag: tags.comment, color: "var(--muted, #57606a)"},
]);

/** How the editor looks: dark on white, contrast 4.5:1 throughout. */
export const editorLook: Extension = [look, syntaxHighlighting(colours)];
