import createDOMPurify, {type DOMPurify, type WindowLike} from "dompurify";
import {leadsOut, markdownParser} from "./markdownParser.js";

/** A page has its own heading above a cell's: `#` is of the third level. */
const shift = 2;

const parser = markdownParser();

parser.core.ruler.push("notebook", ({tokens}) => {
  for (const token of tokens) {
    if (/^heading_/.test(token.type)) token.tag = `h${Math.min(6, Number(token.tag[1]) + shift)}`;
    // Columns of a table; the page's policy allows no styles.
    const align = /^text-align:(\w+)$/.exec(token.attrGet("style") ?? "")?.[1];
    token.attrs = align ? [["align", align]] : (token.attrs?.filter(([name]) => name !== "style") ?? null);
    // The language of a block of code would become a class.
    if (token.type === "fence") token.info = "";
    for (const child of token.children ?? []) {
      if (child.type !== "link_open") continue;
      child.attrSet("rel", "noopener noreferrer");
      if (leadsOut(child.attrGet("href") ?? "")) child.attrSet("target", "_blank");
    }
  }
});

/** The HTML of a text cell, as far as the parser alone makes it safe; on a page it goes through {@link markdownContent}. */
export const markdownHtml = (markdown: string): string => parser.render(markdown);

const cleaners = new WeakMap<Window, DOMPurify>();

const allowed = {
  ALLOWED_TAGS:
    "p br h3 h4 h5 h6 strong em s ul ol li blockquote hr pre code a table thead tbody tr th td".split(" "),
  ALLOWED_ATTR: ["href", "title", "rel", "target", "start", "align"],
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|#)/i,
  // All others are held against that expression.
  ADD_URI_SAFE_ATTR: ["title", "rel", "target", "start", "align"],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/**
 * What a text cell shows, safe whatever its Markdown: elements and attributes of a short list, without styles, classes,
 * ids and pictures. Where the document cannot be trusted to clean it, it is the words as they are written.
 */
export function markdownContent(markdown: string, window: Window): DocumentFragment {
  const purify = cleaners.get(window) ?? createDOMPurify(window as unknown as WindowLike);
  cleaners.set(window, purify);
  if (purify.isSupported)
    return purify.sanitize(markdownHtml(markdown), {...allowed, RETURN_DOM_FRAGMENT: true});
  const fragment = window.document.createDocumentFragment();
  const words = window.document.createElement("pre");
  words.textContent = markdown;
  fragment.append(words);
  return fragment;
}
