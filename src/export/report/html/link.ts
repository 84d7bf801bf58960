import {element, htmlText} from "./element.js";

/** An address as a link if it is one of the web, else as its words: a click must neither run a script nor open a file. */
export function link(address: string, name: string): string {
  const isOfWeb = /^https?:\/\//i.test(address);
  if (isOfWeb) return element("a", {href: address, rel: "noreferrer"}, htmlText(name));
  return htmlText(name === address ? address : `${name}：${address}`);
}
