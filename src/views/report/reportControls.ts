import {type ReportSectionName, reportSections} from "../../model/values.js";
import type {DepartmentRow} from "../../queries/departments.js";
import type {SectionRow} from "../../queries/sections.js";
import {selectOne} from "../controls.js";
import {sectionNames} from "../filterWords.js";
import {type Part, part} from "../part.js";
import type {Context} from "../view.js";
import {orientations, type ReportState, sectionsParameter} from "./state.js";

/** What the list has to choose from. */
export interface ReportChoices {
  headings: readonly SectionRow[];
  departments: readonly DepartmentRow[];
}

/** Which sections the report has, in which order, of which tasks, and how its sheets lie. */
export function reportControls(
  parent: Part,
  {sections, orientation}: ReportState,
  {headings, departments}: ReportChoices,
  context: Context,
): void {
  const {text, browser, within} = context;
  const words = text.report.page;
  const names = text.report.sections;
  const set = part(parent, "fieldset", "sections");
  part(set, "legend", "legend").text(words.contents);
  const rest = reportSections.filter((name) => !sections.includes(name));
  const change = (next: readonly ReportSectionName[]) => browser?.change({parts: sectionsParameter(next)});
  const moved = (name: ReportSectionName, by: -1 | 1) => {
    const at = sections.indexOf(name);
    const next = sections.filter((each) => each !== name);
    return [...next.slice(0, at + by), name, ...next.slice(at + by)];
  };
  const list = part(set, "ol", "list").node()!;
  const {ownerDocument: document} = list;
  const held = document.activeElement;
  [...sections, ...rest].forEach((name, at) => {
    const isChosen = sections.includes(name);
    const item = list.querySelector(`[data-section=${name}]`) ?? document.createElement("li");
    item.setAttribute("data-section", name);
    if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
    if (item.childElementCount === 0) {
      const label = document.createElement("label");
      const box = document.createElement("input");
      box.type = "checkbox";
      box.name = "parts";
      label.append(box, document.createElement("span"));
      const [up, down] = [document.createElement("button"), document.createElement("button")];
      for (const button of [up, down]) button.type = "button";
      up.textContent = "↑";
      down.textContent = "↓";
      item.append(label, up, down);
    }
    const box = item.querySelector("input")!;
    const isLast = isChosen && sections.length === 1;
    box.value = name;
    box.toggleAttribute("checked", isChosen);
    box.checked = isChosen;
    box.disabled = isLast;
    box.title = isLast ? words.last : "";
    box.onchange = () => change(box.checked ? [...sections, name] : sections.filter((each) => each !== name));
    item.querySelector("span")!.textContent = names[name];
    const [up, down] = item.querySelectorAll("button");
    const set = (button: HTMLButtonElement, label: string, isIdle: boolean, by: -1 | 1) => {
      button.setAttribute("aria-label", label);
      button.title = label;
      button.disabled = isIdle;
      button.onclick = () => change(moved(name, by));
    };
    set(up!, words.up(names[name]), !isChosen || at === 0, -1);
    set(down!, words.down(names[name]), !isChosen || at === sections.length - 1, 1);
  });
  // What was pressed stands elsewhere now, and may have nowhere further to go.
  const pressed = held?.closest("[data-section]");
  const button = held as HTMLButtonElement;
  if (pressed && list.contains(pressed) && (held !== document.activeElement || button.disabled)) {
    (button.disabled ? pressed.querySelector<HTMLElement>("button:not([disabled])") : button)?.focus();
  }
  const all = {value: "", label: text.filters.any};
  const named = [...sectionNames(headings)].map(([order, label]) => ({value: String(order), label}));
  if (named.length > 0) {
    selectOne(parent, "section", {
      legend: words.section,
      choices: [all, ...named],
      chosen: within.section === null ? "" : String(within.section),
      // A subsection belongs to its section.
      change: (value) => browser?.change({section: value || null, subsection: null}),
    });
  }
  selectOne(parent, "department", {
    legend: words.department,
    choices: [all, ...departments.map((row) => ({value: row.department, label: row.short_name}))],
    chosen: within.department ?? "",
    change: (value) => browser?.change({department: value || null}),
  });
  selectOne(parent, "orientation", {
    legend: words.orientation,
    choices: orientations.map((value) => ({value, label: words.orientations[value]})),
    chosen: orientation,
    change: (next) => browser?.change({orientation: next === "portrait" ? null : next}),
  });
}
