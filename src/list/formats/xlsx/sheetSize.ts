/** The rectangle from A1 to the last row and the last column that a worksheet's cells reach, blank ones with them. */
export interface SheetSize {
  rows: number;
  columns: number;
}

/** More definitions of columns than any sheet has; each may span all 16,384. */
const mostColumnDefinitions = 1000;

/**
 * The size of a worksheet, read off its XML before a grid is made of it, since two cells in opposite corners are a
 * grid of seventeen thousand million places. Null if a row or a cell is written in any but the usual way, so that
 * nothing can hide its place.
 */
export function sheetSize(xml: string): SheetSize | null {
  const size = {rows: 0, columns: 0};
  let row = 0;
  let column = 0;
  let definitions = 0;
  for (let from = xml.indexOf("<"); from >= 0; from = xml.indexOf("<", from)) {
    const end = xml.indexOf(">", from);
    if (end < 0) return null;
    tagName.lastIndex = from;
    const tag = tagName.exec(xml)?.[1];
    if (tag === "row" || tag === "c") {
      const content = xml.slice(from + 1, end);
      if (!usual.test(content)) return null;
      const place = content.match(/\sr=["']([^"']*)["']/g);
      if (place && place.length > 1) return null;
      const written = place?.[0].slice(4, -1);
      if (tag === "row") {
        if (written !== undefined && !/^\d{1,7}$/.test(written)) return null;
        row = written ? Number(written) : row + 1;
        column = 0;
      } else {
        const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(written ?? "") ?? [];
        if (written !== undefined && !letters) return null;
        column = letters ? columnNumber(letters) : column + 1;
        size.columns = Math.max(size.columns, column);
        size.rows = Math.max(size.rows, digits ? Number(digits) : row);
      }
    } else if (tag === "col" && ++definitions > mostColumnDefinitions) {
      return null;
    }
    from = end;
  }
  return size;
}

/** The name of a tag that matters here, without its prefix (x:row). */
const tagName = /<(?!\/)(?:[^\s:<>]*:)?(row|c|col)(?=[\s/>])/y;
/** A name and attributes in quotes. */
const usual = /^[\w:.-]+(?:\s+[\w:.-]+=(?:"[^"<>]*"|'[^'<>]*'))*\s*\/?$/;

const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The XML without the cells that have a border or a colour and nothing else (`<c r="A9" s="3"/>`). */
export const withoutBlankCells = (xml: string): string =>
  xml.replace(/<(?:\w+:)?c\s[^<>]*\/>|<((?:\w+:)?c)\s[^<>/]*><\/\1>/g, "");
