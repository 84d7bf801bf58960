import {dataOf, type Mark, markAt, marksOf} from "./marks.js";
import {realMoves} from "./realMoves.js";

type Data = Record<string, string>;

/** Sets or removes an attribute that the page's style sheet knows. */
function mark(element: Element, name: string, on: boolean): void {
  if (on) element.setAttribute(name, "true");
  else element.removeAttribute(name);
}

type Test = ((data: Data) => boolean) | null;

/**
 * Shows which marks of a chart are selected: these get `data-selected`, all others `data-dimmed`; and which are pinned:
 * these get `data-pinned`. `aria-pressed` says of each mark to who cannot see it whether it is one or the other. Null, or a
 * test that no mark meets, clears it. `related`: what belongs to what was picked in another chart is brought out all the
 * same, by dimming the rest. Not dimmed are the pinned, what a selected or pinned row or column is made of, the heads
 * of a selected cell, and in the network the ties and neighbours of what is selected.
 */
export function showSelection(
  chart: SVGSVGElement,
  selected: Test,
  pinned: Test = null,
  related: Test = null,
): void {
  const marks = marksOf(chart);
  const data = marks.map(dataOf);
  const meeting = (test: Test) => new Set(test ? marks.filter((_, i) => test(data[i]!)) : []);
  const [chosen, kept] = [meeting(selected), meeting(pinned)];
  const belonging = data.filter((each) => related?.(each));
  const near = new Set([
    ...belonging,
    ...data
      .filter((_, i) => chosen.has(marks[i]!) || kept.has(marks[i]!))
      .flatMap((each) =>
        isOfNetwork(each) ? neighbourhood(data, each) : [...within(data, each), ...headsOf(data, each)],
      ),
  ]);
  const isPicked = chosen.size > 0 || belonging.length > 0;
  for (const [i, each] of marks.entries()) {
    mark(each, "data-selected", chosen.has(each));
    mark(each, "data-dimmed", isPicked && !chosen.has(each) && !near.has(data[i]!));
    mark(each, "data-pinned", kept.has(each));
    each.setAttribute("aria-pressed", String(chosen.has(each) || kept.has(each)));
  }
  markNumbers(chart, marks, "data-dimmed");
}

/** Makes of the numbers on a network's ties what was made of all ties of the same two. */
function markNumbers(chart: SVGSVGElement, marks: readonly Mark[], name: string): void {
  const numbers = [...chart.querySelectorAll("[data-part=weight]")];
  if (numbers.length === 0) return;
  const ends = (of: Element) =>
    JSON.stringify([of.getAttribute("data-source"), of.getAttribute("data-target")].sort());
  const without = new Set(
    marks.filter((each) => each.getAttribute("data-mark") === "tie" && !each.hasAttribute(name)).map(ends),
  );
  for (const number of numbers) mark(number, name, !without.has(ends(number)));
}

const noKeys = new Set(["mark", "value", "tasks", "selected", "dimmed", "pinned", "faint", "muted"]);

const keysOf = (data: Data) => Object.keys(data).filter((key) => !noKeys.has(key));

/** The marks that a row, a column or another whole is made of: those that have all its keys. */
function within(marks: readonly Data[], whole: Data): Data[] {
  const keys = keysOf(whole);
  return marks.filter((each) => keys.every((key) => each[key] === whole[key]));
}

const headMarks = new Set(["row", "column"]);

/** The heads of the row and the column that a cell stands in: those whose keys it has all. */
function headsOf(marks: readonly Data[], cell: Data): Data[] {
  return marks.filter(
    (each) => headMarks.has(each.mark ?? "") && keysOf(each).every((key) => each[key] === cell[key]),
  );
}

const isOfNetwork = (data: Data) => data.mark === "node" || isTie(data);

/** A tie, or the number of a pair of departments on its ties. */
const isTie = ({mark}: Data) => mark === "tie" || mark === "pair";

/** Departments that a mark of the network is about: the node's, or the two ends of the tie. */
function endsOf(data: Data): string[] {
  return isTie(data) ? [data.source ?? "", data.target ?? ""] : [data.department ?? ""];
}

/** The marks of a network that belong with one of them: a node with its ties and their ends; a tie with its two ends, a pair with its ties too. */
export function neighbourhood(marks: readonly Data[], of: Data): Data[] {
  const ends = endsOf(of);
  if (isTie(of)) {
    const isPart = (each: Data) =>
      of.mark === "pair" && isTie(each) && endsOf(each).every((end) => ends.includes(end));
    return marks.filter(
      (each) => each === of || isPart(each) || (each.mark === "node" && ends.includes(each.department ?? "")),
    );
  }
  const ties = marks.filter((each) => each.mark === "tie" && endsOf(each).includes(of.department ?? ""));
  const departments = new Set([...ends, ...ties.flatMap(endsOf)]);
  return marks.filter((each) =>
    each.mark === "tie" ? ties.includes(each) : departments.has(each.department ?? ""),
  );
}

/**
 * Lets the pointer or the focus on a mark of the network bring out what it is tied to: the others get `data-faint`, which
 * leaves the selection as it is. A mark that came to lie under a pointer that rests is not pointed at.
 */
export function highlightNeighbours(chart: SVGSVGElement): void {
  const marks = marksOf(chart);
  const data = marks.map(dataOf);
  let shown: Mark | null = null;
  const show = (which: Mark | null) => {
    if (which === shown) return;
    shown = which;
    const place = which ? marks.indexOf(which) : -1;
    const near = place < 0 ? null : new Set(neighbourhood(data, data[place]!));
    marks.forEach((each, i) => {
      mark(each, "data-faint", near !== null && !near.has(data[i]!));
    });
    markNumbers(chart, marks, "data-faint");
  };
  const isMoved = realMoves(chart.ownerDocument);
  const enter = (event: Event) => show(markAt(chart, event));
  const point = (event: Event) => {
    if (isMoved(event)) enter(event);
  };
  const leave = () => {
    const active = chart.ownerDocument.activeElement;
    show(marks.find((each) => each === active) ?? null);
  };
  // A mark may have come under the pointer before that moved on it.
  for (const type of ["pointerover", "pointermove"]) chart.addEventListener(type, point);
  chart.addEventListener("pointerleave", leave);
  chart.addEventListener("focusin", enter);
  chart.addEventListener("focusout", () => show(null));
}
