import type {ReportCell, ReportTable} from "../report.js";
import type {Classes} from "./classes.js";
import {element, htmlText, opening} from "./element.js";

type Rows = readonly (readonly ReportCell[])[];

const colour = /^#[\da-f]{6}$/i;

/**
 * A table with its caption above and its note below, in a box in which it moves where it is wider than the page.
 * @param number `表 1`; empty: none
 */
export function table(content: ReportTable, number: string, classes: Classes): string {
  const {caption, columns, rows, shades, totals = 0, note = "", searchable = false} = content;
  const whole = columns.reduce((sum, {width}) => sum + width, 0);
  const shaded = (row: number, column: number) => {
    const shade = shades?.[row]?.[column];
    if (!shade || !colour.test(shade.fill) || !colour.test(shade.ink)) return null;
    return classes.of(`background: ${shade.fill}; color: ${shade.ink}`);
  };
  const lines = rows.map((row, r) =>
    tr(row.map((value, c) => td(value, [columns[c]?.align ?? kind(value), shaded(r, c)]))),
  );
  const heads = columns.map(({name, align}, c) => th(name, align ?? kindOf(rows, c)));
  const widths = columns.map(({width}) =>
    opening("col", {class: classes.of(`width: ${Math.round((1000 * width) / whole) / 10}%`)}),
  );
  const plain = rows.length - totals;
  const words = [
    element("caption", {}, `${counted(number)}${htmlText(caption)}`),
    element("colgroup", {}, widths.join("")),
    element("thead", {}, tr(heads)),
    ...body(lines.slice(0, plain), null),
    // No `tfoot`: on paper that would stand below every sheet.
    ...body(lines.slice(plain), "totals"),
  ];
  const below = note === "" ? "" : element("p", {class: "note"}, htmlText(note));
  return element(
    "div",
    {class: "table", "data-searchable": searchable},
    `\n${box(element("table", {}, block(words)), caption)}\n${below}`,
  );
}

/** The numbers behind a chart, as wide as they are. */
export function numbers(columns: readonly string[], rows: Rows, name: string): string {
  const words = [
    element("thead", {}, tr(columns.map((column, c) => th(column, kindOf(rows, c))))),
    ...body(
      rows.map((row) => tr(row.map((value) => td(value, [kind(value)])))),
      null,
    ),
  ];
  return box(element("table", {"aria-label": name}, block(words)), name);
}

/** The number of a table or figure before its title. */
export const counted = (number: string): string =>
  number === "" ? "" : `${element("span", {class: "count"}, htmlText(number))} `;

/** Where what is wider than the page is moved. */
const box = (content: string, name: string) =>
  element("div", {class: "box", role: "group", "aria-label": name, tabindex: "0"}, content);

const body = (lines: readonly string[], name: string | null) =>
  lines.length === 0 ? [] : [element("tbody", {class: name}, block(lines))];
const block = (lines: readonly string[]) => `\n${lines.join("\n")}\n`;
const tr = (cells: readonly string[]) => element("tr", {}, cells.join(""));
const th = (name: string, kind: string | null) => element("th", {scope: "col", class: kind}, htmlText(name));
const td = (value: ReportCell, kinds: readonly (string | null)[]) =>
  element("td", {class: kinds.filter(Boolean).join(" ") || null}, htmlText(String(value ?? "")));

/** A number stands right, and so does the head of numbers. */
const kind = (value: ReportCell) => (typeof value === "number" ? "number" : null);
const kindOf = (rows: Rows, column: number) =>
  rows.some((row) => kind(row[column] ?? null)) ? "number" : null;
