/**
 * Names of columns from the cells of the first row: white space is gathered, and between Chinese characters it means
 * nothing (工 作 任 务). One that is blank is called by its place (列3), one that is there already by its number (名称_2):
 * the engine takes no notice of the case of letters.
 */
export function columnNames(cells: readonly string[]): string[] {
  const written = cells.map(plainName);
  const taken = new Set(written.map((name) => name.toLowerCase()));
  const used = new Set<string>();
  return written.map((name, index) => {
    const own = name || `列${index + 1}`;
    const isFree = (each: string) => {
      const key = each.toLowerCase();
      return !used.has(key) && (each === name || !taken.has(key));
    };
    let free = own;
    for (let number = 2; !isFree(free); number++) free = `${own}_${number}`;
    used.add(free.toLowerCase());
    return free;
  });
}

const plainName = (cell: string): string =>
  cell
    .normalize("NFC")
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}|\p{Surrogate}/gu, "")
    .trim();
