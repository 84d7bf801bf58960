/** Where the reader put departments, as shares of the frame's width and height. */
export type MovedDepartments = ReadonlyMap<string, {x: number; y: number}>;

/** So many are read at most, and so many are written. */
const most = 300;

/** As one parameter of the URL: for each department two thousandths and the name, `250,750,市司法局;…`. */
export function movedToText(moved: MovedDepartments): string | null {
  const text = [...moved]
    .slice(-most)
    .map(
      ([department, {x, y}]) =>
        `${thousandths(x)},${thousandths(y)},${department.replace(/[%;]/g, encodeURIComponent)}`,
    )
    .join(";");
  return text === "" ? null : text;
}

const thousandths = (share: number) => Math.round(1000 * Math.max(0, Math.min(1, share)));

/** Reads what `movedToText` wrote; what is not of that form is left out. Of two places of a department the last holds. */
export function movedFromText(text: string | null): Map<string, {x: number; y: number}> {
  const moved = new Map<string, {x: number; y: number}>();
  for (const item of (text ?? "").split(";").slice(0, most)) {
    const [, x, y, name] = /^(\d{1,4}),(\d{1,4}),(.+)$/s.exec(item) ?? [];
    if (name === undefined || Number(x) > 1000 || Number(y) > 1000) continue;
    const department = name.replace(/%25|%3B/g, decodeURIComponent);
    moved.delete(department);
    moved.set(department, {x: Number(x) / 1000, y: Number(y) / 1000});
  }
  return moved;
}
