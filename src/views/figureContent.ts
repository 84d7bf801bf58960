import type {Question} from "../engine/script.js";
import type {ReportBars, ReportTable} from "../export/report/report.js";
import type {ChartCell} from "../notebook/notebook.js";
import type {Filters} from "../state/filters.js";
import type {Data} from "./dataTable.js";
import type {Browser, Context} from "./view.js";

/** A file besides picture and numbers. */
export interface MoreFile {
  /** The name's ending. */
  format: string;
  /** The words on its button, and what there is to know of it. */
  name: string;
  title: string;
  make(): Promise<Blob>;
  /** What is said when it is saved. */
  done: string;
}

/** The questions behind a chart, for who wants to ask them elsewhere. */
export interface FigureSql {
  /** As they were asked, the one that says most last. */
  questions: readonly Question[];
  /** What the page makes of the answers, in a sentence; empty: it draws them as they are. */
  after: string;
  /** Their source line, where the picture's own names what only the picture leaves out. */
  source?: string;
  /** How a notebook draws the rows of the last one, where it can. */
  chart?: Pick<ChartCell, "chart" | "columns">;
  /** False: they stand in a notebook as it is. */
  notebook?: false;
  /** Likewise the parts of their files' name. */
  file?: readonly string[];
}

/** A chart with all that stands around it. */
export interface FigureContent {
  /** The chart's name, e.g. `workloadHeatmap`. */
  chart: string;
  /** Its name in an address, where the page may show several of the chart; the chart's own by default. */
  id?: string;
  title: string;
  /** What the chart says, in one plain line. */
  finding: string;
  /** The chart in words, for who cannot see it. */
  description: string;
  /** List, date of the data and filters in force. */
  source: string;
  /** Parts of the name that its files get. */
  file: readonly string[];
  data: Data;
  /** The year that the data are of; null where no document says it. */
  year: number | null;
  sql: FigureSql;
  /** Parameters that its address needs besides the page's own, to mean the same on another day. */
  state?: Readonly<Record<string, string>>;
  /** A file of its own kind, beside those that every figure has. */
  more?: MoreFile | null;
  /** The same as a table that can be edited, where one says it as well; for reports. */
  table?: () => ReportTable;
  /** The same as bars that can be edited, where it is made of bars; for reports. */
  bars?: () => ReportBars;
  draw(options: {
    document: Document;
    text: Context["text"];
    width: number;
    title: string;
    description: string;
  }): SVGSVGElement;
  /** True: it stands far down its page, which the build draws it into once and not at each width. */
  below?: boolean;
  /** All that the chart is made of but its width: while it is the same, the chart in place is kept and only its picks change. */
  key?: string;
  /** The tasks behind a mark, from its data attributes; null: there are none, and marks only say what they stand for. */
  filters: ((mark: Record<string, string>) => Filters) | null;
  /** What the numbers of its marks count, where that is not all; a line of its own in their tips. */
  counted?: string;
  /** Whether a mark belongs to what is picked, though it is not what was picked: in a picture beside the one it was picked in. */
  related?: ((mark: Record<string, string>) => boolean) | null;
  /** What the reader may move in the chart, if anything, and what becomes of it. */
  scene?:
    | {
        /** Whether something was moved, so that it can be put back. */
        isMoved: boolean;
        /** A department was put down, at shares of the frame's width and height. */
        moved(department: string, place: {x: number; y: number}, browser: Browser): void;
        putBack(browser: Browser): void;
      }
    | undefined;
  /** Called with the chart that is about to be replaced; what it returns leads the eye from there to the new one. */
  transition?: (old: SVGSVGElement) => (chart: SVGSVGElement) => void;
}

/** The id of a figure's title, which its address names. */
export const titleId = ({id, chart}: Pick<FigureContent, "id" | "chart">): string => `${id ?? chart}-title`;
