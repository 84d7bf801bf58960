import {type Part, part, parts} from "./part.js";

/** A choice that a control offers. */
export interface Choice<V extends string> {
  value: V;
  label: string;
}

/** Boxes of which any number may be ticked, but not none: unticking the last one ticks all. */
export function checkboxes<V extends string>(
  parent: Part,
  name: string,
  {legend, choices, chosen, change}: Control<V> & {chosen: readonly V[]; change: (chosen: V[]) => void},
): void {
  const set = part(parent, "fieldset", name);
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

/** One choice out of several. */
export function selectOne<V extends string>(
  parent: Part,
  name: string,
  {legend, choices, chosen, change}: Control<V> & {chosen: V; change: (chosen: V) => void},
): void {
  const label = part(parent, "label", name);
  part(label, "span", "legend").text(legend);
  const select = part(label, "select", "select").attr("name", name);
  // A value that the URL names and the list does not have is in force all the same, so it is shown.
  const known = choices.some((choice) => choice.value === chosen);
  parts(select, "option", "option", known ? choices : [...choices, {value: chosen, label: chosen}])
    .attr("value", (choice) => choice.value)
    .text((choice) => choice.label)
    .property("selected", (choice) => choice.value === chosen);
  select.on("change", (event: Event) => change((event.currentTarget as HTMLSelectElement).value as V));
}

/** A whole number on a track; `change` is called at every step of the drag. */
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
