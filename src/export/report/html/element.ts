import {xmlText} from "../../xml.js";

/** Attributes by name; what is null or false is left out, what is true stands without a value. */
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** Text as HTML: nothing in it is markup, in an element or in a quoted attribute, and control characters are gone. */
export const htmlText = (text: string): string => xmlText(text);

/** An element as HTML, with content that is HTML already; the attributes are written in their order. */
export function element(name: string, attributes: Attributes, content: string): string {
  return `${opening(name, attributes)}${content}</${name}>`;
}

/** The first tag of an element, all of those that have no content (`meta`, `col`, `input`). */
export function opening(name: string, attributes: Attributes): string {
  const words = Object.entries(attributes).map(([key, value]) => {
    if (value === null || value === false) return "";
    return value === true ? ` ${key}` : ` ${key}="${htmlText(String(value))}"`;
  });
  return `<${name}${words.join("")}>`;
}
