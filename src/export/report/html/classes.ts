/** Classes for declarations that only this file needs, such as the colours of cells: its policy refuses `style` attributes. */
export interface Classes {
  /** The class of declarations; the same for the same. They are our own words, none of a document. */
  of(declarations: string): string;
  /** The rules of all classes so far, in the order in which they were asked for. */
  rules(): string;
}

export function classes(): Classes {
  const names = new Map<string, string>();
  return {
    of(declarations) {
      const name = names.get(declarations) ?? `c${names.size + 1}`;
      names.set(declarations, name);
      return name;
    },
    rules: () => [...names].map(([declarations, name]) => `.${name} { ${declarations} }\n`).join(""),
  };
}
