const names: Record<string, string> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};

/** Characters that XML 1.0 cannot hold, even escaped; lone surrogates among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text without what XML cannot hold. */
export const possibleInXml = (text: string): string => text.replace(impossible, "");

/** Text as XML holds it, in an element or in a quoted attribute. */
export function xmlText(text: string): string {
  return possibleInXml(text)
    .replace(/[&<>"]/g, (character) => names[character]!)
    .replace(/[\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The first line of an XML file. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element as XML; the attributes are written in their order. */
export function xmlElement(
  name: string,
  attributes: Iterable<readonly [string, string | number]>,
  content = "",
): string {
  const words = [...attributes].map(([key, value]) => ` ${key}="${xmlText(String(value))}"`).join("");
  return content === "" ? `<${name}${words}/>` : `<${name}${words}>${content}</${name}>`;
}

/**
 * The nodes of a document as XML, the same from a browser's document and from one made in Node. Comments and elements
 * that `keep` refuses are left out, as are attributes that `keepAttribute` refuses; attributes are sorted, as their order
 * is not the same in all documents.
 */
export function xmlNodes(
  nodes: Iterable<Node>,
  keep: (element: Element) => boolean,
  keepAttribute: (name: string) => boolean,
): string {
  let xml = "";
  for (const node of nodes) {
    if (node.nodeType === 3) xml += xmlText(node.textContent ?? "");
    if (node.nodeType !== 1 || !keep(node as Element)) continue;
    const element = node as Element;
    const attributes = [...element.attributes]
      .filter(({name}) => keepAttribute(name))
      .map(({name, value}) => [name, value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    xml += xmlElement(element.localName, attributes, xmlNodes(element.childNodes, keep, keepAttribute));
  }
  return xml;
}
