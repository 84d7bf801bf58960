import {PngError, printedLimits} from "../export/png.js";
import type {FigureContent} from "./figureContent.js";
import {
  extensionOf,
  type FigureFormat,
  figureFile,
  figureFormats,
  namesOf,
  type PrintedSize,
} from "./figureFiles.js";
import {type Part, part} from "./part.js";
import {closePopover, popover} from "./popover.js";
import {saveButtons, statuses} from "./saveMenu.js";
import type {Context} from "./view.js";

const groups = ["picture", "data", "query"] as const;

/**
 * What a figure shows, handed out: its picture, its numbers and its query, to be copied or saved, in a menu that opens over
 * the page; beside it the file of its own kind, if it has one, and what came of it.
 */
export function exportMenu(menu: Part, frame: Part, figure: FigureContent, context: Context): void {
  const {text} = context;
  const words = text.menu;
  const details = part(menu, "details", "export");
  const element = details.node() as HTMLDetailsElement;
  part(details, "summary", "summary").text(words.heading);
  const choices = part(details, "div", "choices");
  const {more} = figure;
  const ownFile = part(menu, "span", "own");
  const said = statuses(menu);
  popover(details);
  for (const group of groups) {
    const area = part(choices, "div", group).attr("role", "group").attr("aria-label", words.groups[group]);
    part(area, "span", "heading").text(words.groups[group]);
    const buttons = part(area, "div", "buttons");
    if (group === "picture") sizeInputs(area, text);
    const save = {
      button: (format: FigureFormat) => ({
        ...words.formats[format],
        label: words.label(words.formats[format].name, figure.title),
      }),
      file: (format: FigureFormat) => namesOf(format, figure, sizeIn(area), context),
      extension: extensionOf,
      make: (format: FigureFormat) => {
        closePopover(element);
        return figureFile(format, frame, figure, sizeIn(area), context);
      },
      done: (format: FigureFormat, isSaved: boolean) => words.done(format, isSaved),
      failed: (error: Error) =>
        words.failed(error instanceof PngError ? words.pngFaults[error.code] : error.message),
    };
    const usual = figureFormats[group].filter((format) => format !== "png-size");
    saveButtons(buttons, {...save, formats: usual}, () => said, context);
    if (group === "picture") {
      saveButtons(part(area, "div", "size"), {...save, formats: ["png-size"] as const}, () => said, context);
    }
    if (group === "query") {
      part(buttons, "button", "see")
        .attr("type", "button")
        .text(words.see)
        .on("click", () => seeQuery(element, frame));
      // A figure of a notebook stands in one already.
      if (figure.sql.notebook !== false) {
        part(buttons, "button", "notebook")
          .attr("type", "button")
          .attr("title", words.notebook.title)
          .text(words.notebook.button)
          .on("click", async () => {
            const {openFigure} = await import("./notebook/fromFigure.js");
            openFigure(figure, context);
          });
      }
    }
  }
  const own = {
    formats: more ? [more.format] : [],
    button: () => ({name: more!.name, label: words.save(more!.name), title: more!.title}),
    file: figure.file,
    make: () => more!.make(),
    done: () => more!.done,
  };
  saveButtons(ownFile, own, () => said, context);
}

/** How wide and how sharp a picture is wanted, for paper. */
function sizeInputs(area: Part, {menu: words}: Context["text"]): void {
  const size = part(area, "div", "size");
  for (const name of ["width", "density"] as const) {
    const {before, after, usual} = words.size[name];
    const [least, most] = printedLimits[name];
    const label = part(size, "label", name);
    part(label, "span", "before").text(before);
    part(label, "input", "input")
      .attr("type", "number")
      .attr("name", name)
      .attr("min", least)
      .attr("max", most)
      .attr("value", usual);
    part(label, "span", "after").text(after);
  }
}

/** What the inputs say; not a number where they say nothing. */
function sizeIn(area: Part): PrintedSize {
  const value = (name: string) =>
    area.select<HTMLInputElement>(`input[name=${name}]`).node()?.valueAsNumber ?? Number.NaN;
  return {width: value("width"), density: value("density")};
}

/** Opens the query that stands below the figure and leads the reader there. */
function seeQuery(menu: HTMLDetailsElement, frame: Part): void {
  menu.open = false;
  const details = frame.selectChild<HTMLDetailsElement>("[data-part=sql]").node()!;
  details.open = true;
  details.querySelector("summary")!.focus();
  details.scrollIntoView({block: "nearest"});
}
