import {type Part, part} from "./part.js";

/**
 * SQL to be read, with room that scrolls, for the keyboard too. Framework would wrap it in an element of the same name
 * with a button of its own (`client/pre.js`), in English and for https only; then the next drawing wrote it there again.
 */
export function sqlText(parent: Part, label: string, sql: string): void {
  const pre = part(parent, "pre", "pre").attr("data-copy", "none");
  pre.attr("tabindex", 0).attr("role", "region").attr("aria-label", label);
  part(pre, "code", "code").text(sql);
}
