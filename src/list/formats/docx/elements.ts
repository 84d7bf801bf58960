import type {XmlElement} from "./xml.js";

/** The first child of that name; null if there is none. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** The children of that name. */
export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The `w:val` of the first child of that name; null if there is none. */
export function valOf(element: XmlElement | null, name: string): string | null {
  return childOf(element, name)?.attributes.get("w:val") ?? null;
}

/** The same as a whole number, 32767 at most as in Word; null if it is none. */
export function numberOf(element: XmlElement | null, name: string): number | null {
  const value = valOf(element, name);
  return value !== null && /^\d{1,9}$/.test(value) ? Math.min(Number(value), 32767) : null;
}

/** Whether a property is on: it is there (`<w:vanish/>`), and not with `w:val` 0, false or off. */
export function isOn(element: XmlElement | null, name: string): boolean {
  const property = childOf(element, name);
  return property !== null && !/^(?:0|false|off)$/.test(property.attributes.get("w:val") ?? "");
}
