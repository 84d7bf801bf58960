import {faultOfName, type NameFault} from "./names.js";
import {
  type Cell,
  type ChartKind,
  type ChartRole,
  chartKinds,
  chartRoles,
  type InputKind,
  inputKinds,
  isNamed,
  sameName,
} from "./notebook.js";

/** Why a cell of a file cannot be taken; `cell` is its number, from 1. */
export type CellRefusal =
  /** `written`: empty where the kind is none at all. */
  | {kind: "cellKind"; cell: number; written: string}
  | {kind: "cellField"; cell: number; field: string}
  | {kind: "cellName"; cell: number; name: string; fault: NameFault};

/** A field that is not there, or not what it must be. */
class FieldFault extends Error {
  constructor(readonly field: string) {
    super(field);
  }
}

/** A cell as it stands in a file: fields in one order, without its id. */
export function rawCell(cell: Cell): Record<string, unknown> {
  const {kind, folded} = cell;
  switch (cell.kind) {
    case "text":
      return {kind, folded, markdown: cell.markdown};
    case "input": {
      const {name, label, input, value, choices} = cell;
      return {kind, folded, name, label, input, value, choices};
    }
    case "sql":
      return {kind, folded, name: cell.name, sql: cell.sql};
    case "chart": {
      const {title, of, chart} = cell;
      const columns = chartRoles.flatMap((role) => {
        const column = cell.columns[role];
        return column === undefined ? [] : [[role, column] as const];
      });
      return {kind, folded, title, of, chart, columns: Object.fromEntries(columns)};
    }
  }
}

/** The cells of a file, with new ids; or the first that cannot be taken. Never throws. */
export function cellsOf(raws: readonly unknown[]): Cell[] | CellRefusal {
  const cells: Cell[] = [];
  for (const [index, raw] of raws.entries()) {
    const number = index + 1;
    const fields = isObject(raw) ? raw : {};
    const kind = Object.hasOwn(fields, "kind") ? fields.kind : null;
    if (!isOneOf(kinds, kind))
      return {kind: "cellKind", cell: number, written: typeof kind === "string" ? kind : ""};
    try {
      const cell = cellOf(`cell-${number}`, kind, fields);
      const refusal = nameRefusal(cell, number, cells);
      if (refusal) return refusal;
      cells.push(cell);
    } catch (error) {
      if (!(error instanceof FieldFault)) throw error;
      return {kind: "cellField", cell: number, field: error.field};
    }
  }
  return cells;
}

const kinds = ["text", "input", "sql", "chart"] as const satisfies readonly Cell["kind"][];

function nameRefusal(cell: Cell, number: number, before: readonly Cell[]): CellRefusal | null {
  if (!isNamed(cell)) return null;
  const {name} = cell;
  const isTaken = before.some((each) => isNamed(each) && sameName(each.name, name));
  const fault = faultOfName(name) ?? (isTaken ? ({kind: "taken"} as const) : null);
  return fault && {kind: "cellName", cell: number, name, fault};
}

/** @throws FieldFault */
function cellOf(id: string, kind: Cell["kind"], raw: Fields): Cell {
  const folded = field(raw, "folded", isBoolean);
  const text = (name: string) => field(raw, name, isText);
  switch (kind) {
    case "text":
      return {id, folded, kind, markdown: text("markdown")};
    case "sql":
      return {id, folded, kind, name: text("name"), sql: text("sql")};
    case "input": {
      const input = field(raw, "input", (value): value is InputKind => isOneOf(inputKinds, value));
      const value = field(raw, "value", (found) => found === null || isText(found) || isNumber(found));
      const choices = field(
        raw,
        "choices",
        (found): found is string[] => Array.isArray(found) && found.every(isText),
      );
      return {id, folded, kind, name: text("name"), label: text("label"), input, value, choices};
    }
    case "chart": {
      const chart = field(
        raw,
        "chart",
        (value): value is ChartKind | null => value === null || isOneOf(chartKinds, value),
      );
      const columns: Partial<Record<ChartRole, string>> = {};
      const named = field(raw, "columns", isObject);
      for (const role of chartRoles) {
        if (!Object.hasOwn(named, role)) continue;
        const column = named[role];
        if (!isText(column)) throw new FieldFault(`columns.${role}`);
        columns[role] = column;
      }
      return {id, folded, kind, title: text("title"), of: text("of"), chart, columns};
    }
  }
}

type Fields = Readonly<Record<string, unknown>>;

function field<T>(fields: Fields, name: string, is: (value: unknown) => value is T): T {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!is(value)) throw new FieldFault(name);
  return value;
}

/** Whether a value of JSON is an object and no array. */
export const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
  values.some((each) => each === value);
