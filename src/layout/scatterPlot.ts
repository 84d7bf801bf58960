import {mean} from "d3-array";
import {type PlotFrame, type PlotFrameOptions, plotFrame} from "./plotFrame.js";
import {round} from "./round.js";
import {textWidth, wrapText} from "./textWidth.js";

/** A point by two values: numbers, or moments in milliseconds since 1970. */
export interface ScatterRow {
  x: number;
  y: number;
  /** What it is called; null: nothing. */
  label: string | null;
}

export interface ScatterPoint {
  row: ScatterRow;
  x: number;
  y: number;
}

/** A name beside its point. */
export interface PointLabel {
  text: string;
  x: number;
  /** Its base. */
  y: number;
}

export interface ScatterLayout extends PlotFrame {
  points: ScatterPoint[];
  labels: PointLabel[];
  radius: number;
}

export const pointLabelSize = 11;
const labelHeight = 14;
const widestLabel = 120;
const mostLabels = 40;
const plotRight = 18;
const gap = 3;

interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const touch = (a: Room, b: Room) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Points between two axes; those that lie farthest from the middle of all have their names, as far as there is room. */
export function scatterLayout(
  rows: readonly ScatterRow[],
  options: Omit<PlotFrameOptions, "right" | "nearZero">,
): ScatterLayout {
  const frame = plotFrame(rows, {...options, right: plotRight, nearZero: false});
  const points = rows.map((row) => ({row, x: frame.x.at(row.x), y: frame.y.at(row.y)}));
  const radius = points.length > 400 ? 3 : points.length > 60 ? 4 : 5;
  return {...frame, points, labels: labelsOf(points, frame, radius), radius};
}

function labelsOf(points: readonly ScatterPoint[], {plot}: PlotFrame, radius: number): PointLabel[] {
  const [x0, y0] = [mean(points, ({x}) => x) ?? 0, mean(points, ({y}) => y) ?? 0];
  const far = ({x, y}: ScatterPoint) => Math.hypot((x - x0) / plot.width, (y - y0) / plot.height);
  const rooms = points.map(
    ({x, y}): Room => ({left: x - radius, right: x + radius, top: y - radius, bottom: y + radius}),
  );
  const taken: Room[] = [];
  const labels: PointLabel[] = [];
  const order = points.map((_, i) => i).sort((a, b) => far(points[b]!) - far(points[a]!) || a - b);
  for (const i of order.slice(0, 10 * mostLabels)) {
    if (labels.length === mostLabels) break;
    const {row, x, y} = points[i]!;
    const [text] = wrapText(row.label ?? "", widestLabel, pointLabelSize, 1);
    if (text === undefined) continue;
    const width = textWidth(text, pointLabelSize);
    const away = radius + gap;
    const places = [
      {left: x + away, top: y - labelHeight / 2},
      {left: x - away - width, top: y - labelHeight / 2},
      {left: x - width / 2, top: y - away - labelHeight + 2},
      {left: x - width / 2, top: y + away - 1},
    ];
    const free = places
      .map(({left, top}): Room => ({left, right: left + width, top, bottom: top + labelHeight}))
      .find(
        (room) =>
          room.left >= plot.x + 1 &&
          room.right <= plot.x + plot.width + plotRight &&
          room.top >= plot.y - 12 &&
          room.bottom <= plot.y + plot.height - 1 &&
          !taken.some((other) => touch(room, other)) &&
          !rooms.some((other, k) => k !== i && touch(room, other)),
      );
    if (!free) continue;
    taken.push(free);
    labels.push({text, x: round(free.left), y: round(free.top + 11)});
  }
  return labels;
}
