import type {Role} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import {words} from "../elements.js";

/** The head of a column of small bars: its name, and each role's name on its colour. */
export function roleHead(head: HTMLElement, name: string, roles: readonly Role[], text: Text): void {
  const document = head.ownerDocument;
  const legend = roles.map((role) => {
    const item = document.createElement("span");
    item.setAttribute("data-role", role);
    item.append(words(document, "b", text.roles[role]));
    return item;
  });
  head.replaceChildren(words(document, "span", name), ...legend);
}
