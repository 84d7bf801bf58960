import type {PartColour} from "./colours.js";
import type {LegendItem} from "./legend.js";

/** Parts of bars or blocks as a legend shows them, in their order. */
export const partItems = <Part extends string>(
  parts: readonly Part[],
  {names, colours}: {names: Readonly<Record<Part, string>>; colours: Readonly<Record<Part, PartColour>>},
): LegendItem[] =>
  parts.map((part) => ({
    key: part,
    label: names[part],
    fill: colours[part].fill,
    outline: colours[part].outline,
  }));
