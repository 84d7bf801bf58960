import {reportHtml} from "../../export/report/html.js";
import type {Notebook} from "../../notebook/notebook.js";
import {notebookFormat, shortNotebookText} from "../../notebook/notebookFile.js";
import {type NotebookPaper, notebookReport} from "./notebookReport.js";

/**
 * A notebook with what it gave as one HTML file that opens by double click. The notebook itself is in it, so that the same
 * file can be opened as a notebook again. The same notebook and outputs give the same text.
 * @param script of `loaders/build/reportScript.ts`
 */
export const notebookHtml = (notebook: Notebook, paper: NotebookPaper, script: string): string =>
  reportHtml(notebookReport(notebook, paper), script, {
    id: notebookFormat,
    json: shortNotebookText(notebook),
  });
