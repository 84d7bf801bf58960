import {dropFromShelf, type ShelvedList} from "../../imported/shelf.js";
import {choiceKey} from "../../state/listChoice.js";
import type {Text} from "../../text/zh.js";
import {pageHref} from "../links.js";
import {type Part, part, parts, type Root} from "../part.js";
import type {Context} from "../view.js";

/**
 * The imported lists that are on this machine, each with the way to see it and to delete it.
 * @param dropped told in words which lists are gone, and which are not and why
 */
export function listShelf(
  root: Root,
  {text, wholeList}: Context,
  lists: readonly ShelvedList[],
  dropped: (said: string) => Promise<void>,
): void {
  const words = text.import.shelf;
  const area = part(root, "section", "shelf").attr("hidden", lists.length > 0 ? null : "");
  part(area, "h2", "heading").attr("tabindex", -1).text(words.heading);
  const drop = async (some: readonly ShelvedList[]) => {
    const said: string[] = [];
    for (const list of some) said.push(await dropList(list, text));
    await dropped(said.join("；"));
    // The button that had the focus is gone.
    (area.attr("hidden") === null ? area : root).select<HTMLElement>("[data-part=heading]").node()?.focus();
  };
  parts(part(area, "ul", "lists"), "li", "shelved", lists)
    .attr("data-list", ({list_id}) => list_id)
    .each(function (list) {
      const {ownerDocument: document} = this;
      const name = document.createElement("b");
      name.textContent = list.title;
      const facts = document.createElement("span");
      const shown = list.list_id === wholeList.list;
      facts.textContent = [
        words.tasks(list.tasks),
        list.file,
        list.kept ? words.kept : words.tab,
        ...(list.outdated ? [words.outdated] : []),
        ...(shown ? [words.shown] : []),
      ].join(" · ");
      const link = document.createElement("a");
      link.href = pageHref("index", "./", `?${new URLSearchParams({list: list.list_id})}`);
      link.setAttribute("aria-label", words.viewList(list.title));
      link.textContent = words.view;
      const button = document.createElement("button");
      button.type = "button";
      button.setAttribute("aria-label", words.dropList(list.title));
      button.textContent = words.drop;
      button.onclick = () => void drop([list]);
      this.replaceChildren(name, facts, ...(list.outdated ? [] : [link]), button);
    });
  dropAll(area, words.dropAll, lists.length > 1 ? () => void drop(lists) : null);
}

/** Deletes a list, and the tab's choice of it; gives in words whether it is gone. */
async function dropList(list: ShelvedList, text: Text): Promise<string> {
  const {said} = text.import;
  try {
    await dropFromShelf(list);
  } catch (error) {
    const {name, message} = error as Error;
    return said.notDropped(list.title, message || name);
  }
  try {
    if (sessionStorage.getItem(choiceKey) === list.list_id) sessionStorage.removeItem(choiceKey);
  } catch {
    // A browser that refuses this has kept no choice.
  }
  return said.dropped(list.title);
}

function dropAll(area: Part, label: string, drop: (() => void) | null): void {
  part(area, "button", "drop-all")
    .attr("type", "button")
    .attr("hidden", drop ? null : "")
    .text(label)
    .on("click", () => drop?.());
}
