import {type Part, part, removePart} from "../part.js";

/** Rows of which only the first are in sight. */
export interface FoldedRows<Row> {
  /** The part that `draw` makes; it goes where there are no rows. */
  name: string;
  rows: readonly Row[];
  /** So many are in sight. */
  inSight: number;
  /** What opens so many others. */
  rest: (rows: number) => string;
  draw: (parent: Part, rows: readonly Row[]) => void;
}

/** Draws the first rows, and the rest of them behind a click. */
export function foldedRows<Row>(section: Part, {name, rows, inSight, rest, draw}: FoldedRows<Row>): void {
  if (rows.length > 0) draw(section, rows.slice(0, inSight));
  else removePart(section, name);
  const others = rows.slice(inSight);
  if (others.length > 0) {
    const details = part(section, "details", "rest");
    part(details, "summary", "summary").text(rest(others.length));
    draw(details, others);
  } else removePart(section, "rest");
}
