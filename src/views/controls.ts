import {select as selectNode} from "d3-selection";
import {type Part, part, parts} from "./part.js";

/** A choice that a control offers. */
export interface Choice<V extends string> {
  value: V;
  label: string;
}

/** Choices of one sort under a name of their own. */
export interface ChoiceGroup<V extends string> {
  label: string;
  choices: readonly Choice<V>[];
}

/**
 * Boxes of which any number may be ticked, but not none: unticking the last one ticks all. `disabled`: something else
 * that the reader chose says which are ticked.
 */
export function checkboxes<V extends string>(
  parent: Part,
  name: string,
  {
    legend,
    choices,
    chosen,
    disabled = false,
    change,
  }: Control<V> & {chosen: readonly V[]; disabled?: boolean; change: (chosen: V[]) => void},
): void {
  const set = part(parent, "fieldset", name).attr("disabled", disabled ? "" : null);
  part(set, "legend", "legend").text(legend);
  const labels = parts(set, "label", "choice", choices).attr("data-value", (choice) => choice.value);
  labels.each(function ({value, label}) {
    let box = this.querySelector("input");
    if (!box) {
      box = this.ownerDocument.createElement("input");
      box.type = "checkbox";
      this.append(box, this.ownerDocument.createElement("span"));
    }
    box.name = name;
    box.value = value;
    box.toggleAttribute("checked", chosen.includes(value));
    box.checked = chosen.includes(value);
    this.querySelector("span")!.textContent = label;
    box.onchange = () => {
      const others = chosen.filter((other) => other !== value);
      const next = box.checked ? [...others, value] : others;
      change(
        choices.map((choice) => choice.value).filter((each) => next.length === 0 || next.includes(each)),
      );
    };
  });
}

/** One box. */
export function checkbox(
  parent: Part,
  name: string,
  options: {legend: string; checked: boolean; disabled?: boolean; change: (checked: boolean) => void},
): void {
  const {legend, checked, disabled = false, change} = options;
  const label = part(parent, "label", name);
  part(label, "input", "input")
    .attr("type", "checkbox")
    .attr("name", name)
    .attr("checked", checked ? "" : null)
    .attr("disabled", disabled ? "" : null)
    .property("checked", checked)
    .on("change", (event: Event) => change((event.currentTarget as HTMLInputElement).checked));
  part(label, "span", "legend").text(legend);
}

/** One choice out of several, and out of groups of more below them. Returns the box, to be described. */
export function selectOne<V extends string>(
  parent: Part,
  name: string,
  {
    legend,
    choices,
    groups = [],
    chosen,
    change,
  }: Control<V> & {groups?: readonly ChoiceGroup<V>[]; chosen: V; change: (chosen: V) => void},
): Part {
  const label = part(parent, "label", name);
  part(label, "span", "legend").text(legend);
  const select = part(label, "select", "select").attr("name", name);
  const options = (within: Part, of: readonly Choice<V>[]) =>
    parts(within, "option", "option", of)
      .attr("value", (choice) => choice.value)
      .text((choice) => choice.label)
      .property("selected", (choice) => choice.value === chosen);
  // A value that the URL names and the list does not have is in force all the same, so it is shown.
  const known = [...choices, ...groups.flatMap((group) => group.choices)];
  const isKnown = known.some((choice) => choice.value === chosen);
  options(select, isKnown ? choices : [...choices, {value: chosen, label: chosen}]);
  parts(select, "optgroup", "group", groups)
    .attr("label", (group) => group.label)
    .each(function (group) {
      options(selectNode<HTMLElement, unknown>(this) as Part, group.choices);
    });
  return select.on("change", (event: Event) => change((event.currentTarget as HTMLSelectElement).value as V));
}

/** A whole number on a track, which stands still where there is only one; `change` is called at every step of the drag. */
export function slider(
  parent: Part,
  name: string,
  options: {
    legend: string;
    unit: (value: number) => string;
    max: number;
    value: number;
    change: (value: number) => void;
  },
): void {
  const {legend, unit, max, value, change} = options;
  const label = part(parent, "label", name);
  part(label, "span", "legend").text(legend);
  part(label, "input", "input")
    .attr("type", "range")
    .attr("name", name)
    .attr("min", 1)
    .attr("max", max)
    .attr("disabled", max > 1 ? null : "")
    .attr("value", value)
    .attr("aria-valuetext", unit(value))
    .property("value", value)
    .on("input", (event: Event) => change(Number((event.currentTarget as HTMLInputElement).value)));
  part(label, "output", "output").text(unit(value));
}

interface Control<V extends string> {
  legend: string;
  choices: readonly Choice<V>[];
}
