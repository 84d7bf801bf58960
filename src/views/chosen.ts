/** The known values that a comma list in the URL names; all of them where it names none. */
export function chosen<V extends string>(list: string | null, known: readonly V[]): readonly V[] {
  const named = (list ?? "").split(",");
  const some = known.filter((value) => named.includes(value));
  return some.length > 0 ? some : known;
}
