/**
 * Where in SQL a message of the engine points, in UTF-16 units; null if it points nowhere. It names the word and, in some
 * messages, a line with a caret below, which is off where the line is long or has Chinese in it (DuckDB 0.9): so of the
 * places where the word stands that counts which is next to the caret, and without a caret the first.
 * @param linesBefore so many lines stood before the SQL in what the engine was asked
 */
export function placeOf(message: string, sql: string, linesBefore = 0): number | null {
  const word = wordIn(message);
  if (word === null) return null;
  const about = caretIn(message, sql, linesBefore);
  const places = placesOf(word, sql);
  if (places.length === 0) return about;
  return places.reduce((best, place) =>
    Math.abs(place - (about ?? 0)) < Math.abs(best - (about ?? 0)) ? place : best,
  );
}

/** What each message names: a sign, a column, a function, a table. */
const naming = [
  /syntax error at or near "([\s\S]+?)"\n/,
  /Referenced column "([\s\S]+?)" not found/,
  /(?:Table|Function|Macro|Type) with name (\S+) (?:does not exist|is not)/,
  /Referenced table "([\s\S]+?)" not found/,
  /Ambiguous reference to column name "([\s\S]+?)"/,
  /column "([\s\S]+?)" must appear in the GROUP BY/,
  /Could not convert string '([\s\S]+?)' to/,
  /Values list "([\s\S]+?)" does not have/,
];

function wordIn(message: string): string | null {
  for (const pattern of naming) {
    const found = pattern.exec(message)?.[1];
    if (found) return found;
  }
  return null;
}

/** About where the caret stands. */
function caretIn(message: string, sql: string, linesBefore: number): number | null {
  const found = /^LINE (\d+): (\.\.\.)?[\s\S]*?\n( *)\^/m.exec(message);
  if (!found) return null;
  const [, number, cut, indent] = found as unknown as [string, string, string | undefined, string];
  const lines = sql.split("\n");
  const at = Number(number) - 1 - linesBefore;
  if (at < 0 || at >= lines.length) return at < 0 ? 0 : sql.length;
  const start = lines.slice(0, at).reduce((length, line) => length + line.length + 1, 0);
  return cut ? start : start + Math.min(lines[at]!.length, indent.length - `LINE ${number}: `.length);
}

/** Where a word stands in SQL, whatever its case: not within a longer one. */
function placesOf(word: string, sql: string): number[] {
  const places: number[] = [];
  const [small, sought] = [sql.toLowerCase(), word.toLowerCase()];
  const isPart = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}_]/u.test(character);
  for (let at = small.indexOf(sought); at >= 0; at = small.indexOf(sought, at + 1)) {
    const isWithin =
      (isPart(sought[0]) && isPart(small[at - 1])) ||
      (isPart(sought.at(-1)) && isPart(small[at + sought.length]));
    if (!isWithin) places.push(at);
  }
  return places;
}
