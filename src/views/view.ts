import type {EngineFiles} from "../engine/browser.js";
import type {Database} from "../engine/database.js";
import type {ReaderFiles} from "../imported/reader.js";
import type {Placements} from "../layout/placements.js";
import type {TableName} from "../model/schema.js";
import type {ListNameRow} from "../queries/listNames.js";
import type {Change} from "../state/address.js";
import type {Filters} from "../state/filters.js";
import type {Text} from "../text/zh.js";
import type {Root} from "./part.js";

/** The three widths at which charts are drawn; the style sheet and the browser pick the one that fits the window. */
export const chartWidths = [1200, 920, 358] as const;

/** What a view needs beside its place in the page. */
export interface Context {
  document: Document;
  /** Rejects with {@link Superseded} once a newer state of the page is being drawn. */
  database: Database;
  text: Text;
  /** The way from the page to the site's first folder: `./`, or `../` from a folder below it. */
  home: string;
  /** The state of the page: the parameters of its URL. */
  search: URLSearchParams;
  /** All lists that can be shown, at least one; the first is meant where the URL names none. */
  lists: readonly ListNameRow[];
  /** All tasks of the list that the page shows: what every question of a view begins with, in place of `noFilters`. */
  wholeList: Filters;
  /** The tasks of that list that the filters in force leave; all of them on a page that shows the whole list. */
  within: Filters;
  /** The filters in force in words, for source lines and names of files. */
  limits: readonly string[];
  /** Widths at which to draw charts: all three in the build, the one that fits in the browser. */
  widths: readonly number[];
  /** Where the nodes of networks stand: kept from drawing to drawing, and from the build to the browser. */
  placements: Placements;
  /** What only a browser can do; null in the build. */
  browser: Browser | null;
}

/** What a page is drawn with, before it is known which list and which filters its address means. */
export type Frame = Omit<Context, "wholeList" | "within" | "limits">;

export interface Browser {
  /** Sets parameters of the URL (null removes one) and draws the page anew; Back undoes it. */
  change(parameters: Change): void;
  /** The same without a step for Back, for a control that is dragged. */
  adjust(parameters: Change): void;
  /** The reader's own day as an ISO date; the build has none, since its pages must not age. */
  today(): string;
  /**
   * To be awaited between two pieces of long work, so that the reader is answered and sees what is done; rejects with
   * {@link Superseded} once a newer state of the page is being drawn.
   */
  breathe(): Promise<void>;
  /** Looks anew which lists there are, after one was imported or deleted, and draws the page. */
  refreshLists(): Promise<void>;
  /** The Parquet file of a table that the list is in. Rejects, with words for the reader, if it cannot be had. */
  table(name: TableName): Promise<Uint8Array>;
  /** What reads other lists; null on pages that do not. */
  reader: ReaderFiles | null;
  /** Where the engine is, and the script that reads tables in files; only on the page of notebooks. */
  notebook?: Pick<EngineFiles, "worker" | "wasm"> & {tableReader: string};
  /** What makes reports; only on the page of reports. */
  report?: ReportSource;
}

/** What a report is made of besides what every page has. */
export interface ReportSource {
  /** Answers whatever becomes of the page: a file is of what stood there when it was asked for. */
  database: Database;
  /** The text of the script that the HTML file has. Rejects if it cannot be had. */
  script(): Promise<string>;
}

/** What a question rejects with once the page has changed since it was asked: its answer must not be drawn. */
export class Superseded extends Error {}

/**
 * Draws a page's working part into its root. It is idempotent: the build draws into an empty root, the browser over
 * what the build left, and again at each change.
 */
export type View = (root: Root, context: Context) => Promise<void>;
