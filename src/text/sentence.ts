/** Words of a sentence that lead somewhere. */
export interface Linked {
  readonly text: string;
  readonly href: string;
}

/** A sentence in pieces, in order. */
export type Sentence = readonly (string | Linked)[];

/** A template that makes a {@link Sentence}: what is put in may be words, a number, a link or another sentence. */
export function sentence(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Linked | Sentence)[]
): Sentence {
  const pieces = strings.flatMap((words, index): Sentence => {
    const value = values[index] ?? "";
    return [words, ...(Array.isArray(value) ? (value as Sentence) : [asPiece(value as number | Linked)])];
  });
  return pieces.filter((piece) => piece !== "");
}

const asPiece = (value: string | number | Linked) => (typeof value === "number" ? String(value) : value);

/** Sentences one after another with the same words between them. */
export const joined = (items: readonly (Sentence | Linked)[], between: string): Sentence =>
  items.flatMap(
    (item, index): Sentence => [
      ...(index > 0 ? [between] : []),
      ...(Array.isArray(item) ? (item as Sentence) : [item as Linked]),
    ],
  );
