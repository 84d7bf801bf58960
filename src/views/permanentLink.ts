import {addressOf, type Change, changed} from "../state/address.js";
import type {Context} from "./view.js";

/**
 * The address at which the reader finds what is shown: that of the page in its state, with the list that it means even
 * where the page would take it by itself, and an anchor that leads to the place.
 * @param more parameters that hold what the page takes from the day on which it is read
 */
export function permanentLink(
  {document, search, wholeList}: Pick<Context, "document" | "search" | "wholeList">,
  anchor: string,
  more: Change = {},
): string {
  const page = document.defaultView!.location.href.replace(/[?#].*/s, "");
  return addressOf(page, changed(search, {list: wholeList.list, ...more}), anchor);
}

/**
 * An address to be read: Chinese in it stands as Chinese, all else as a browser writes it. Browsers take it as they take
 * the other.
 */
export function readableLink(link: string): string {
  return link.replace(/(?:%[89a-f][0-9a-f])+/gi, (code) => {
    try {
      const text = decodeURIComponent(code);
      return /^[\p{L}\p{N}]+$/u.test(text) ? text : code;
    } catch {
      return code;
    }
  });
}
