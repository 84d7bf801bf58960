/** Height of a line of text, set exactly in all slides, so that no font makes text higher than was reckoned. */
export const lineHeight = (size: number): number => 1.3 * size;

/** Width of text in its size: a Chinese character is as wide as it is high; of others, the wide ones are reckoned. */
export const wide = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > "\u02ff" ? 1 : 0.6), 0);

/**
 * How many lines text takes at a size in a width, both in points. A character's width is left free in each, as marks that
 * may not begin a line take the one before them along.
 */
export function linesOf(text: string, size: number, width: number): number {
  const room = Math.max(1, width / size - 1);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / room)), 0);
}

/** The first of the text that takes so many lines at most, with an ellipsis where it is not all. */
export function fitted(text: string, size: number, width: number, lines: number): string {
  if (linesOf(text, size, width) <= lines) return text;
  let [whole, cut] = [0, text.length];
  while (cut - whole > 1) {
    const middle = (whole + cut) >> 1;
    if (linesOf(`${text.slice(0, middle)}…`, size, width) <= lines) whole = middle;
    else cut = middle;
  }
  return `${text.slice(0, whole).replace(/\p{Surrogate}$/u, "")}…`;
}

/** Text in parts that take so many lines each at most, parted after a sentence where one ends in the second half. */
export function partsOf(text: string, size: number, width: number, lines: number): string[] {
  const first = fitted(text, size, width, lines);
  if (first === text) return [text];
  const whole = first.slice(0, -1);
  const sentences = /^[\s\S]*[。！？；]/.exec(whole)?.[0] ?? "";
  const part = sentences.length * 2 > whole.length ? sentences : whole;
  return part === "" ? [first] : [part.trimEnd(), ...partsOf(text.slice(part.length), size, width, lines)];
}

/**
 * A finding as the title of a slide, in two lines at most: the whole if one line holds it, else its first sentence, else
 * that up to a comma; without a full stop.
 */
export function message(finding: string, size: number, width: number): string {
  const whole = finding.replaceAll(/\s*\n\s*/g, " ").trim();
  const sentence =
    linesOf(whole, size, width) === 1 ? whole : (/^.*?(?:[。！？]|[.!?](?=\s|$))/.exec(whole)?.[0] ?? whole);
  const cut = fitted(sentence, size, width, 2);
  if (cut === sentence) return sentence.replace(/[。.]$/, "");
  const clause = /^.*(?=[，；：,;])/.exec(cut)?.[0] ?? "";
  return clause.length * 2 > cut.length ? `${clause}…` : cut;
}

/**
 * Where a run of things breaks into slides: the index after the last of each. As few slides as their heights and the
 * greatest number allow, and all about as full.
 */
export function breaks(heights: readonly number[], room: number, most = heights.length): number[] {
  const fewest = fullBreaks(heights, room, most);
  const whole = heights.reduce((sum, height) => sum + height, 0);
  for (let share = whole / fewest.length; share < room; share += room / 50) {
    const even = fullBreaks(heights, share, most);
    if (even.length === fewest.length) return even;
  }
  return fewest;
}

/** The same with each as full as it can be but the last. */
export function fullBreaks(heights: readonly number[], room: number, most = heights.length): number[] {
  const ends: number[] = [];
  let [from, sum] = [0, 0];
  heights.forEach((height, index) => {
    if (index > from && (sum + height > room || index - from >= most)) {
      ends.push(index);
      [from, sum] = [index, 0];
    }
    sum += height;
  });
  return [...ends, heights.length];
}
