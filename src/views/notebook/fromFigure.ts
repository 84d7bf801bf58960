import {fromQuestions} from "../../notebook/fromQuestions.js";
import type {Notebook} from "../../notebook/notebook.js";
import {notebookText} from "../../notebook/notebookFile.js";
import {packedNotebook} from "../../notebook/notebookLink.js";
import {filtersToSearch} from "../../state/filters.js";
import type {Text} from "../../text/zh.js";
import type {FigureContent} from "../figureContent.js";
import {namedList} from "../links.js";
import type {Context} from "../view.js";
import {notebookHref} from "./notebookHref.js";
import {isDamaged, keepNotebook, keptNotebooks, newNotebookId} from "./notebookStore.js";
import {sharedMark} from "./openedNotebook.js";

/** The questions behind a chart as a notebook: the queries as they were asked, what they were asked with as inputs. */
export function figureNotebook(
  {title, source, sql}: Pick<FigureContent, "title" | "source" | "sql">,
  text: Text,
): Notebook {
  const words = text.menu.notebook;
  return fromQuestions(
    sql.questions,
    {
      title,
      intro: words.intro(sql.source ?? source, sql.after),
      parameter: (name) => text.sql.parameters[name as keyof typeof text.sql.parameters] ?? name,
    },
    sql.chart ?? null,
  );
}

/** Opens the questions behind a chart as a notebook of the reader's own, which runs there. */
export function openFigure(figure: FigureContent, context: Context): void {
  const {document, text, browser} = context;
  const notebook = figureNotebook(figure, text);
  // The same again is no second notebook.
  const same = keptNotebooks().find(
    (entry) => !isDamaged(entry) && notebookText(entry.notebook) === notebookText(notebook),
  );
  const id = same?.id ?? newNotebookId();
  const outcome = keepNotebook({id, notebook, changed: browser!.today(), isTrusted: true});
  const {location} = document.defaultView!;
  const {home, within} = context;
  // What else the chart's page has in its address means nothing there.
  const search = new URLSearchParams(filtersToSearch({...within, list: namedList(within.list, context)}));
  if (outcome.kind !== "done") {
    // The browser keeps nothing: the notebook travels in the address.
    location.assign(notebookHref({home, search}, {notebook: "new"}) + sharedMark + packedNotebook(notebook));
    return;
  }
  location.assign(notebookHref({home, search}, {notebook: id}));
}
