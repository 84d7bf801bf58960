import type {Facts} from "../../imported/readDocument.js";
import {type Part, part} from "../part.js";
import type {Context} from "../view.js";
import type {Entry, Imports} from "./imports.js";

/** Title, issuer and year as they were read, to be put right; a change reads the document again. */
export function factForm(body: Part, entry: Entry, {text}: Context, imports: Imports): void {
  const words = text.import.facts;
  // While it is read again, what the reader has just said of it.
  const {title, issuer, year} = {...entry.document!.list, ...entry.facts};
  const form = part(body, "div", "facts-form");
  const change = (facts: Facts) => imports.again(entry, {...entry.facts, ...facts});
  field(form, "title", words.title, title, (value) => {
    if (value) change({title: value});
    else (form.select("[data-part=title] input").node() as HTMLInputElement).value = title;
  });
  field(form, "issuer", words.issuer, issuer, (value) => change({issuer: value}));
  const input = field(
    form,
    "year",
    words.year,
    entry.badYear ?? (year === null ? "" : String(year)),
    (value) => {
      const sound = /^(?:19|20|21)\d\d$/.test(value);
      entry.badYear = sound ? null : value;
      note(sound ? null : words.badYear);
      if (sound) change({year: Number(value)});
    },
  );
  input.attr("inputmode", "numeric").attr("maxlength", 4);
  const id = `year-note-${entry.key}`;
  input.attr("aria-describedby", id);
  const note = (fault: string | null) => {
    const said = fault ?? (year === null ? words.noYear : words.yearNote);
    part(form, "p", "note")
      .attr("id", id)
      .attr("data-alarm", fault || year === null ? "" : null)
      .text(said);
  };
  note(entry.badYear === null ? null : words.badYear);
}

function field(
  form: Part,
  name: string,
  legend: string,
  value: string,
  change: (value: string) => void,
): Part {
  const label = part(form, "label", name);
  part(label, "span", "legend").text(legend);
  const input = part(label, "input", "input").attr("type", "text").attr("autocomplete", "off");
  const box = input.node() as HTMLInputElement;
  // What is being typed stays.
  if (box.ownerDocument.activeElement !== box) box.value = value;
  input.on("change", () => change(box.value.trim()));
  return input;
}
