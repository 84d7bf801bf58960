import {type TieWeight, tieWeights} from "../../measures/tieWeight.js";
import {
  type DepartmentKind,
  departmentKinds,
  type Relation,
  type Role,
  relations,
  roles,
} from "../../model/values.js";
import type {DepartmentRow} from "../../queries/departments.js";
import type {SectionRow} from "../../queries/sections.js";
import {filtersFromSearch} from "../../state/filters.js";
import {anything, chosen, type Option, oneOf, someOf} from "../chosen.js";

/** The orders of the matrix; the first is the one that the page comes with. */
export const matrixOrders = ["similar", "community", "total", "official"] as const;

/** How the tasks of a set of departments are counted, and how sets are sorted; the first of each is the usual one. */
export const setModes = ["exclusive", "inclusive"] as const;
export const setSorts = ["size", "degree"] as const;

/** Levels of the disparity filter that are offered, strictest first. */
export const alphas = [0.05, 0.1, 0.2, 0.3] as const;

/** How departments are put together in the pictures. */
export const groupings = ["none", "community", "kind"] as const;
export type Grouping = (typeof groupings)[number];

/** What the table of measures is sorted by; the first is the usual one. */
export const measures = ["strength", "degree", "betweenness", "pageRank", "clustering", "core"] as const;
export type Measure = (typeof measures)[number];

/** Which ties are measured: all that the state asks for, or those that are drawn. */
export const measuredTies = ["all", "drawn"] as const;

/** Two kinds of departments; the same twice for one kind among itself. */
export type KindPair = readonly [DepartmentKind, DepartmentKind];

/** What the page of the network shows, and how. */
export interface NetworkState {
  relations: readonly Relation[];
  /** Roles of the departments that count as parties of a task. */
  roles: readonly Role[];
  /** What a tie weighs. */
  weight: TieWeight;
  /** Ties lighter than this are held back; null: the page chooses. */
  threshold: number | null;
  /** Ties that are likely by chance are held back at this level of the disparity filter; null: none. */
  alpha: number | null;
  section: number | null;
  /** Only ties between departments of these kinds; null: between any. */
  between: KindPair | null;
  /** Only what is around this department; null: everything. */
  focus: string | null;
  /** How many steps around it. */
  depth: 1 | 2;
  grouping: Grouping;
  /** Of the rows and columns of the matrix. */
  order: (typeof matrixOrders)[number];
  /** True: tasks stand as in the document, though more edges cross. */
  inDocumentOrder: boolean;
  setMode: (typeof setModes)[number];
  setSort: (typeof setSorts)[number];
  measured: (typeof measuredTies)[number];
  /** What the table of measures is sorted by; null: official order. */
  measure: Measure | null;
  /** Whether all rows of that table are in sight. */
  allMeasured: boolean;
}

/** The parameters that this state, and where departments were moved to, are in; the section is a filter as elsewhere. */
export const options: Readonly<Record<string, Option>> = {
  ties: someOf(...relations),
  role: someOf(...roles),
  weight: oneOf(...tieWeights),
  threshold: (text) => Number(text) > 0 && Number.isFinite(Number(text)),
  alpha: oneOf(...alphas.map(String)),
  between: someOf(...departmentKinds),
  focus: anything,
  depth: oneOf("1", "2"),
  groups: oneOf(...groupings),
  order: oneOf(...matrixOrders),
  tasks: oneOf("document"),
  sets: oneOf(...setModes),
  setsort: oneOf(...setSorts),
  measured: oneOf(...measuredTies),
  measure: oneOf(...measures, "official"),
  departments: oneOf("all"),
  moved: anything,
};

/** What a list has, so that only that can be asked of it. */
export interface NetworkFacts {
  departments: readonly DepartmentRow[];
  headings: readonly SectionRow[];
}

/** Reads the state from the parameters of the URL; a value that is not known, or not in the list, means nothing. */
export function networkState(search: URLSearchParams, {departments, headings}: NetworkFacts): NetworkState {
  const {section} = filtersFromSearch(`section=${search.get("section") ?? ""}`).filters;
  const named = search.get("focus");
  const threshold = Number(search.get("threshold") ?? "");
  const alpha = Number(search.get("alpha"));
  return {
    relations: chosen(search.get("ties"), relations),
    roles: chosen(search.get("role"), roles),
    weight: tieWeights.find((weight) => weight === search.get("weight")) ?? "tasks",
    threshold: threshold > 0 && Number.isFinite(threshold) ? threshold : null,
    alpha: alphas.find((level) => level === alpha) ?? null,
    section: headings.some(({section_order}) => (section_order ?? 0) === section) ? section : null,
    between: kindPair(search.get("between"), departments),
    focus: departments.some(({department}) => department === named) ? named : null,
    depth: search.get("depth") === "2" ? 2 : 1,
    grouping: groupings.find((grouping) => grouping === search.get("groups")) ?? "none",
    order: matrixOrders.find((order) => order === search.get("order")) ?? "similar",
    inDocumentOrder: search.get("tasks") === "document",
    setMode: setModes.find((mode) => mode === search.get("sets")) ?? "exclusive",
    setSort: setSorts.find((sort) => sort === search.get("setsort")) ?? "size",
    measured: measuredTies.find((ties) => ties === search.get("measured")) ?? "all",
    measure:
      search.get("measure") === "official"
        ? null
        : (measures.find((measure) => measure === search.get("measure")) ?? "strength"),
    allMeasured: search.get("departments") === "all",
  };
}

/** The kinds that a text such as `party,government` names; null if it does not name two that the list has. */
function kindPair(text: string | null, departments: readonly DepartmentRow[]): KindPair | null {
  const own = new Set(departments.map(({kind}) => kind));
  const [one, other, ...rest] = (text ?? "")
    .split(",")
    .map((name) => departmentKinds.find((kind) => kind === name && own.has(kind)));
  return one && other && rest.length === 0 ? [one, other] : null;
}

/** All of the choices of a sort, which the URL leaves out and the words do not name. */
export const isWhole = ({relations: some}: NetworkState): boolean => some.length === relations.length;
export const hasAllRoles = ({roles: some}: NetworkState): boolean => some.length === roles.length;
