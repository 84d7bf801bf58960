/** The known values that a comma list in the URL names; all of them where it names none. */
export function chosen<V extends string>(list: string | null, known: readonly V[]): readonly V[] {
  const named = (list ?? "").split(",");
  const some = known.filter((value) => named.includes(value));
  return some.length > 0 ? some : known;
}

/** Whether a parameter's text says something: what a page reads its own parameters by. */
export type Option = (text: string) => boolean;

/** Any text. */
export const anything: Option = () => true;

/** One of these. */
export const oneOf =
  (...known: readonly string[]): Option =>
  (text) =>
    known.includes(text);

/** Some of these, with commas between. */
export const someOf =
  (...known: readonly string[]): Option =>
  (text) =>
    text.split(",").every((each) => known.includes(each));
