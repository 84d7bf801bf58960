import {select} from "d3-selection";
import {groupColours} from "../../charts/networkColours.js";
import {rowBar} from "../../charts/rowBar.js";
import type {DepartmentMeasures} from "../../measures/networkMeasures.js";
import type {Text} from "../../text/zh.js";
import {selectOne} from "../controls.js";
import {scrolling} from "../dataTable.js";
import {cell, words as wordsOf} from "../elements.js";
import {markFilters} from "../markFilters.js";
import {type Part, part, parts, type Root, removePart} from "../part.js";
import {pickButton} from "../pickButton.js";
import {departmentsOf, shownPicks} from "../picked.js";
import {type SortHead, sortHeads} from "../sortHeads.js";
import type {Context} from "../view.js";
import {cutsPart} from "./cutsPart.js";
import type {NetworkFrame} from "./graphFigure.js";
import type {Measured} from "./measured.js";
import type {NetworkPicture} from "./picture.js";
import {type Measure, measuredTies, measures, type NetworkState} from "./state.js";
import {communityNames, networkSummary} from "./summary.js";

/** Quiet, since the numbers say it. */
const barColour = "#8fa3af";

/** So many departments are in sight; the rest comes at a click. */
const inSight = 10;

/** How each department stands in the network, in a table to sort; and whose absence would split it. */
export function measuresPart(
  root: Root,
  measured: Measured,
  picture: NetworkPicture,
  frame: NetworkFrame,
  context: Context,
): void {
  const {text, browser} = context;
  const {state} = picture;
  const words = text.networkMeasures;
  const area = part(root, "section", "measures");
  part(area, "h2", "heading").text(words.title);
  part(area, "p", "paragraph").text(networkSummary(measured, picture, frame, text));
  const controls = part(area, "div", "controls");
  const isEmpty = measured.ties.length === 0;
  if (isEmpty && state.measured === "all") removePart(controls, "measured");
  else
    selectOne(controls, "measured", {
      legend: words.scope,
      choices: measuredTies.map((value) => ({value, label: words.scopes[value]})),
      chosen: state.measured,
      change: (next) => browser?.change({measured: next === "all" ? null : next}),
    });
  if (isEmpty) {
    for (const name of ["meaning", "scroll", "more", "definitions", "cuts"]) removePart(area, name);
    return;
  }
  part(area, "p", "meaning").text(
    state.measure === null
      ? ""
      : words.meaning(words.measures[state.measure].name, words.measures[state.measure].meaning),
  );
  measuresTable(scrolling(area, words.title), measured, state, frame, context);
  part(area, "button", "more")
    .attr("type", "button")
    .attr("hidden", measured.departments.length > inSight ? null : "")
    .text(state.allMeasured ? words.fewer : words.more(measured.departments.length))
    .on("click", () => browser?.adjust({departments: state.allMeasured ? null : "all"}));
  definitions(area, text);
  cutsPart(area, measured, picture.state, frame, context);
}

function measuresTable(
  room: Part,
  measured: Measured,
  state: NetworkState,
  frame: NetworkFrame,
  context: Context,
): void {
  const {document, text, browser} = context;
  const words = text.networkMeasures;
  const table = part(room, "table", "data");
  const head = part(part(table, "thead", "head"), "tr", "row");
  const heads = [null, ...measures].map((measure): SortHead => {
    const name = measure ? words.measures[measure].name : words.department;
    return {
      key: measure ?? "official",
      name,
      ...(measure ? {small: words.measures[measure].term} : {}),
      sorted: measure !== state.measure ? null : measure === null ? "other" : "descending",
      title: measure ? words.sortBy(name) : words.officialOrder,
      press: () => browser?.change({measure: measure === "strength" ? null : (measure ?? "official")}),
    };
  });
  sortHeads(head, heads);
  // Not sorted by, since its numbers are names.
  part(head, "th", "community").attr("scope", "col").text(words.community.name);

  const picks = shownPicks(context);
  const picked = new Set(picks.flatMap(({filters}) => departmentsOf(filters)));
  const sorted = sortedBy(measured.departments, state.measure);
  const rows = sorted.filter(({department}, i) => state.allMeasured || i < inSight || picked.has(department));
  const most = mostOf(measured.departments);
  const names = communityNames(measured, frame.short, text);
  const print = printing(state, text);
  parts(part(table, "tbody", "body"), "tr", "row", rows)
    .attr("data-department", ({department}) => department)
    .attr("data-selected", ({department}) => (picked.has(department) ? "true" : null))
    .each(function (row) {
      const filters = markFilters({mark: "node", department: row.department}, frame.filters);
      const name = part(select<HTMLElement, unknown>(this) as Part, "th", "name").attr("scope", "row");
      pickButton(name, {label: frame.short(row.department), title: row.department, filters}, context);
      for (const other of this.querySelectorAll("td")) other.remove();
      this.append(
        ...measures.map((measure) => measureCell(row, measure, {most: most[measure], print}, document)),
        communityCell(row.community, names, document),
      );
    });
}

/** Greatest first; of equals the strongest, then in official order, as all where nothing is sorted by. */
function sortedBy(rows: readonly DepartmentMeasures[], measure: Measure | null): DepartmentMeasures[] {
  if (measure === null) return [...rows];
  return [...rows].sort((a, b) => (b[measure] ?? -1) - (a[measure] ?? -1) || b.strength - a.strength);
}

const mostOf = (rows: readonly DepartmentMeasures[]) =>
  Object.fromEntries(
    measures.map((measure) => [measure, Math.max(0, ...rows.map((row) => row[measure] ?? 0))]),
  ) as Record<Measure, number>;

type Print = Record<Measure, (value: number) => string>;

function printing({weight}: NetworkState, {network, networkMeasures}: Text): Print {
  const {share, decimals, whole} = networkMeasures.values;
  return {
    strength: network.weights[weight].print,
    degree: whole,
    betweenness: share,
    pageRank: share,
    clustering: decimals,
    core: whole,
  };
}

function measureCell(
  row: DepartmentMeasures,
  measure: Measure,
  {most, print}: {most: number; print: Print},
  document: Document,
): HTMLElement {
  const value = row[measure];
  const element = cell(document, "td");
  element.className = "number";
  element.dataset.measure = measure;
  if (value === null) return element;
  element.dataset.value = String(value);
  const bar = rowBar([{key: measure, value, fill: barColour}], {
    document,
    label: "",
    most,
    width: 64,
    height: 8,
  });
  element.append(wordsOf(document, "span", value === 0 ? "0" : print[measure](value)), bar);
  return element;
}

/** The community by the colour of its area in the graph and its name. */
function communityCell(community: number | null, names: readonly string[], document: Document): HTMLElement {
  const element = cell(document, "td", community === null ? "" : names[community - 1]!);
  element.dataset.community = String(community ?? "");
  if (community === null) return element;
  const {fill, outline, dashes} = groupColours(community)[community - 1]!;
  const mark = select(document.createElementNS("http://www.w3.org/2000/svg", "svg"))
    .attr("width", 14)
    .attr("height", 14)
    .attr("aria-hidden", "true");
  mark
    .append("circle")
    .attr("cx", 7)
    .attr("cy", 7)
    .attr("r", 6)
    .attr("fill", fill)
    .attr("stroke", outline)
    .attr("stroke-dasharray", dashes);
  element.prepend(mark.node()!);
  return element;
}

/** How each measure is counted, and who says so. */
function definitions(area: Part, text: Text): void {
  const words = text.networkMeasures;
  const details = part(area, "details", "definitions");
  part(details, "summary", "summary").text(words.definitions);
  const list = part(details, "dl", "list");
  const entries = [
    ...measures.map((measure) => {
      const {name, term, ...rest} = words.measures[measure];
      return {name: words.definition(name, term), ...rest};
    }),
    words.community,
  ];
  parts(list, "div", "entry", entries).each(function ({name, meaning, definition, source}) {
    const document = this.ownerDocument;
    this.replaceChildren(
      wordsOf(document, "dt", name),
      wordsOf(document, "dd", meaning),
      wordsOf(document, "dd", definition),
      wordsOf(document, "dd", source),
    );
  });
}
