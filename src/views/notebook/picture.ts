import type {FigureContent} from "../figureContent.js";

/** A chart of rows, and what there is to say of it. */
export interface ChartPicture {
  /** The name of the chart function. */
  chart: string;
  draw: FigureContent["draw"];
  /** What it says, without a full stop. */
  finding: string;
  description: string;
  /** What is left out or changed, each without a full stop. */
  notes: readonly string[];
}
