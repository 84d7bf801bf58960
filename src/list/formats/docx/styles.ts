import {childOf, childrenOf, numberOf, valOf} from "./elements.js";
import type {XmlElement} from "./xml.js";

/** Where a paragraph stands in a numbering: the list and the level in it, each null where it is not said. */
export interface NumberingPlace {
  list: string | null;
  level: number | null;
}

/** A paragraph style, or the style of a numbering. */
export interface Style {
  id: string;
  /** The built-in name in lower case (`toc 1`), whatever the identifier is called. */
  name: string;
  basedOn: string | null;
  numbering: NumberingPlace | null;
}

/** The styles of a document (styles.xml) by identifier. */
export interface Styles {
  byId: ReadonlyMap<string, Style>;
  /** The style of a paragraph that names none. */
  standard: string | null;
}

/** Reads styles.xml; null is a document without one. */
export function readStyles(root: XmlElement | null): Styles {
  const byId = new Map<string, Style>();
  let standard: string | null = null;
  for (const element of childrenOf(root, "w:style")) {
    const id = element.attributes.get("w:styleId");
    if (id === undefined) continue;
    const isDefault = /^(?:1|true|on)$/.test(element.attributes.get("w:default") ?? "");
    if (isDefault && element.attributes.get("w:type") === "paragraph") standard ??= id;
    byId.set(id, {
      id,
      name: (valOf(element, "w:name") ?? "").toLowerCase(),
      basedOn: valOf(element, "w:basedOn"),
      numbering: numberingPlace(childOf(element, "w:pPr")),
    });
  }
  return {byId, standard};
}

/** Word allows ten; styles that are based on each other have no end. */
const longestLineage = 20;

/** A style and those that it is based on, nearest first. */
export function* lineage({byId}: Styles, id: string | null): Generator<Style> {
  let next = id;
  for (let n = 0; n < longestLineage && next !== null; n++) {
    const style = byId.get(next);
    if (!style) return;
    yield style;
    next = style.basedOn;
  }
}

/** The numbering that paragraph properties (`w:pPr`) name; null if they name none. */
export function numberingPlace(properties: XmlElement | null): NumberingPlace | null {
  const element = childOf(properties, "w:numPr");
  if (!element) return null;
  return {list: valOf(element, "w:numId"), level: numberOf(element, "w:ilvl")};
}
