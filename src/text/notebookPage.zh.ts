import {notebookZh} from "./notebook.zh.js";
import {notebookChartsZh} from "./notebookCharts.zh.js";
import {notebookDataZh} from "./notebookData.zh.js";
import {notebookKeepZh} from "./notebookKeep.zh.js";
import {notebookTableZh} from "./notebookTable.zh.js";
import type {Text} from "./zh.js";

/** What only the page of notebooks says: no other page loads it. */
export const notebookPageZh = {
  notebook: notebookZh,
  /** What queries can name. */
  notebookData: notebookDataZh,
  /** What a query gave. */
  notebookTable: notebookTableZh,
  /** Charts of what a query gave. */
  notebookCharts: notebookChartsZh,
  /** Keeping a notebook and passing it on. */
  notebookKeep: notebookKeepZh,
};

/** All words of the page of notebooks. */
export type NotebookText = Text & typeof notebookPageZh;
